package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.compare.Aliases;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.material.Fillers;
import org.guillemet.material.Material;
import org.guillemet.material.MaterialReader;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.MaterialCheck;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.repository.review.Suppressions;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the rules' pages, each run by itself. A code block {@code fr} or {@code en} is a
 * plain text whose flagged words stand in ⟦brackets⟧; one article may have several. A line {@code
 * =====} parts articles that are compared, and a line {@code ===== material} a document that the
 * first article is held against; behind either may stand the language of what follows.
 */
@Tag("models")
class RulePagesTest {

  private static final Path PAGES = Path.of("docs", "rules");
  private static final String FLAGGED = "Flagged";
  private static final String NOT_FLAGGED = "Not flagged";
  private static final String KNOWN_MISSES = "Known misses";

  private static final Pattern SEPARATOR =
      Pattern.compile("(?m)^=====(?<material> material)?(?: (?<language>fr|en))?\n");

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), BuiltInRules.all());

  private static final Comparison COMPARISON =
      new Comparison(
          BuiltInRules.acrossArticles(),
          path -> ArticleSettings.DEFAULT,
          Aliases.NONE,
          PIPELINE.timings());

  private static final MaterialCheck MATERIAL_CHECK =
      new MaterialCheck(
          BuiltInRules.againstMaterial(), path -> ArticleSettings.DEFAULT, PIPELINE.timings());

  private static final Suppressions SUPPRESSIONS =
      new Suppressions(BuiltInRules.set(), (word, valid) -> Optional.empty());

  /**
   * An example of a page.
   *
   * @param page the rule's name
   * @param number among the examples under the heading, from 1
   * @param marked the text, with brackets
   */
  private record Example(
      String page, String heading, int number, Language language, String marked) {

    String name() {
      return page + ", " + heading + ", " + number;
    }
  }

  /** One article or document of an example, and the line before it. */
  private record Part(Language language, String separator, boolean material, String marked) {}

  /** A text without its brackets, and where they were. */
  private record Unmarked(String text, List<Span> spans) {}

  @TestFactory
  Stream<DynamicTest> examplesAreTrue() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String rule : BuiltInRules.set().names()) {
      examples.addAll(examples(rule));
    }
    return examples.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> check(e)));
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsWhatIsFlaggedAndWhatIsNotInBothLanguages() {
    return BuiltInRules.set().names().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule,
                    () -> {
                      for (String heading : List.of(FLAGGED, NOT_FLAGGED)) {
                        assertThat(examples(rule))
                            .filteredOn(example -> example.heading().equals(heading))
                            .extracting(Example::language)
                            .as(heading)
                            .contains(Language.values());
                      }
                    }));
  }

  private static void check(Example example) throws UnreadableArticleException {
    List<Part> parts = parts(example);
    List<Unmarked> unmarked = parts.stream().map(part -> unmark(part.marked())).toList();
    List<List<Span>> findings = findings(example.page(), parts, articles(parts, unmarked));
    StringBuilder marked = new StringBuilder();
    boolean agree = true;
    for (int i = 0; i < parts.size(); i++) {
      marked.append(parts.get(i).separator());
      marked.append(mark(unmarked.get(i).text(), findings.get(i)));
      agree &= agree(unmarked.get(i).spans(), findings.get(i));
    }
    String found = marked.toString();
    switch (example.heading()) {
      case FLAGGED -> {
        assertThat(example.marked()).as(example.name() + ": brackets").contains("⟦");
        if (!agree) {
          assertThat(found).as(example.name()).isEqualTo(example.marked());
        }
      }
      case NOT_FLAGGED -> assertThat(found).as(example.name()).isEqualTo(example.marked());
      case KNOWN_MISSES ->
          assertThat(found)
              .as(example.name() + ": no longer missed: move it to " + FLAGGED)
              .isEqualTo(example.marked());
      default -> throw new AssertionError("an example under the heading " + example.heading());
    }
  }

  /** Whether every bracketed span overlaps a finding, and every finding a bracketed span. */
  private static boolean agree(List<Span> brackets, List<Span> findings) {
    return brackets.stream().allMatch(b -> findings.stream().anyMatch(b::overlaps))
        && findings.stream().allMatch(f -> brackets.stream().anyMatch(f::overlaps));
  }

  /**
   * Where the rule finds something, in the texts as they are written; suppressions count.
   *
   * @param articles one of each part
   */
  private static List<List<Span>> findings(String rule, List<Part> parts, List<Article> articles) {
    List<Checked> checked = new ArrayList<>();
    List<Verifier> material = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).material()) {
        material.add(new Verifier(material(articles.get(i)), Fillers.FOLDED));
      } else {
        checked.add(PIPELINE.check(articles.get(i)));
      }
    }
    Optional<Verifier> verifier = material.stream().reduce(Verifier::and);
    Compared compared =
        MATERIAL_CHECK.check(
            COMPARISON.compare(checked),
            article -> verifier.filter(v -> article.path().equals(articles.get(0).path())));
    List<Finding> open =
        SUPPRESSIONS.apply(compared.articles(), article -> RulePolicy.DEFAULT).stream()
            .filter(Reviewed::isOpen)
            .map(Reviewed::finding)
            .filter(finding -> finding.rule().equals(rule))
            .toList();
    return articles.stream()
        .map(
            article ->
                open.stream()
                    .filter(finding -> finding.article().path().equals(article.path()))
                    .map(finding -> finding.article().reading().toSource(finding.span()))
                    .toList())
        .toList();
  }

  /** A document as the program reads it: one that does not say who speaks may quote somebody. */
  private static Material material(Article document) {
    Material material = MaterialReader.read(document);
    return material.labelled() ? material : MaterialReader.read(PIPELINE.check(document).account());
  }

  private static List<Article> articles(List<Part> parts, List<Unmarked> texts)
      throws UnreadableArticleException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ReadOptions options =
          new ReadOptions(
              StandardCharsets.UTF_8,
              Optional.of(parts.get(i).language()),
              Optional.of(Format.PLAIN_TEXT));
      byte[] text = texts.get(i).text().getBytes(StandardCharsets.UTF_8);
      articles.add(new ArticleReader().read("example-" + i + ".txt", text, options));
    }
    return articles;
  }

  private static List<Part> parts(Example example) {
    List<Part> parts = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(example.marked());
    int start = 0;
    String separator = "";
    boolean material = false;
    Language language = example.language();
    while (separators.find()) {
      String text = example.marked().substring(start, separators.start());
      parts.add(new Part(language, separator, material, text));
      start = separators.end();
      separator = separators.group();
      material = separators.group("material") != null;
      language =
          Optional.ofNullable(separators.group("language"))
              .flatMap(Language::ofTag)
              .orElse(language);
    }
    parts.add(new Part(language, separator, material, example.marked().substring(start)));
    return parts;
  }

  private static List<Example> examples(String page) throws IOException {
    List<Example> examples = new ArrayList<>();
    String heading = "";
    int number = 0;
    Optional<Language> language = Optional.empty();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve(page + ".md"))) {
      if (language.isPresent() && line.equals("```")) {
        number++;
        String text = String.join("\n", block);
        examples.add(new Example(page, heading, number, language.get(), text));
        language = Optional.empty();
        block.clear();
      } else if (language.isPresent()) {
        block.add(line);
      } else if (line.startsWith("```")) {
        language = Language.ofTag(line.substring("```".length()));
      } else if (line.startsWith("## ")) {
        heading = line.substring("## ".length());
        number = 0;
      }
    }
    assertThat(language).as("a code block of " + page + " that does not end").isEmpty();
    return examples;
  }

  private static Unmarked unmark(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        start = text.length();
      } else if (c == '⟧') {
        spans.add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Unmarked(text.toString(), spans);
  }

  private static String mark(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
    }
    return marked.toString();
  }
}
