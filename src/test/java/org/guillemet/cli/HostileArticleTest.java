package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the article, models included, the program ends in time and does not fail. The sizes are
 * those that take seconds: the models read some thousand characters a second.
 */
@Tag("models")
class HostileArticleTest {

  private static final Duration MINUTES = Duration.ofMinutes(4);
  private static final int LONG = 20_000;
  private static final int STEP = 80;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fixtures/en/trial-sawmill.txt", "fixtures/fr/enquete-captages.md"})
  void longArticleIsChecked(String fixture) throws IOException {
    String text = Files.readString(Path.of(fixture));
    String body = text.substring(text.indexOf("\n\n"));
    assertChecked(fixture.replaceFirst(".*/", ""), text + body.repeat(LONG / body.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It closes,” said the mayor, Lea Brun, who “did not” say 'when', and left; then ",
        "« On ferme », a dit la maire, Léa Brun, qui « n'a pas » dit 'quand', et est partie ; puis ",
      })
  void endlessSentenceIsChecked(String words) throws IOException {
    assertChecked("line.txt", words.repeat(LONG / words.length()) + "“it was over”.");
  }

  @Test
  void endlessWordIsChecked() throws IOException {
    assertChecked("word.txt", "The mayor said: “" + "x".repeat(LONG) + "”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said \"yes\" and \"no\". ",
        "Elle dit «\u00A0oui» et «non\u00A0». ",
      })
  void tenThousandQuotationMarksInProseAreChecked(String sentence) throws IOException {
    int marks = (int) sentence.chars().filter(c -> "\"«»“”".indexOf(c) >= 0).count();
    assertChecked("marks.txt", sentence.repeat(10_000 / marks));
  }

  @ParameterizedTest
  @MethodSource("org.guillemet.fixtures.Fixtures#all")
  void prefixesOfAFixtureAreChecked(Path fixture) throws IOException {
    String source = Files.readString(fixture);
    String extension = fixture.toString().replaceFirst(".*\\.", ".");
    int files = 0;
    for (int end = source.length() % STEP; end < source.length(); end += STEP) {
      String name = String.format(Locale.ROOT, "%05d%s", end, extension);
      Files.writeString(folder.resolve(name), source.substring(0, end));
      files++;
    }

    Runner.Result result = Runner.withModels(folder).run("check", "--format", "json", ".");

    assertThat(result.err().lines()).allMatch(line -> line.contains("front matter"));
    assertThat(result.out().lines().filter(line -> line.startsWith("      \"path\": ")))
        .hasSizeGreaterThanOrEqualTo(files - (int) result.err().lines().count());
  }

  private void assertChecked(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    Runner.Result result =
        assertTimeoutPreemptively(
            MINUTES, () -> Runner.withModels(folder).run("check", "--format", "json", file));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isBetween(ExitStatus.CLEAN, ExitStatus.FINDINGS);
    assertThat(result.out()).contains("\"path\": \"" + file + "\"");
  }
}
