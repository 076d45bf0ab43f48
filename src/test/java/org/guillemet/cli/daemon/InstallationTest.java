package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guillemet.cli.console.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  @TempDir private Path folder;
  private Path jar;
  private Installation installation;

  @BeforeEach
  void install() throws IOException {
    jar = Files.writeString(folder.resolve("guillemet.jar"), "classes");
    Path library = Files.writeString(folder.resolve("library.jar"), "classes");
    installation = new Installation(jar + File.pathSeparator + library, "17");
  }

  @Test
  void knowsItsFilesAgain() throws IOException {
    assertThat(installation.isUnchanged()).isTrue();
    Files.writeString(jar, "other classes");
    assertThat(installation.isUnchanged()).isFalse();
    Files.delete(jar);
    assertThat(installation.isUnchanged()).isFalse();
  }

  @Test
  void servesItsOwnClientsInTheFoldersThatItSees() throws IOException {
    String place = Request.place(folder);
    assertThat(installation.objection(request(jar, "17", folder, place))).isEmpty();
    assertThat(installation.objection(request(folder.resolve("other.jar"), "17", folder, place)))
        .hasValue("another program");
    assertThat(installation.objection(request(jar, "21", folder, place)))
        .hasValue("another program");
    assertThat(installation.objection(request(jar, "17", folder, "elsewhere")))
        .hasValue("another system of files");
    assertThat(installation.objection(request(jar, "17", folder.resolve("gone"), place)))
        .hasValue("a folder that is not there");
  }

  private static Request request(Path program, String java, Path directory, String place) {
    return new Request(
        program.toString(), java, directory, place, new Terminal(false, false), List.of());
  }
}
