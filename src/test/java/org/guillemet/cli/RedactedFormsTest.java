package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.choices.OutputFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Reports for anybody, in every form that there is. */
class RedactedFormsTest {

  private static final int RUN = 3;

  private static final List<String> FIXTURES =
      fixtures(
          "dossiers/03-barrage/agence.txt",
          "dossiers/03-barrage/courrier.md",
          "en/investigation-water.md",
          "fr/enquete-captages.md",
          "fr/greve-fonderie.txt");

  private static final List<String> WITH_UNNAMED_SOURCES =
      fixtures("en/investigation-water.md", "en/live-flood.md", "fr/conseil-halles.txt");

  @TempDir private Path folder;

  private Runner runner;

  @BeforeEach
  void writeArticles() throws IOException {
    QuotingArticles.write(folder);
    runner = new Runner(folder);
  }

  private static List<String> fixtures(String... names) {
    return Stream.of(names)
        .map(name -> Path.of("fixtures", name).toAbsolutePath().toString())
        .toList();
  }

  private static String[] with(List<String> files, String... arguments) {
    return Stream.concat(Stream.of(arguments), files.stream()).toArray(String[]::new);
  }

  private static List<String> with(String option, List<String> files) {
    return Stream.concat(Stream.of(option), files.stream()).toList();
  }

  /** All runs of three words in the quotations that the program finds. */
  private Set<String> runs(Runner runner, List<String> files) throws IOException {
    Set<String> runs = new LinkedHashSet<>();
    JsonNode results =
        new ObjectMapper().readTree(runner.run(with(files, "extract", "--format", "json")).out());
    for (JsonNode article : results.get("articles")) {
      for (JsonNode quotation : article.get("quotations")) {
        List<String> words =
            Stream.of(quotation.get("span").get("text").asText().split("\\s+"))
                .map(word -> String.join(" ", words(word)))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i + RUN <= words.size(); i++) {
          runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
      }
    }
    // A name that is told elsewhere is told, as is that of the outlet.
    for (JsonNode outlet : results.findValues("outlet")) {
      found(Set.copyOf(runs), outlet.asText()).forEach(runs::remove);
    }
    String unquoted = unquoted(results.get("articles"));
    for (JsonNode entity : results.get("entities")) {
      if (!entity.get("kind").asText().equals("unnamed")) {
        found(Set.copyOf(runs), names(entity))
            .filter(run -> found(Set.of(run), unquoted).findAny().isPresent())
            .forEach(runs::remove);
      }
    }
    // What a rule's page says is no secret, and reports in SARIF have the pages.
    for (String rule : Runner.builtInNames()) {
      String page = runner.run("explain", "--messages", "fr", rule).out();
      found(Set.copyOf(runs), page).forEach(runs::remove);
    }
    return runs;
  }

  /** The files without their quotations. */
  private String unquoted(JsonNode articles) throws IOException {
    StringBuilder all = new StringBuilder();
    for (JsonNode article : articles) {
      StringBuilder text =
          new StringBuilder(Files.readString(folder.resolve(article.get("path").asText())));
      for (JsonNode quotation : article.get("quotations")) {
        JsonNode span = quotation.get("span");
        for (int i = span.get("start").asInt(); i < span.get("end").asInt(); i++) {
          text.setCharAt(i, '|');
        }
      }
      all.append(text);
    }
    return all.toString();
  }

  private static String names(JsonNode entity) {
    StringBuilder names = new StringBuilder(entity.get("name").asText());
    entity.get("aliases").forEach(alias -> names.append(" | ").append(alias.asText()));
    return names.toString();
  }

  private static List<String> words(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static Stream<String> found(Set<String> runs, String report) {
    String text = " " + String.join(" ", words(report)) + " ";
    return runs.stream().filter(run -> text.contains(" " + run + " "));
  }

  private static Stream<DynamicTest> everyForm(
      Runner runner, List<String> files, Set<String> hidden, Consumer<String> unredacted) {
    return Stream.concat(
        Forms.OF_FINDINGS.keySet().stream()
            .map(form -> test(runner, hidden, files, "check", form, unredacted)),
        Forms.OF_ATTRIBUTIONS.keySet().stream()
            .map(form -> test(runner, hidden, files, "extract", form, unredacted)));
  }

  private static DynamicTest test(
      Runner runner,
      Set<String> hidden,
      List<String> files,
      String command,
      OutputFormat format,
      Consumer<String> unredacted) {
    String form = Choices.word(format);
    return DynamicTest.dynamicTest(
        command + " " + form,
        () -> {
          String[] arguments = {command, "--min-severity", "info", "--format", form};
          if (command.equals("extract")) {
            arguments = new String[] {command, "--format", form};
          }
          unredacted.accept(runner.run(with(files, arguments)).out());
          Runner.Result redacted = runner.run(with(with("--redact", files), arguments));
          assertThat(redacted.out()).isNotBlank();
          assertThat(found(hidden, redacted.out())).as(redacted.out()).isEmpty();
          assertThat(found(hidden, redacted.err())).as(redacted.err()).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> noFormTellsThreeWordsOfAQuotation() throws IOException {
    List<String> files = List.of("first.md", "second.txt");
    Set<String> runs = runs(runner, files);
    assertThat(runs).hasSizeGreaterThan(20);
    return everyForm(runner, files, runs, open -> {});
  }

  @Tag("models")
  @TestFactory
  Stream<DynamicTest> noFormTellsThreeWordsOfAQuotationOfWholeArticles() throws IOException {
    Runner whole = Runner.withModels(folder);
    Set<String> runs = runs(whole, FIXTURES);
    assertThat(runs).hasSizeGreaterThan(100);
    return everyForm(
        whole, FIXTURES, runs, open -> assertThat(found(runs, open)).as(open).isNotEmpty());
  }

  @Tag("models")
  @TestFactory
  Stream<DynamicTest> noFormTellsWhoAnUnnamedSourceIs() throws IOException {
    Runner whole = Runner.withModels(folder);
    String json = whole.run(with(WITH_UNNAMED_SOURCES, "extract", "--format", "json")).out();
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode entity : new ObjectMapper().readTree(json).get("entities")) {
      if (entity.get("kind").asText().equals("unnamed")) {
        names.add(String.join(" ", words(entity.get("name").asText())));
      }
    }
    assertThat(names).hasSizeGreaterThan(1);
    assertThat(found(names, json)).isNotEmpty();
    return everyForm(whole, WITH_UNNAMED_SOURCES, names, open -> {});
  }

  @Tag("models")
  @Test
  void whoIsNamedInFullOnlyByOthersIsShownByTheNameOutside() throws IOException {
    Files.writeString(
        folder.resolve("name.txt"),
        "“Ask Jean Sarrault about the bridge,” said Lea Brun. On Friday Sarrault said that he had"
            + " nothing to add.\n");
    Runner whole = Runner.withModels(folder);
    for (OutputFormat form : Forms.OF_ATTRIBUTIONS.keySet()) {
      String[] arguments = {"extract", "--format", Choices.word(form), "name.txt"};
      assertThat(whole.run(arguments).out()).contains("Jean Sarrault");
      assertThat(whole.run(with(List.of("--redact"), arguments)).out())
          .contains("Sarrault")
          .doesNotContain("Jean");
    }
  }

  @Tag("models")
  @Test
  void aConfiguredNameThatOnlyQuotationsHaveIsHidden() throws IOException {
    Files.writeString(folder.resolve(".guillemet.yml"), "aliases: {Jean Sarrault: [Sarrault]}\n");
    Files.writeString(
        folder.resolve("one.txt"), "“Ask Jean Sarrault about the bridge,” said Lea Brun.\n");
    Files.writeString(
        folder.resolve("two.txt"), "“Sarrault knows more than others,” said Lea Brun.\n");
    Runner whole = Runner.withModels(folder);
    String[] arguments = {"extract", "--format", "json", "one.txt", "two.txt"};
    assertThat(whole.run(arguments).out()).contains("Sarrault");
    assertThat(whole.run(with(List.of("--redact"), arguments)).out()).doesNotContain("Sarrault");
  }
}
