package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Rule;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the rules' pages, each run as an article of its own. A code block {@code fr} or
 * {@code en} is a plain text whose flagged words stand in ⟦brackets⟧; one article may have several.
 */
@Tag("models")
class RulePagesTest {

  private static final Path PAGES = Path.of("docs", "rules");
  private static final String FLAGGED = "Flagged";
  private static final String NOT_FLAGGED = "Not flagged";
  private static final String KNOWN_MISSES = "Known misses";

  private static final Pipeline PIPELINE =
      new Pipeline(SharedAnalyzer.get(), BuiltInRules.all(), RulePolicy.DEFAULT);

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

  /** A text without its brackets, and where they were. */
  private record Unmarked(String text, List<Span> spans) {}

  @TestFactory
  Stream<DynamicTest> examplesAreTrue() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : BuiltInRules.all()) {
      examples.addAll(examples(rule.name()));
    }
    return examples.stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> check(e)));
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsWhatIsFlaggedAndWhatIsNotInBothLanguages() {
    return BuiltInRules.all().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      for (String heading : List.of(FLAGGED, NOT_FLAGGED)) {
                        assertThat(examples(rule.name()))
                            .filteredOn(example -> example.heading().equals(heading))
                            .extracting(Example::language)
                            .as(heading)
                            .contains(Language.values());
                      }
                    }));
  }

  private static void check(Example example) throws UnreadableArticleException {
    Unmarked unmarked = unmark(example.marked());
    List<Span> findings = findings(example.page(), article(example.language(), unmarked.text()));
    String found = mark(unmarked.text(), findings);
    switch (example.heading()) {
      case FLAGGED -> {
        assertThat(unmarked.spans()).as(example.name() + ": brackets").isNotEmpty();
        if (!agree(unmarked.spans(), findings)) {
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

  /** Where the rule finds something, in the text as it is written. */
  private static List<Span> findings(String rule, Article article) {
    return PIPELINE.check(article).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> article.reading().toSource(finding.span()))
        .toList();
  }

  private static Article article(Language language, String text) throws UnreadableArticleException {
    ReadOptions options =
        new ReadOptions(
            StandardCharsets.UTF_8, Optional.of(language), Optional.of(Format.PLAIN_TEXT));
    return new ArticleReader().read("example.txt", text.getBytes(StandardCharsets.UTF_8), options);
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
    for (char c : marked.toCharArray()) {
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
