package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language the program speaks; without models. */
class MessagesOptionTest {

  private static final String FRENCH =
      "La maire a dit aux gens du quartier : « On ferme la salle ce soir.\n";

  private static final String ENGLISH =
      "The mayor told the people of the town: “We close the hall.\n";

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("fr.txt"), FRENCH);
    Files.writeString(folder.resolve("en.txt"), ENGLISH);
    runner = new Runner(folder);
  }

  private String check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return runner.run(all).out().replace('\u00a0', ' ');
  }

  @Test
  void aFrenchArticleIsToldOfInFrench() {
    assertThat(check("fr.txt"))
        .startsWith("fr.txt:1:39: erreur : le guillemet « n’est pas fermé")
        .endsWith("\n1 erreur dans 1 article\n");
  }

  @Test
  void anEnglishArticleIsToldOfInEnglish() {
    assertThat(check("en.txt"))
        .startsWith("en.txt:1:40: error: the mark “ is never closed")
        .endsWith("\n1 error in 1 article\n");
  }

  @Test
  void theUserMayChoose() {
    assertThat(check("--messages", "en", "fr.txt"))
        .contains(" error: the mark « is never")
        .endsWith("\n1 error in 1 article\n");
    assertThat(check("--messages", "fr", "en.txt")).contains("erreur : le guillemet “ n’est pas");
    assertThat(check("--messages", "auto", "fr.txt")).isEqualTo(check("fr.txt"));
  }

  @Test
  void eachArticleHasItsOwnLanguageInAMixedRun() {
    assertThat(check("en.txt", "fr.txt"))
        .contains("error: the mark “", "erreur : le guillemet «")
        .endsWith("\n2 errors in 2 articles\n");
  }

  @Test
  void machineFormatsHaveMessagesInTheLanguageAndAllElseInEnglish() throws IOException {
    JsonNode finding =
        new ObjectMapper().readTree(check("--format", "json", "fr.txt")).get("findings").get(0);

    assertThat(finding.get("rule").asText()).isEqualTo("unbalanced-quotation-marks");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
    assertThat(finding.get("message").asText()).startsWith("le guillemet «");
    assertThat(finding.get("related").get(0).get("message").asText())
        .isEqualTo("sa place est peut-être ici");
    assertThat(check("--format", "jsonld", "fr.txt")).contains("\"value\": \"le guillemet «");
  }

  @Test
  void extractSpeaksTheLanguageToo() {
    assertThat(runner.run("extract", "fr.txt").out()).endsWith("0 attribution dans 1 article\n");
    assertThat(runner.run("extract", "--messages", "en", "fr.txt").out())
        .endsWith("0 attributions in 1 article\n");
  }

  @Test
  void rulesAndTheirPagesAreThereInBothLanguages() {
    assertThat(runner.run("rules").out()).contains("info     a source that may be one of");
    assertThat(runner.run("rules", "--messages", "fr").out())
        .contains("information    une source qui peut être");
    assertThat(runner.run("rules", "--messages", "fr", "--format", "json").out())
        .contains("\"severity\": \"info\"", "\"summary\": \"une source qui peut être");
    assertThat(runner.run("explain", "unnamed-source").out()).contains("## What it flags");
    assertThat(runner.run("explain", "--messages", "fr", "unnamed-source").out())
        .startsWith("# unnamed-source\n")
        .contains("## Ce que la règle relève");
  }

  @Test
  void whatIsWrongWithTheCommandIsSaidInEnglish() {
    assertThat(runner.run("check", "--messages", "fr", "gone.txt").err())
        .isEqualTo("guillemet: gone.txt: no such file\n");
    assertThat(runner.run("check", "--messages", "de", "fr.txt").err())
        .contains("--messages", "\"de\"");
  }
}
