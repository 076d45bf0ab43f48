package org.guillemet.repository.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

  private static final String FIGURE = "unattributed-figure";
  private static final String VAGUE = "vague-attribution";

  private final Suppressions suppressions =
      new Suppressions(
          BuiltInRules.set(),
          (word, valid) -> valid.stream().filter(v -> v.startsWith(word)).findFirst());

  /** An article in which FIGURE and VAGUE are flagged wherever they stand. */
  private static Checked checked(String path, String source) {
    try {
      Article article =
          new ArticleReader()
              .read(path, source.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
      List<Finding> findings = new ArrayList<>();
      String text = article.text();
      for (String rule : List.of(FIGURE, VAGUE)) {
        String word = rule.equals(FIGURE) ? "FIGURE" : "VAGUE";
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          findings.add(
              new Finding(
                  rule,
                  Severity.WARNING,
                  article,
                  new Span(at, at + word.length()),
                  Literal.of("look"),
                  List.of()));
        }
      }
      return new Checked(article, List.of(), List.of(), List.of(), List.of(), findings, List.of());
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** Each finding as "line: rule", with its reason when it is suppressed. */
  private List<String> apply(String path, String source, RulePolicy policy) {
    return suppressions.apply(List.of(checked(path, source)), article -> policy).stream()
        .map(
            r ->
                line(r)
                    + ": "
                    + r.finding().rule()
                    + r.reason().map(w -> " (" + w + ")").orElse(""))
        .toList();
  }

  private static int line(Reviewed reviewed) {
    Article article = reviewed.finding().article();
    Span span = article.reading().toSource(reviewed.finding().span());
    return new Lines(article.source()).at(span.start()).line();
  }

  private List<String> markdown(String source) {
    return apply("a.md", source, RulePolicy.DEFAULT);
  }

  private List<String> messages(String source) {
    return suppressions.apply(List.of(checked("a.md", source)), a -> RulePolicy.DEFAULT).stream()
        .filter(r -> r.finding().rule().endsWith("-suppression"))
        .map(r -> Messages.in(Language.ENGLISH).of(r.finding().message()))
        .toList();
  }

  @Test
  void aCommentIsAboutTheNextParagraphAndNoOther() {
    assertThat(
            markdown(
                """
                A FIGURE here.

                <!-- guillemet-ignore unattributed-figure: we counted them -->
                A FIGURE there, and VAGUE.

                A FIGURE again.
                """))
        .containsExactly(
            "1: unattributed-figure",
            "4: unattributed-figure (we counted them)",
            "4: vague-attribution",
            "6: unattributed-figure");
  }

  @Test
  void insideAParagraphItIsAboutThatParagraph() {
    assertThat(
            markdown(
                "A FIGURE <!-- guillemet-ignore unattributed-figure: ours --> here.\n\nFIGURE.\n"))
        .containsExactly("1: unattributed-figure (ours)", "3: unattributed-figure");
  }

  @Test
  void aRegionHoldsAllBetweenItsComments() {
    assertThat(
            markdown(
                """
                <!-- guillemet-ignore-start unattributed-figure, vague-attribution: minutes -->

                FIGURE.

                VAGUE.

                <!-- guillemet-ignore-end -->

                FIGURE.
                """))
        .containsExactly(
            "3: unattributed-figure (minutes)",
            "5: vague-attribution (minutes)",
            "9: unattributed-figure");
  }

  @Test
  void aFileIsSuppressedAsAWhole() {
    assertThat(markdown("FIGURE.\n\nVAGUE.\n\n<!-- guillemet-ignore-file all: a parody -->\n"))
        .containsExactly("1: unattributed-figure (a parody)", "3: vague-attribution (a parody)");
  }

  @Test
  void plainTextHasLinesThatNoReaderSees() {
    String source =
        """
        The harbour

        guillemet-ignore unattributed-figure: counted by the reporter on site
        A FIGURE of boats.

        # guillemet-ignore vague-attribution: a proverb
        VAGUE.
        """;
    assertThat(checked("a.txt", source).article().text()).doesNotContain("guillemet", "#");
    assertThat(apply("a.txt", source, RulePolicy.DEFAULT))
        .containsExactly(
            "4: unattributed-figure (counted by the reporter on site)",
            "7: vague-attribution (a proverb)");
  }

  @Test
  void whatReadersOfAPageSeeSuppressesNothing() {
    assertThat(
            markdown("Write guillemet-ignore like this:\n\nguillemet-ignore all: so\n\nFIGURE.\n"))
        .containsExactly("5: unattributed-figure");
  }

  @Test
  void pagesHaveTheCommentsOfHtml() {
    assertThat(
            apply(
                "a.html",
                "<html lang=en><body><article><p>The boat came in late last night.</p>\n"
                    + "<!-- guillemet-ignore unattributed-figure:\n   counted by us -->\n"
                    + "<p>A FIGURE of boats.</p></article></body></html>",
                RulePolicy.DEFAULT))
        .containsExactly("4: unattributed-figure (counted by us)");
  }

  @Test
  void whatCannotBeFollowedSaysWhy() {
    assertThat(
            messages(
                """
                <!-- guillemet-ignore unattributed: x -->

                <!-- guillemet-ignore unattributed-figure -->

                <!-- guillemet-ignore unattributed-figure: -->

                <!-- guillemet-ignore : because -->

                <!-- guillemet-skip all: x -->

                <!-- guillemet-ignore-end -->

                FIGURE.
                """))
        .satisfiesExactly(
            m -> assertThat(m).startsWith("there is no rule \"unattributed\": did you mean"),
            m -> assertThat(m).startsWith("no reason is given for ignoring unattributed-figure"),
            m -> assertThat(m).startsWith("no reason is given for ignoring unattributed-figure"),
            m -> assertThat(m).startsWith("\"guillemet-ignore\" names no rule"),
            m -> assertThat(m).startsWith("\"guillemet-skip\" is nothing that the checker knows"),
            m -> assertThat(m).startsWith("nothing that began with \"guillemet-ignore-start\""));
  }

  @Test
  void withoutAReasonNothingIsSuppressed() {
    assertThat(markdown("<!-- guillemet-ignore unattributed-figure -->\n\nFIGURE.\n"))
        .containsExactly("1: invalid-suppression", "3: unattributed-figure");
  }

  @Test
  void oneWrongRuleDoesNotSpoilTheOthers() {
    assertThat(
            markdown("<!-- guillemet-ignore unattributed-figure, nonsense: ours -->\n\nFIGURE.\n"))
        .containsExactly("1: invalid-suppression", "3: unattributed-figure (ours)");
  }

  @Test
  void aRegionIsClosedByTheRulesAsItsStartHasThem() {
    String source =
        """
        <!-- guillemet-ignore-start unattributed-figure, unatributed: minutes -->

        FIGURE.

        <!-- guillemet-ignore-end unatributed, unattributed-figure -->

        FIGURE.
        """;
    assertThat(markdown(source))
        .containsExactly(
            "1: invalid-suppression",
            "3: unattributed-figure (minutes)",
            "5: invalid-suppression",
            "7: unattributed-figure");
    assertThat(messages(source))
        .allSatisfy(m -> assertThat(m).startsWith("there is no rule \"unatributed\""));
  }

  @Test
  void aRegionThatIsNotClosedRunsToTheEndAndSaysSo() {
    assertThat(markdown("<!-- guillemet-ignore-start unattributed-figure: ours -->\n\nFIGURE.\n"))
        .containsExactly("1: invalid-suppression", "3: unattributed-figure (ours)");
  }

  @Test
  void whatNothingNeedsIsTold() {
    assertThat(
            markdown(
                "<!-- guillemet-ignore unattributed-figure: ours -->\n\nNo number.\n\nFIGURE.\n"))
        .containsExactly("1: unused-suppression", "5: unattributed-figure");
  }

  @Test
  void whatMayBeNeededAnotherTimeIsNot() {
    RulePolicy off = new RulePolicy(RuleSettings.DEFAULT, Map.of(), Set.of(FIGURE));
    assertThat(markdown("<!-- guillemet-ignore conflicting-figure: corrected -->\n\nNothing.\n"))
        .isEmpty();
    assertThat(
            apply("a.md", "<!-- guillemet-ignore unattributed-figure: ours -->\n\nNothing.\n", off))
        .isEmpty();
  }

  @Test
  void theConfigurationSaysWhatBecomesOfThem() {
    String source = "<!-- guillemet-ignore nonsense: x -->\n\nFIGURE.\n";
    RulePolicy off = new RulePolicy(RuleSettings.DEFAULT, Map.of(), Set.of("invalid-suppression"));
    RulePolicy error =
        new RulePolicy(
            RuleSettings.DEFAULT, Map.of("invalid-suppression", Severity.ERROR), Set.of());
    assertThat(apply("a.md", source, off)).containsExactly("3: unattributed-figure");
    assertThat(suppressions.apply(List.of(checked("a.md", source)), a -> error))
        .extracting(r -> r.finding().severity())
        .containsExactly(Severity.ERROR, Severity.WARNING);
  }

  @Test
  void manyOpeningsWithoutAnEndTakeNoTime() {
    String source = "<!-- guillemet-ignore ".repeat(50_000);
    long start = System.nanoTime();
    assertThat(markdown(source)).isEmpty();
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  @Test
  void hostileCommentsAreToldAndHarmNothing() {
    Stream.of("<!-- guillemet- -->", "<!--guillemet-ignore-->", "<!-- guillemet-ignore ,,,: x -->")
        .forEach(
            comment ->
                assertThat(markdown(comment + "\n\nFIGURE.\n"))
                    .as(comment)
                    .containsExactly("1: invalid-suppression", "3: unattributed-figure"));
    assertThat(Optional.of(markdown(""))).contains(List.of());
  }
}
