package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guillemet.cli.console.Environment;
import org.guillemet.linguistics.Analysis;
import org.guillemet.rules.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisabledOnOs(OS.WINDOWS)
class DaemonCommandTest {

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(Place.PROPERTY);
  }

  private String stop(Path socket) {
    System.setProperty(Place.PROPERTY, socket.toString());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            folder,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            new RuleSet(List.of(), List.of(), List.of(), List.of()),
            batch -> article -> new Analysis(article.language(), List.of()),
            Optional::empty);
    DaemonCommand command = new DaemonCommand(environment, Warm.runs((arguments, around) -> 0));
    assertThat(new CommandLine(command).execute("--stop")).isZero();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsStoppedWhereNoneRuns() throws Exception {
    Place place = new Place(folder.resolve("run").resolve("socket"));
    assertThat(stop(place.socket())).isEqualTo("guillemet: no daemon runs\n");
    place.prepare();
    ServerLifeTest.leaveSocket(place);
    assertThat(stop(place.socket())).isEqualTo("guillemet: no daemon runs\n");
    assertThat(Files.exists(place.socket())).isFalse();
  }
}
