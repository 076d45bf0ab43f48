package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void writeArticle() throws IOException {
    runner = new Runner(folder);
    Files.writeString(folder.resolve("a.txt"), "The WRONG and the DOUBTFUL and this MINOR word.\n");
  }

  private Runner.Result check(String yaml, String... options) throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), yaml);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "a.txt";
    return runner.run(arguments);
  }

  @Test
  void rulesAreSwitchedOffAndChangeTheirSeverity() throws IOException {
    Runner.Result result =
        check("rules:\n  wrong-word: off\n  doubtful-word: error\n  minor-word: warning\n");

    assertThat(result.out())
        .doesNotContain("wrong-word")
        .contains("error: a doubtful word [doubtful-word]")
        .contains("warning: a minor word [minor-word]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    String yaml = "fail-on: never\nmin-severity: info\nlang: fr\n";

    assertThat(check(yaml).status()).isZero();
    assertThat(check(yaml).out()).contains("minor-word");
    assertThat(check(yaml, "--format", "json").out()).contains("\"language\": \"fr\"");
    assertThat(check(yaml, "--fail-on", "error").status()).isEqualTo(1);
    assertThat(check(yaml, "--min-severity", "error").out()).doesNotContain("minor-word");
    assertThat(check(yaml, "--lang", "auto", "--format", "json").out())
        .contains("\"language\": \"en\"");
  }

  @Test
  void knownSpeakersReachTheRules() throws IOException {
    assertThat(check("known-speakers: [WRONG]\n").out()).doesNotContain("wrong-word");
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertThat(check("# nothing\nrules:\n").status()).isEqualTo(1);
  }

  @Test
  void everyMistakeIsNamedWithItsLine() throws IOException {
    Runner.Result result =
        check(
            """
            # ours
            rule: {}
            rules:
              unnamed-sauce: error
              wrong-word: eror
              minor-word: [error]
            fail-on: sometimes
            known-speakers: Brun
            """);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out())
        .startsWith("a.txt: error: not checked: .guillemet.yml configures it, and is wrong\n");
    assertThat(result.err().lines())
        .containsExactly(
            "guillemet: .guillemet.yml:2: unknown key \"rule\"; did you mean \"rules\"?",
            "guillemet: .guillemet.yml:4: unknown rule \"unnamed-sauce\"; did you mean"
                + " \"unnamed-source\"?",
            "guillemet: .guillemet.yml:5: wrong-word: \"eror\" is none of error, warning, info,"
                + " off; did you mean \"error\"?",
            "guillemet: .guillemet.yml:6: minor-word: must be a single word",
            "guillemet: .guillemet.yml:7: fail-on: \"sometimes\" is none of error, warning, info,"
                + " never",
            "guillemet: .guillemet.yml:8: known-speakers: must be a list of names");
  }

  @Test
  void aFileThatCannotBeReadIsAnError() throws IOException {
    assertThat(runner.run("check", "--config", "no.yml", "a.txt").err())
        .isEqualTo("guillemet: no.yml: no such file or folder\n");
    assertThat(check("rules: [\n").err()).startsWith("guillemet: .guillemet.yml:");
    assertThat(check("rules: 3\n").err())
        .contains("rules: must be a mapping of rule names to error, warning, info or off");
  }
}
