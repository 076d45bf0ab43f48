package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.Settings;
import org.guillemet.repository.review.Suppressions;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding is ignored once its comment has a reason, wherever its words stand. */
class IgnoringTest {

  private final Pipeline pipeline = new Pipeline(Words::analyze, Words.rules().ofArticles());
  private final Suppressions suppressions =
      new Suppressions(Words.rules(), (word, valid) -> Optional.empty());

  private static Article read(String name, String source) throws UnreadableArticleException {
    return Settings.DEFAULT.read(
        name,
        source.getBytes(StandardCharsets.UTF_8),
        Optional.of(StandardCharsets.UTF_8),
        Optional.empty());
  }

  private Checked checked(String name, String source) throws UnreadableArticleException {
    return pipeline.check(read(name, source), ArticleSettings.DEFAULT);
  }

  private void assertIgnored(String name, String source) throws UnreadableArticleException {
    Checked before = checked(name, source);
    Finding finding =
        before.findings().stream()
            .filter(f -> f.rule().equals("wrong-word"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing found in " + source));
    SuppressionComment comment =
        SuppressionComment.of(finding, Format.ofPath(name).orElseThrow(), text -> read(name, text))
            .orElseThrow(() -> new AssertionError("no place in " + source));
    String text = comment.text();
    String filled =
        text.substring(0, comment.reason()) + "we know" + text.substring(comment.reason());
    String edited =
        source.substring(0, comment.offset()) + filled + source.substring(comment.offset());
    Checked after = checked(name, edited);
    List<Reviewed> reviewed =
        suppressions.apply(List.of(after), article -> ArticleSettings.DEFAULT.policy());

    assertThat(after.article().text()).as(edited).isEqualTo(before.article().text());
    assertThat(reviewed)
        .as(edited)
        .filteredOn(r -> r.finding().rule().equals("wrong-word"))
        .isNotEmpty()
        .noneMatch(Reviewed::isOpen);
    assertThat(reviewed)
        .as(edited)
        .extracting(r -> r.finding().rule())
        .doesNotContain("invalid-suppression", "unused-suppression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is\nWRONG.\n",
        "- one\n- It is WRONG.\n- three\n",
        "1. It is WRONG.\n",
        "- It is\n  WRONG.\n- three\n",
        "- one. It is WRONG.\n",
        "1. **It is WRONG**\n",
        "- **WRONG**\n",
        "- one\n- WRONG\n",
        "- one\n  - It is WRONG.\n",
        "- [ ] It is WRONG.\n",
        "| a | b |\n|---|---|\n| one | It is WRONG. |\n",
        "| a | b |\n|---|---|\n| one | WRONG |\n",
        "Hall.[^1]\n\n[^1]: It is WRONG.\n",
        "<b>It is WRONG</b> say some.\n",
        "~~It is~~ so WRONG.\n",
        "![A hall](hall.jpg) It is WRONG.\n",
        "[![A hall](hall.jpg)](hall.html) It is WRONG.\n",
        "<!-- the hall --> It is WRONG.\n",
        "> It is WRONG.\n",
        "`hall of fame` It is WRONG.\n",
        "- `hall of fame` It is WRONG.\n",
        "*It* is\nWRONG.\n",
        "## It is WRONG\n",
        "It is WRONG\n===========\n",
        "<div>\nIt is WRONG.\n</div>\n",
        "---\ntitle: It is WRONG\n---\nThe hall closes.\n",
        "---\ntitle: It is WRONG\n...\nThe hall closes.\n",
        "+++\ntitle = \"It is WRONG\"\n+++\nThe hall closes.\n"
      })
  void inMarkdown(String paragraph) throws Exception {
    assertIgnored("a.md", paragraph);
    if (!paragraph.startsWith("---") && !paragraph.startsWith("+++")) {
      assertIgnored("a.md", "The hall closes.\n\n" + paragraph + "\nThe hall opens.\n");
      assertIgnored(
          "a.md",
          ("\uFEFFThe hall closes.\n\n" + paragraph + "\nIt opens.\n").replace("\n", "\r\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hall closes.\n\nIt is WRONG.\n",
        "---\ntitle: It is WRONG\n---\nThe hall closes.\n",
        "---\ntitle: It is WRONG\n...\nThe hall closes.\n"
      })
  void inPlainText(String source) throws Exception {
    assertIgnored("a.txt", source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The hall closes.</p><p class=\"x\">It is WRONG.</p>",
        "<ul><li>one<li>It is <b>WRONG</b>.</ul>",
        "<table><tr><td>one<td>It is WRONG.</table>"
      })
  void inHtml(String source) throws Exception {
    assertIgnored("a.html", source);
  }

  @Test
  void frontMatterIsLeftAsItIs() throws Exception {
    String source = "---\ntitle: It is WRONG\n...\nThe hall closes.\n";
    SuppressionComment comment =
        SuppressionComment.of(
                checked("a.md", source).findings().get(0),
                Format.MARKDOWN,
                text -> read("a.md", text))
            .orElseThrow();

    assertThat(comment.offset()).isEqualTo(source.length());
  }
}
