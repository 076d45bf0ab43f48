package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.OutputFormat;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the commands do with the formats; what stands in them is tested where they are written. */
class FormatsTest {

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    runner = new Runner(folder);
    Files.writeString(folder.resolve("wrong.txt"), "The hall WRONG closes, DOUBTFUL, MINOR.\n");
    Files.writeString(folder.resolve("clean.txt"), "The hall stays.\n");
  }

  private int status(String format, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--format", format));
    all.addAll(List.of(arguments));
    return runner.run(all.toArray(String[]::new)).status();
  }

  @ParameterizedTest
  @EnumSource
  void theExitStatusIsThatOfTheFindings(OutputFormat format) {
    String name = Choices.word(format);

    assertThat(status(name, "wrong.txt")).isEqualTo(ExitStatus.FINDINGS);
    assertThat(status(name, "--fail-on", "never", "wrong.txt")).isEqualTo(ExitStatus.CLEAN);
    assertThat(status(name, "--fail-on", "info", "--min-severity", "error", "wrong.txt"))
        .isEqualTo(ExitStatus.FINDINGS);
    assertThat(status(name, "clean.txt")).isEqualTo(ExitStatus.CLEAN);
    assertThat(status(name, "clean.txt", "missing.txt")).isEqualTo(ExitStatus.TROUBLE);
  }

  @Test
  void allFormatsAreWrittenByOneRun() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "text"));
    for (OutputFormat format : OutputFormat.values()) {
      if (format != OutputFormat.TEXT) {
        String name = Choices.word(format);
        arguments.addAll(List.of("--format", name + "=out." + name));
      }
    }
    arguments.add("wrong.txt");

    Runner.Result result = runner.run(arguments.toArray(String[]::new));

    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(result.out()).startsWith("wrong.txt:1:10: error:");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("out.")))
          .hasSize(OutputFormat.values().length - 1)
          .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CSV"})
  void findingsAreShownFromTheSameSeverityOnAsAUserSays(OutputFormat format) {
    String name = Choices.word(format);

    assertThat(runner.run("check", "--format", name, "--min-severity", "info", "wrong.txt").out())
        .contains("minor word");
    assertThat(runner.run("check", "--format", name, "--min-severity", "error", "wrong.txt").out())
        .contains("wrong word")
        .doesNotContain("doubtful word");
    boolean all = format == OutputFormat.JSON || format == OutputFormat.JSONLD;
    assertThat(runner.run("check", "--format", name, "wrong.txt").out().contains("minor word"))
        .isEqualTo(all);
  }

  @Test
  void quotationsAreATableInBothCommands() {
    for (String command : List.of("check", "extract")) {
      assertThat(runner.run(command, "--format", "csv", "wrong.txt").out())
          .startsWith("\uFEFFpath,line,column,type,speaker,role,outlet,words,source,cue,");
    }
  }

  @Test
  void findingsAreNoFormOfAnExtract() {
    Runner.Result result = runner.run("extract", "--format", "sarif", "wrong.txt");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.err())
        .contains("this command does not write sarif; there are text, json, jsonld, csv");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void theHelpNamesEveryFormat() {
    String check = runner.run("check", "--help").out();
    String extract = runner.run("extract", "--help").out();

    Forms.OF_FINDINGS
        .keySet()
        .forEach(f -> assertThat(check).containsPattern("(?m)^  " + Choices.word(f) + "  "));
    Forms.OF_ATTRIBUTIONS
        .keySet()
        .forEach(f -> assertThat(extract).containsPattern("(?m)^  " + Choices.word(f) + "  "));
  }
}
