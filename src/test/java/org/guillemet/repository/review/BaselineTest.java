package org.guillemet.repository.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Checked;
import org.guillemet.repository.review.BaselineFile.InvalidBaselineException;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final String LETTER =
      "The letter reached the islanders on Monday, and Critics say that the board knew in spring.";
  private static final String BUDGET =
      "The budget passed after midnight, though Critics say that nobody had read the second annex.";

  private final Map<String, String> files = new LinkedHashMap<>();

  /** Articles in which "Critics" and WRONG are flagged. */
  private static Checked checked(String path, String source) {
    try {
      Article article =
          new ArticleReader()
              .read(path, source.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
      List<Finding> findings = new ArrayList<>();
      for (String word : List.of("Critics", "WRONG")) {
        String text = article.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          Span span = new Span(at, at + word.length());
          findings.add(
              new Finding(
                  word.toLowerCase(Locale.ROOT),
                  Severity.WARNING,
                  article,
                  span,
                  Literal.of("look"),
                  List.of()));
        }
      }
      return new Checked(article, List.of(), List.of(), List.of(), List.of(), findings, List.of());
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private Baseline.Outcome hold(Baseline baseline, String... paths) {
    List<Checked> articles =
        List.of(paths).stream().map(path -> checked(path, files.get(path))).toList();
    List<Reviewed> reviewed =
        Reviewed.open(articles.stream().flatMap(c -> c.findings().stream()).toList());
    Baseline.Places places =
        new Baseline.Places() {
          @Override
          public String called(Article article) {
            return article.path();
          }

          @Override
          public boolean isGone(String path) {
            return !files.containsKey(path);
          }
        };
    return new BaselineMatch(baseline, articles, reviewed, places)
        .outcome(Set.of("critics"), finding -> true);
  }

  private static List<String> open(Baseline.Outcome outcome) {
    return outcome.reviewed().stream()
        .filter(Reviewed::isOpen)
        .map(r -> r.finding().article().path() + ": " + r.finding().rule())
        .toList();
  }

  private Baseline of(String... paths) {
    return hold(Baseline.EMPTY, paths).grown();
  }

  @Test
  void whatWasThereIsAccepted() {
    files.put("a.md", LETTER + "\n\n" + BUDGET + "\n");
    Baseline baseline = of("a.md");
    assertThat(baseline.entries())
        .extracting(BaselineEntry::words)
        .containsExactly("Critics", "Critics");
    assertThat(open(hold(baseline, "a.md"))).isEmpty();
  }

  @Test
  void aParagraphMayMoveAndBeWrappedAnew() {
    files.put("a.md", LETTER + "\n\n" + BUDGET + "\n");
    Baseline baseline = of("a.md");
    files.put(
        "a.md",
        "Something new.\n\n"
            + BUDGET.replace(", though", ",\nthough")
            + "\n\n"
            + LETTER.replace("Critics say", "Critics\nsay")
            + "\n");
    assertThat(open(hold(baseline, "a.md"))).isEmpty();
  }

  @Test
  void anotherProblemInItsPlaceIsNew() {
    files.put("a.md", LETTER + "\n");
    Baseline baseline = of("a.md");
    files.put("a.md", BUDGET + "\n");
    Baseline.Outcome outcome = hold(baseline, "a.md");
    assertThat(open(outcome)).containsExactly("a.md: critics");
    assertThat(outcome.stale()).hasSize(1);
  }

  @Test
  void oneEntryAcceptsOneFinding() {
    files.put("a.md", LETTER + "\n");
    Baseline baseline = of("a.md");
    files.put("a.md", LETTER + "\n\n" + LETTER + "\n");
    assertThat(open(hold(baseline, "a.md"))).containsExactly("a.md: critics");
  }

  @Test
  void ofEntriesThatAreAlikeTheFirstOnesAccept() {
    files.put("c.md", LETTER + "\n");
    String fingerprint = of("c.md").entries().get(0).fingerprint();
    List<BaselineEntry> entries =
        Stream.iterate(1, n -> n + 1)
            .limit(40)
            .map(n -> new BaselineEntry("gone%02d.md".formatted(n), "critics", fingerprint, "x"))
            .toList();

    Baseline.Outcome outcome = hold(new Baseline(entries), "c.md");

    assertThat(open(outcome)).isEmpty();
    assertThat(outcome.stale()).isEqualTo(entries.subList(1, 40));
  }

  @Test
  void aRenamedFileTakesItsEntriesAlong() {
    files.put("a.md", LETTER + "\n");
    Baseline baseline = of("a.md");
    files.put("b.md", files.remove("a.md"));
    Baseline.Outcome outcome = hold(baseline, "b.md");
    assertThat(open(outcome)).isEmpty();
    assertThat(outcome.stale()).isEmpty();
    assertThat(outcome.grown().entries()).extracting(BaselineEntry::path).containsExactly("b.md");
  }

  @Test
  void aCopyIsNew() {
    files.put("a.md", LETTER + "\n");
    Baseline baseline = of("a.md");
    files.put("b.md", LETTER + "\n");
    assertThat(open(hold(baseline, "a.md", "b.md"))).containsExactly("b.md: critics");
    assertThat(open(hold(baseline, "b.md"))).containsExactly("b.md: critics");
  }

  @Test
  void whatIsNoLongerThereIsStaleAndStaysUntilItIsPruned() {
    files.put("a.md", LETTER + "\n");
    files.put("b.md", BUDGET + "\n");
    Baseline baseline = of("a.md", "b.md");
    files.put("a.md", "All is said.\n");
    Baseline.Outcome outcome = hold(baseline, "a.md", "b.md");
    assertThat(outcome.stale()).extracting(BaselineEntry::path).containsExactly("a.md");
    assertThat(outcome.grown().entries()).hasSize(2);
    assertThat(outcome.pruned().entries()).extracting(BaselineEntry::path).containsExactly("b.md");
  }

  @Test
  void ofArticlesThatAreNotLookedAtNothingIsStale() {
    files.put("a.md", LETTER + "\n");
    files.put("b.md", BUDGET + "\n");
    Baseline baseline = of("a.md", "b.md");
    Baseline.Outcome outcome = hold(baseline, "b.md");
    assertThat(outcome.stale()).isEmpty();
    assertThat(outcome.pruned().entries()).hasSize(2);
  }

  @Test
  void whatDependsOnOtherArticlesIsNotStaleWhenItIsNotFound() {
    files.put("a.md", "This is WRONG here.\n");
    Baseline baseline = of("a.md");
    files.put("a.md", "This is right here.\n");
    assertThat(hold(baseline, "a.md").stale()).isEmpty();
    files.remove("a.md");
    assertThat(hold(baseline).stale()).hasSize(1);
  }

  @Test
  void pruningAcceptsNothingNew() {
    files.put("a.md", LETTER + "\n");
    Baseline baseline = of("a.md");
    files.put("a.md", LETTER + "\n\n" + BUDGET + "\n");
    assertThat(hold(baseline, "a.md").pruned().entries()).hasSize(1);
  }

  @Test
  void theFileIsSortedWithAFindingOnEachLine() throws IOException, InvalidBaselineException {
    files.put("b.md", LETTER + " It is \"WRONG\\\n");
    files.put("a.md", BUDGET + "\n");
    Baseline baseline = of("b.md", "a.md");
    StringWriter out = new StringWriter();
    BaselineFile.write(baseline, out);
    assertThat(out.toString().lines())
        .hasSize(5)
        .first()
        .isEqualTo("{\"version\": 1, \"findings\": [");
    assertThat(out.toString().lines().toList().get(1)).startsWith("  {\"path\":\"a.md\",\"rule\":");
    assertThat(BaselineFile.parse("b", out.toString()).entries()).isEqualTo(baseline.entries());
  }

  @Test
  void anEmptyOneCanBeReadAgain() throws IOException, InvalidBaselineException {
    StringWriter out = new StringWriter();
    BaselineFile.write(Baseline.EMPTY, out);
    assertThat(BaselineFile.parse("b", out.toString()).entries()).isEmpty();
  }

  @Test
  void brokenFilesSayWhatIsWrong() {
    assertBroken("", "not a baseline");
    assertBroken("[]", "not a baseline");
    assertBroken("{\"version\": 2, \"findings\": []}", "not a baseline of this version");
    assertBroken("{\"version\": 1, \"findings\": [\n<<<<<<< HEAD\n", "file.json:2: not JSON");
    assertBroken("{\"version\": 1, \"findings\": [{\"path\": 3}]}", "finding 1 has no \"path\"");
    assertBroken("[".repeat(2000), "file.json: not JSON");
    assertBroken("{\"version\": 1, \"findings\": []}\n>>>>>>> draft\n", "file.json:2: not JSON");
    assertBroken("{\"version\": 1, \"findings\": []} {}", "file.json:1: not JSON");
  }

  private static void assertBroken(String text, String message) {
    assertThatThrownBy(() -> BaselineFile.parse("file.json", text))
        .as(text)
        .isInstanceOf(InvalidBaselineException.class)
        .hasMessageContaining(message);
  }
}
