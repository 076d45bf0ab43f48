package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  private static String report(Results results) {
    return Samples.write(MarkdownReport::write, results);
  }

  private static List<String> texts(Class<? extends Node> type, String report) {
    return Markdown.nodes(type, report).map(Markdown::text).toList();
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(report(Samples.full())).isEqualTo(Goldens.read("golden.md"));
  }

  @Test
  void theHeadingsSayHowManyThereAreAndWhere() {
    assertThat(texts(Heading.class, report(Samples.full())))
        .containsExactly(
            "Guillemet: 2 errors, 1 warning in 2 articles", Samples.DRAFT, "Not checked");
  }

  @Test
  void everyFindingIsShownWithItsWords() {
    String report = report(Samples.full());

    assertThat(texts(BlockQuote.class, report))
        .containsExactly("certains", "140 places", "« Personne ne sait. »");
    assertThat(Markdown.nodes(Code.class, report).map(c -> ((Code) c).getLiteral()))
        .contains("nobody-named", "two-figures", "whose-words", "wire/agency.txt:1:27");
  }

  @Test
  void whatNobodyHasToLookAtIsFolded() {
    List<String> html =
        Markdown.nodes(HtmlBlock.class, report(Samples.full()))
            .map(block -> ((HtmlBlock) block).getLiteral())
            .toList();

    assertThat(html)
        .containsExactly(
            "<details>\n<summary>1 suppressed, 1 in the baseline</summary>", "</details>");
    assertThat(texts(ListItem.class, report(Samples.full())))
        .anyMatch(item -> item.contains("suppressed: counted by the reporter on site"));
  }

  @Test
  void nothingFoundIsSaidInOneLine() {
    assertThat(report(Samples.clean())).isEqualTo("### Guillemet: no findings in 1 article\n");
    assertThat(report(Samples.many(0, 0, 1)))
        .isEqualTo("### Guillemet: no findings shown in 1 article\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# heading",
        "## heading",
        "- item",
        "+ item",
        "* item",
        "12. item",
        "12) item",
        "> quotation",
        "--- rule",
        "```code",
        "    code",
        "~~~ code",
        "*stress* and __stress__",
        "`code` and ``code``",
        "[text](https://evil.example)",
        "![image](https://evil.example/a.png)",
        "[reference]: https://evil.example",
        "<https://evil.example> <b>bold</b> <!-- gone -->",
        "</details> <script>alert(1)</script>",
        "&lt;b&gt; &amp; &#8203; &copy;",
        "a | b | c",
        "~~gone~~ ==marked==",
        "back\\slash at the end \\",
        "[!NOTE] watch",
        "[^1] note",
        "- [ ] task",
        "=== line",
      })
  void wordsAreNothingButWords(String words) {
    String report = report(hostile(words));

    assertThat(Markdown.foreign(report)).isEmpty();
    assertThat(texts(BlockQuote.class, report)).containsExactly(words.strip());
    assertThat(texts(ListItem.class, report)).hasSize(1);
    assertThat(texts(ListItem.class, report).get(0)).contains("1:1: " + words.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@octocat",
        "@org/team,",
        "see #12",
        "org/repo#12",
        "GH-12",
        "!12",
        "~label",
        "~\"two words\"",
        "%milestone",
        "&12",
        "https://evil.example",
        "ftp://evil.example",
        "www.evil.example",
        "lea@evil.example",
        ":tada:",
        "$x$ and $$y$$",
      })
  void hostsFindNothingToActOn(String words) {
    String report = report(hostile(words));

    assertThat(report).doesNotContain(words);
    assertThat(texts(BlockQuote.class, report)).containsExactly(words);
  }

  private static Results hostile(String words) {
    Article article = Markdown.saying(words);
    return Samples.of(Samples.finding("r", Severity.ERROR, article, words, words));
  }

  @Test
  void aPathIsNothingButAPath() {
    for (String path : List.of("a`b``c.txt", "`a`", "a\nb.txt", "<b>@a#1</b>.txt", "a|b.txt")) {
      Article article = Reports.article(path, "Wrong words.\n");
      String report =
          report(Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m")));

      assertThat(Markdown.foreign(report)).isEmpty();
      assertThat(texts(Heading.class, report).get(1)).isEqualTo(path.replace('\n', ' '));
    }
  }

  @Test
  void whatHasNoRoomIsLeftOutTheMildestFirst() {
    String report = report(Samples.many(300, 900, 100).from(Severity.INFO));

    assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
    List<String> items = texts(ListItem.class, report);
    assertThat(items.stream().filter(item -> item.contains("error, "))).hasSize(300);
    long warnings = items.stream().filter(item -> item.contains("warning, ")).count();
    assertThat(warnings).isPositive();
    assertThat(report)
        .contains((900 - warnings) + " warnings, 100 info more**, for which a comment has no room");
  }

  @Test
  void thereIsRoomForWhatWasNotCheckedAndNoMoreThanThereIs() {
    Results many = Samples.many(2_000, 0, 0);
    List<Reviewed> reviewed =
        Stream.concat(
                many.reviewed().stream(),
                many.reviewed().stream().map(r -> r.suppressed("x".repeat(10_000))))
            .toList();
    List<Omission> omissions = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      omissions.addAll(Samples.full().omissions());
    }
    String report = report(Samples.results(many.compared().articles(), reviewed, omissions));

    assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
    assertThat(report).contains("#### Not checked\n\n- ", "permission denied");
    assertThat(report.split(" more\\*\\*, for which", -1)).hasSize(4);
  }
}
