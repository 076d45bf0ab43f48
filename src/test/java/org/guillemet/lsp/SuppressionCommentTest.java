package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Where the comment goes that ignores a finding on WRONG, its reason shown as {@code |}. */
class SuppressionCommentTest {

  private static Article read(String name, String source) throws UnreadableArticleException {
    return new ArticleReader()
        .read(name, source.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  private static String ignored(String name, String source) throws UnreadableArticleException {
    Article article = read(name, source);
    int start = article.text().indexOf("WRONG");
    Finding finding =
        new Finding(
            "wrong-word",
            Severity.ERROR,
            article,
            new Span(start, start + "WRONG".length()),
            Literal.of("a wrong word"),
            List.of());
    SuppressionComment comment =
        SuppressionComment.of(finding, Format.ofPath(name).orElseThrow(), text -> read(name, text))
            .orElseThrow();
    int reason = comment.offset() + comment.reason();
    String edited =
        source.substring(0, comment.offset()) + comment.text() + source.substring(comment.offset());
    return edited.substring(0, reason) + "|" + edited.substring(reason);
  }

  @Test
  void aParagraphOfMarkdownHasItOnTheLineBefore() throws Exception {
    assertThat(ignored("a.md", "# Hall\n\nIt is\nWRONG.\n\nMore.\n"))
        .isEqualTo("# Hall\n\n<!-- guillemet-ignore wrong-word: | -->\nIt is\nWRONG.\n\nMore.\n");
  }

  @Test
  void aHeadingAndBoldWordsAreNoObstacle() throws Exception {
    assertThat(ignored("a.md", "## A WRONG hall\n\nMore.\n"))
        .isEqualTo("<!-- guillemet-ignore wrong-word: | -->\n## A WRONG hall\n\nMore.\n");
    assertThat(ignored("a.md", "More.\n\n**WRONG** it is.\n"))
        .isEqualTo("More.\n\n<!-- guillemet-ignore wrong-word: | -->\n**WRONG** it is.\n");
  }

  @Test
  void anItemOfAListHasItBehindItsFirstWord() throws Exception {
    assertThat(ignored("a.md", "- one\n- two is WRONG\n- three\n"))
        .isEqualTo("- one\n- two <!-- guillemet-ignore wrong-word: | --> is WRONG\n- three\n");
  }

  @Test
  void windowsLineEndsStay() throws Exception {
    assertThat(ignored("a.md", "Hall.\r\n\r\nWRONG.\r\n"))
        .isEqualTo("Hall.\r\n\r\n<!-- guillemet-ignore wrong-word: | -->\r\nWRONG.\r\n");
  }

  @Test
  void aTitleInFrontMatterIsOfTheFile() throws Exception {
    assertThat(ignored("a.md", "---\ntitle: It is WRONG\n---\n\nThe hall closes.\n"))
        .isEqualTo(
            "---\ntitle: It is WRONG\n---\n\nThe hall closes.\n"
                + "\n<!-- guillemet-ignore-file wrong-word: | -->\n");
  }

  @Test
  void plainTextHasALineOfItsOwn() throws Exception {
    assertThat(ignored("a.txt", "The hall closes.\n\nIt is WRONG.\n"))
        .isEqualTo("The hall closes.\n\nguillemet-ignore wrong-word: |\nIt is WRONG.\n");
  }

  @Test
  void aParagraphOfHtmlHasItInside() throws Exception {
    assertThat(ignored("a.html", "<p>The hall closes.</p>\n<p class=\"x\">It is WRONG.</p>\n"))
        .isEqualTo(
            "<p>The hall closes.</p>\n"
                + "<p class=\"x\"><!-- guillemet-ignore wrong-word: | -->It is WRONG.</p>\n");
  }
}
