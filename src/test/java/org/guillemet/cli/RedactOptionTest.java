package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.rules.builtin.BuiltInRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports for anybody, in every form that there is. */
class RedactOptionTest {

  private static final int RUN = 3;

  private static final String FIRST =
      """
      ---
      title: “Nobody on this river will ever be cut off,” mayor says
      lang: en
      ---

      “Nobody on this river will ever be cut off,” said Lea Brun, the mayor. WRONG words stand here.

      > Nobody on this river will ever be cut off

      <!-- guillemet-ignore minor-word: Brun said: “Nobody on this river will ever be cut off” -->

      MINOR things are told of the ferry, “which left without seven of its crew”.

      “The second bridge opens before the winter storms, she said.
      """;

  private static final String SECOND =
      "“Nobody on this river will ever again be cut off,” said Lea Brun, the mayor. “We DOUBTFUL"
          + " people count every single boat,” she said.\n";

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
    Files.writeString(folder.resolve("first.md"), FIRST);
    Files.writeString(folder.resolve("second.txt"), SECOND);
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

  private static List<String> with(String option, List<String> files) {
    return Stream.concat(Stream.of(option), files.stream()).toList();
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

  @Test
  void aReasonThatQuotesIsHidden() throws IOException {
    Files.writeString(
        folder.resolve("reason.md"),
        """
        <!-- guillemet-ignore minor-word: she told us “off the record” that he lies -->

        All is well.

        <!-- guillemet-ignore minor-word: he called it ``a joke'' -->

        MINOR things.
        """);
    String report =
        runner
            .run("check", "--redact", "--min-severity", "info", "--format", "json", "reason.md")
            .out();
    assertThat(report)
        .contains("that he lies", "he called it ``█ ████''")
        .doesNotContain("record", "joke");
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

  @Test
  void quotedWordsInPlaceOfARuleAreHidden() throws IOException {
    Files.writeString(
        folder.resolve("rule.md"), "<!-- guillemet-ignore “he lied”: x -->\n\nAll is well.\n");
    String report =
        runner
            .run("check", "--redact", "--min-severity", "info", "--format", "json", "rule.md")
            .out();
    assertThat(report).contains("invalid-suppression").doesNotContain("lied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“%s", "‹%s", "<<%s", "``%s", "%s”", "%s ''", "＂%s"})
  void whatAStrayMarkMayQuoteIsHidden(String marked) throws IOException {
    Files.writeString(
        folder.resolve("stray.txt"), marked.formatted("We will WRONG close the mill") + "\n");
    assertThat(runner.run("check", "--redact", "stray.txt").out()).doesNotContain("close the");
  }

  @Test
  void anInchIsNoMark() throws IOException {
    Files.writeString(folder.resolve("inch.txt"), "A WRONG pipe of 6\" burst at the mill.\n");
    assertThat(runner.run("check", "--redact", "inch.txt").out()).contains("burst at the mill");
  }

  @Test
  void theTextShowsBlocksWhereTheWordsAre() {
    assertThat(runner.run("check", "--redact", "second.txt").out())
        .isEqualTo(
            """
            second.txt:1:82: warning: a doubtful word [doubtful-word]
              …Brun, the mayor. “██ ████████ ██████ █████ █████ ██████ ████,” she said.
                                    ^^^^^^^^

            1 warning in 1 article
            """);
  }

  @Test
  void whatSurroundsQuotationsIsShown() {
    assertThat(runner.run("check", "--redact", "first.md").out())
        .contains("…Lea Brun, the mayor. WRONG words stand here.")
        .contains("“███ ██████ ██████ █████ ██████ ███ ██████ ██████, ███ ████.");
  }

  @Test
  void findingsAndPlacesAreTheSame() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode open = json.readTree(runner.run("check", "--format", "json", "first.md").out());
    JsonNode redacted =
        json.readTree(runner.run("check", "--redact", "--format", "json", "first.md").out());

    for (String field : List.of("start", "end", "line", "column", "fingerprint", "rule")) {
      assertThat(redacted.findValuesAsText(field)).isEqualTo(open.findValuesAsText(field));
    }
    assertThat(redacted.findValuesAsText("title"))
        .containsExactly("“██████ ██ ████ █████ ████ ████ ██ ███ ███,” mayor says");
    assertThat(redacted.at("/suppressed/0/reason").asText())
        .isEqualTo("Brun said: “██████ ██ ████ █████ ████ ████ ██ ███ ███”");
  }

  @Test
  void columnsAreCountedInTheFileAsItIs() {
    String open = runner.run("check", "--format", "rdjsonl", "second.txt").out();

    assertThat(open).contains("\"column\":88");
    assertThat(runner.run("check", "--redact", "--format", "rdjsonl", "second.txt").out())
        .contains("\"column\":88");
  }

  @Test
  void theExitStatusIsTheSame() {
    assertThat(runner.run("check", "--redact", "first.md").status()).isOne();
    assertThat(runner.run("check", "--redact", "second.txt").status()).isZero();
  }

  @Test
  void aFailureDoesNotTellTheArticlesWords() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "A CRASH comes.\n");

    Runner.Result result = runner.run("check", "--redact", "bad.txt");
    assertThat(result.err())
        .contains("internal error: IllegalStateException")
        .doesNotContain("oops");
    assertThat(result.out()).doesNotContain("oops");
    assertThat(runner.run("check", "bad.txt").err()).contains("oops");
  }

  @Test
  void aFailureOutsideOfTheArticlesDoesNotEither() {
    assertThat(failing("check", "--cache-dir", "kept", "second.txt")).contains("the mayor said");
    assertThat(failing("check", "--redact", "--cache-dir", "kept", "second.txt"))
        .startsWith("guillemet: internal error: IllegalStateException (RedactOptionTest.java:")
        .doesNotContain("the mayor said");
  }

  /** What standard error says when the program breaks down before it reads the articles. */
  private String failing(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            folder,
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            BuiltInRules.set(),
            batch -> Runner::analyze,
            () -> {
              throw new IllegalStateException("the mayor said");
            });
    assertThat(Program.run(arguments, environment)).isEqualTo(ExitStatus.TROUBLE);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNoLongerThereIsNotQuoted() throws IOException {
    runner.run("baseline", "second.txt");
    Files.writeString(folder.resolve("second.txt"), "All is well.\n");

    assertThat(runner.run("check", "second.txt").err())
        .contains("no longer there: second.txt: doubtful-word: DOUBTFUL");
    assertThat(runner.run("check", "--redact", "second.txt").err())
        .contains("no longer there: second.txt: doubtful-word\n");
  }

  @Test
  void aLedgerIsMadeOfWords() {
    Runner.Result result = runner.run("extract", "--redact", "--ledger", "l.jsonl", "second.txt");

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.err()).startsWith("guillemet: --redact: a ledger is made of the words");
    assertThat(folder.resolve("l.jsonl")).doesNotExist();
  }
}
