package org.guillemet.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the README and the documents that it links to to what there is and what is printed. */
class ReadmeTest {

  private static final String DRAFT = "docs/example/draft.txt";
  private static final String AGAINST =
      "check --min-severity info --against docs/example/council-transcript.txt"
          + " docs/example/council.md";

  private static final Path README = Path.of("README.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern JSON_BLOCK = Pattern.compile("(?s)```json\n(.*?)```");

  /** What another training changes. */
  private static final String CONFIDENCE = "confidence";

  @Tag("models")
  @Test
  void theReadmeShowsTheExampleAndWhatIsPrintedForIt() throws IOException {
    assertThat(Files.readString(README))
        .contains("`scripts/guillemet check " + DRAFT + "`")
        .contains("```text\n" + Files.readString(Path.of(DRAFT)) + "```\n")
        .contains("```text\n" + run(ExitStatus.FINDINGS, "check", DRAFT) + "```\n");
  }

  @Tag("models")
  @Test
  void theReadmeShowsAnArticleItsMaterialAndWhatIsPrintedForThem() throws IOException {
    assertThat(Files.readString(README))
        .contains("`scripts/guillemet " + AGAINST + "`")
        .contains("```markdown\n" + Files.readString(Path.of("docs/example/council.md")) + "```\n")
        .contains(
            "```text\n"
                + Files.readString(Path.of("docs/example/council-transcript.txt"))
                + "```\n")
        .contains("```text\n" + run(ExitStatus.FINDINGS, AGAINST.split(" ")) + "```\n");
  }

  @Tag("models")
  @Test
  void theReadmeShowsWhatAPullRequestShows() throws IOException {
    String summary = run(ExitStatus.FINDINGS, "check", "--format", "markdown", DRAFT);
    assertThat(Files.readString(README))
        .contains(summary.lines().map(l -> ("> " + l).stripTrailing() + "\n").collect(joining()));
  }

  @Tag("models")
  @Test
  void thePageOnJsonShowsPartsOfWhatIsPrinted() throws IOException {
    assertShows("json.md", 0, run(ExitStatus.FINDINGS, "check", "--format", "json", DRAFT));
    assertShows("json.md", 1, run(ExitStatus.CLEAN, "rules", "--format", "json"));
  }

  @Tag("models")
  @Test
  void thePageOnJsonLdShowsAPartOfWhatIsPrinted() throws IOException {
    assertShows("jsonld.md", 0, run(ExitStatus.FINDINGS, "check", "--format", "jsonld", DRAFT));
  }

  @Test
  void linksBetweenDocumentsLeadToFiles() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(README, Path.of("CONTRIBUTING.md")));
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      files.filter(f -> f.toString().endsWith(".md")).forEach(documents::add);
    }
    for (Path document : documents) {
      Matcher links = LINK.matcher(Files.readString(document));
      while (links.find()) {
        assertThat(document.resolveSibling(links.group(1))).as("%s", document).exists();
      }
    }
  }

  @Test
  void theReadmeNamesEveryRule() throws IOException {
    assertThat(Files.readString(README))
        .contains(Runner.builtInNames().stream().map(n -> "docs/rules/" + n + ".md").toList());
  }

  private static void assertShows(String page, int block, String printed) throws IOException {
    List<String> blocks =
        JSON_BLOCK
            .matcher(Files.readString(Path.of("docs", page)))
            .results()
            .map(match -> match.group(1))
            .toList();
    ObjectMapper json = new ObjectMapper();
    JsonNode shown = json.readTree(blocks.get(block));
    assertThat(isPartOf(shown, json.readTree(printed)))
        .as("example %d of docs/%s is part of\n%s", block + 1, page, printed)
        .isTrue();
  }

  /** Whether all fields are there in the same order; of a list's items some may be left out. */
  private static boolean isPartOf(JsonNode shown, JsonNode printed) {
    if (shown.isObject() && printed.isObject()) {
      List<String> names = names(shown);
      return names.equals(names(printed))
          && names.stream()
              .filter(name -> !name.equals(CONFIDENCE))
              .allMatch(name -> isPartOf(shown.get(name), printed.get(name)));
    }
    if (shown.isArray() && printed.isArray()) {
      return items(shown).allMatch(item -> items(printed).anyMatch(p -> isPartOf(item, p)));
    }
    return shown.equals(printed);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String run(int status, String... arguments) {
    Runner.Result result = Runner.withModels(Path.of("")).run(arguments);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(status);
    return result.out();
  }
}
