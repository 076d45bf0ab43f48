package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.OutputFormat;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completes words in real shells; those that are not installed are skipped. */
class CompletionTest {

  private static final Path SHELLS = Path.of("src/test/resources/shells").toAbsolutePath();

  private static final Pattern OPTION = Pattern.compile("--([a-z][a-z-]*)");

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("two words.txt"), "");
    Files.writeString(folder.resolve("zero$(touch run).txt"), "");
  }

  @Test
  void bashOffersCommandsOptionsAndValues() {
    assertThat(bash("guillemet", "che")).containsExactly("check");
    assertThat(bash("guillemet", "--v")).containsExactly("--version");
    assertThat(bash("guillemet", "check", "--lan")).containsExactly("--lang");
    assertThat(bash("guillemet", "check", "--lang", "")).containsExactly("fr", "en", "auto");
    assertThat(bash("guillemet", "check", "--lang", "=")).containsExactly("fr", "en", "auto");
    assertThat(bash("guillemet", "check", "--lang", "=", "f")).containsExactly("fr");
    assertThat(bash("guillemet", "check", "--fail-on", "n")).containsExactly("never");
    assertThat(bash("guillemet", "explain", "unb")).containsExactly("unbalanced-quotation-marks");
    assertThat(bash("guillemet", "completion", "z")).containsExactly("zsh");
    assertThat(bash("guillemet", "explain", "check", "--la")).isEmpty();
  }

  @Test
  void everyFormatIsOffered() {
    String[] formats = Stream.of(OutputFormat.values()).map(Choices::word).toArray(String[]::new);
    assertThat(bash("guillemet", "check", "--format", "")).containsExactly(formats);
    assertThat(bash("guillemet", "extract", "--format", ""))
        .containsExactly("text", "json", "jsonld", "csv");
  }

  /** Where the script offers nothing bash itself completes files. */
  @Test
  void bashCompletesFilesItselfAndRunsNothingInTheirNames() {
    assertThat(bash("guillemet", "check", "")).isEmpty();
    assertThat(bash("guillemet", "check", "zer")).isEmpty();
    assertThat(bash("guillemet", "check", "--output", "")).isEmpty();
    assertThat(bash("guillemet", "check", "--cache-dir", "")).isEmpty();
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void bashOffersNoFilesWhereNoneIsDue() {
    assertThat(bash("guillemet", "check", "--encoding", ""))
        .containsExactly("compopt +o default +o bashdefault");
    assertThat(bash("guillemet", "rules", "")).containsExactly("compopt +o default +o bashdefault");
  }

  @Test
  void zshOffersCommandsOptionsValuesAndFiles() {
    Child.require("zsh");

    List<String> lines =
        run(
            "zsh",
            "guillemet che",
            "guillemet check --la",
            "guillemet check --lang=f",
            "guillemet check --fail-on n",
            "guillemet check tw",
            "guillemet check --output ze",
            "guillemet explain unb",
            "guillemet check draft.txt --verb");

    assertThat(lines)
        .containsExactly(
            "guillemet check ",
            "guillemet check --lang=",
            "guillemet check --lang=fr ",
            "guillemet check --fail-on never ",
            "guillemet check two\\ words.txt ",
            "guillemet check --output zero\\$\\(touch\\ run\\).txt ",
            "guillemet explain unbalanced-quotation-marks ",
            "guillemet check draft.txt --verbose ");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void fishOffersCommandsOptionsValuesAndFiles() {
    Child.require("fish");

    assertThat(fish("guillemet che"))
        .singleElement()
        .asString()
        .startsWith("check\tPrint what lacks a source");
    assertThat(fish("guillemet check --la")).containsExactly("--lang\tLanguage of all articles");
    assertThat(fish("guillemet check --lang f")).containsExactly("fr\tLanguage of all articles");
    assertThat(fish("guillemet check tw")).containsExactly("two words.txt");
    assertThat(fish("guillemet check --output ze"))
        .singleElement()
        .asString()
        .startsWith("zero$(touch run).txt");
    assertThat(fish("guillemet explain unb")).containsExactly("unbalanced-quotation-marks");
    assertThat(fish("guillemet rules tw")).isEmpty();
    assertThat(fish("guillemet explain check --la")).isEmpty();
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void scriptsNameEveryCommandAndOption(String shell) {
    String help = new Runner(folder).run("check", "--help").out();

    String script = new Runner(folder).run("completion", shell).out();

    assertThat(script).contains("check", "extract", "report", "rules", "explain", "man");
    assertThat(OPTION.matcher(help).results().map(match -> match.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(script).containsPattern("(--|-l )" + name + "\\b"));
  }

  @Test
  void anUnknownShellIsNamedWithThoseThereAre() {
    Runner.Result result = new Runner(folder).run("completion", "bahs");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.err())
        .contains("\"bahs\" is none of bash, zsh, fish; did you mean \"bash\"?");
  }

  private List<String> bash(String... words) {
    return run("bash", words);
  }

  private List<String> fish(String line) {
    String source = "source %s; complete -C %s";
    return new Child(folder)
        .run(
            "fish",
            "--no-config",
            "-c",
            source.formatted(script("fish"), "'" + line.replace("'", "\\'") + "'"))
        .ok()
        .lines()
        .toList();
  }

  private List<String> run(String shell, String... words) {
    Stream<String> command =
        Stream.of(shell, SHELLS.resolve("complete." + shell).toString(), script(shell).toString());
    return new Child(folder)
        .run(Stream.concat(command, Stream.of(words)).toList())
        .ok()
        .lines()
        .toList();
  }

  private Path script(String shell) {
    try {
      Path script = folder.resolve(".completion." + shell);
      return Files.writeString(script, new Runner(folder).run("completion", shell).out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
