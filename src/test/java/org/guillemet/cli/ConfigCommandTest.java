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

class ConfigCommandTest {

  private static final String YAML =
      """
      lang: auto
      outlet: "Le Phare: l'édition du soir"
      known-speakers:
        - Sarrault
        - "1984"
      rules: {unnamed-source: warning}
      words:
        reporting-verbs: {fr: [marteler]}
        allowed-sources: [plusieurs habitants]
      aliases:
        Ingrid Halvorsen: [Halvorsen-Lund]
      ignore: ["*.draft.md"]
      overrides:
        - files: opinion/
          min-severity: info
          known-speakers: [Brun]
          rules: {vague-attribution: off}
      """;

  @TempDir Path folder;
  private Runner runner;

  @BeforeEach
  void write() throws IOException {
    runner = new Runner(folder);
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("opinion"));
    Files.writeString(folder.resolve(".guillemet.yml"), YAML);
  }

  @Test
  void daysBetweenArticlesArePrintedAsTheyAreWritten() throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), "compare: {articles: by-folder, days: 10}");

    assertThat(runner.run("config", "bridge.md").out())
        .contains("compare:\n  articles: by-folder ", "  days: 10 ", "# .guillemet.yml:1");
    assertThat(runner.run("config", "bridge.md", "--format", "json").out())
        .contains("\"compare-days\"");
  }

  @Test
  void everythingInForceIsPrintedWithItsOrigin() {
    Runner.Result result = runner.run("config", "opinion/bridge.md", "--fail-on", "never");

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> !line.matches("  \\S+: .* # default")))
        .containsExactly(
            "# opinion/bridge.md: configured by .guillemet.yml",
            "lang: auto                             # .guillemet.yml:1",
            "outlet: \"Le Phare: l'édition du soir\"  # .guillemet.yml:2",
            "messages: auto                         # default",
            "compare: all                           # default",
            "fillers: fold                          # default",
            "fail-on: never                         # --fail-on",
            "min-severity: info                     # .guillemet.yml:15",
            "rules:",
            "  unnamed-source: warning              # .guillemet.yml:6",
            "  vague-attribution: off               # .guillemet.yml:17",
            "known-speakers:",
            "  - Sarrault                           # .guillemet.yml:4",
            "  - \"1984\"                             # .guillemet.yml:5",
            "  - Brun                               # .guillemet.yml:16",
            "outlets: []                            # default",
            "words:",
            "  reporting-verbs:",
            "    fr:",
            "      - marteler                       # .guillemet.yml:8",
            "  allowed-sources:",
            "    en:",
            "      - plusieurs habitants            # .guillemet.yml:9",
            "    fr:",
            "      - plusieurs habitants            # .guillemet.yml:9",
            "aliases:",
            "  Ingrid Halvorsen:",
            "    - Halvorsen-Lund                   # .guillemet.yml:11");
    assertThat(result.out()).contains("  unattributed-figure: info            # default\n");
  }

  @Test
  void whatIsPrintedIsAConfigurationThatSaysTheSame() throws IOException {
    String printed = runner.run("config", "opinion/bridge.md").out();
    Files.writeString(folder.resolve("printed.yml"), printed);

    String again = runner.run("config", "--config", "printed.yml", "opinion/bridge.md").out();

    assertThat(withoutComments(again)).isEqualTo(withoutComments(printed)).contains("Le Phare");
  }

  private static String withoutComments(String yaml) {
    return yaml.replaceAll(" *#.*", "");
  }

  @Test
  void withoutAFileTheWorkingDirectoryIsMeant() {
    assertThat(runner.run("config").out())
        .startsWith("# .: configured by .guillemet.yml\n")
        .contains(
            "# min-severity: warning; info in JSON and JSON-LD\n", "vague-attribution: warning");
    assertThat(new Runner(folder.resolve("opinion")).run("config").out())
        .startsWith("# .: configured by ../.guillemet.yml\n")
        .containsPattern("vague-attribution: off +# \\.\\./\\.guillemet\\.yml:17\n");
  }

  @Test
  void theLanguageOfMessagesIsAnOptionAsInACheck() {
    assertThat(runner.run("config", "--messages", "fr").out())
        .containsPattern("\nmessages: fr +# --messages\n");
  }

  @Test
  void anIgnoredFileIsSaidToBeLeftOut() {
    assertThat(runner.run("config", "a.draft.md").out())
        .contains("\n# left out, because of .guillemet.yml:12\n");
  }

  @Test
  void withoutAConfigurationTheDefaultsHold() throws IOException {
    Files.delete(folder.resolve(".guillemet.yml"));

    assertThat(runner.run("config", "opinion").out())
        .startsWith("# opinion: nothing is configured\nlang: auto ")
        .contains("known-speakers: []", "words: {}", "aliases: {}", "# outlet: what the article");
  }

  @Test
  void jsonHasEveryValueWithItsOrigin() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(runner.run("config", "--format", "json", "opinion/x.draft.md").out());

    assertThat(json.path("schemaVersion").asInt()).isEqualTo(1);
    assertThat(json.path("path").asText()).isEqualTo("opinion/x.draft.md");
    assertThat(json.path("configuration").asText()).isEqualTo(".guillemet.yml");
    assertThat(json.path("ignored").asText()).isEqualTo(".guillemet.yml:12");
    assertThat(json.at("/settings/min-severity/value").asText()).isEqualTo("info");
    assertThat(json.at("/settings/rules/vague-attribution/origin").asText())
        .isEqualTo(".guillemet.yml:17");
    assertThat(json.at("/settings/known-speakers/2/value").asText()).isEqualTo("Brun");
    assertThat(json.at("/settings/words/reporting-verbs/fr/0/origin").asText())
        .isEqualTo(".guillemet.yml:8");
    assertThat(json.at("/settings/aliases/Ingrid Halvorsen/0/value").asText())
        .isEqualTo("Halvorsen-Lund");
  }

  @Test
  void mistakesAreNamedAndNothingIsPrinted() throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), "lag: fr\n");

    Runner.Result result = runner.run("config", "a.md");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("guillemet: .guillemet.yml:1: unknown key \"lag\"; did you mean \"lang\"?\n");
  }

  @Test
  void namesCannotBringTheTerminalIntoDisorder() throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), "outlet: \"\\e[31mred\\u202E\"\n");

    assertThat(runner.run("config").out()).doesNotContain("\u001B", "\u202E");
  }
}
