package org.guillemet.ingest.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static Article markdown(String source) {
    return Articles.read("draft.md", source);
  }

  private static Article text(String source) {
    return Articles.read("draft.txt", source);
  }

  private static void assertRefused(String path, String source, String message) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new ArticleReader().read(path, bytes, ReadOptions.DEFAULT))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith(path + ": " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n---\n", "\uFEFF\n---\n", " \t\r\n---  \r\n"})
  void standsBehindBlankLines(String opening) {
    Article article = markdown(opening + "title: Le pont\nlang: fr\n---\n\nStrike.\n");

    assertThat(blocks(article)).isEqualTo("TITLE Le pont\nPARAGRAPH Strike.");
    assertThat(article.metadata().title()).contains("Le pont");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
  }

  @Test
  void isReadInPlainText() {
    Article article =
        text("---\ntitle: Le pont\ndate: 2026-03-14\nlang: fr\n---\nStrike in Oddmere.\n");

    assertThat(blocks(article)).isEqualTo("TITLE Le pont\nPARAGRAPH Strike in Oddmere.");
    assertThat(article.metadata().title()).contains("Le pont");
    assertThat(article.metadata().published()).contains(LocalDate.of(2026, 3, 14));
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(bracketed(article, "Strike")).endsWith("---\n⟦Strike⟧ in Oddmere.\n");
    assertRefused("a.txt", "---\ntitle: Le pont\ndate: \"3 mai\n---\nFin.\n", "line ");
  }

  @Test
  void rulesInPlainTextAreLeftAlone() {
    assertThat(blocks(text("---\nNote : fermeture en mai.\n---\nFin.\n"))).contains("Note :");
    assertThat(blocks(text("---\nNote: closed in May.\n---\nThe end.\n"))).contains("Note:");
    assertThat(blocks(text("---\nPARIS: on ferme : fin.\n---\nFin.\n"))).contains("PARIS:");
    assertThat(blocks(text("+++\ntitle = \"Le pont\"\n+++\nFin.\n"))).contains("Le pont");
    assertThat(blocks(text("---\n\nLe pont ferme.\n---\n"))).contains("Le pont ferme.");
  }

  @Test
  void readsToml() {
    Article article =
        markdown(
            """
            +++
            title = "Le pont"
            date = 2026-02-11T07:30:00+01:00
            authors = ["Odile Ray", { name = "Paul Sy" }]
            language = "fr"
            [params]
            une = true
            +++
            Strike.
            """);

    assertThat(blocks(article)).isEqualTo("TITLE Le pont\nPARAGRAPH Strike.");
    assertThat(article.metadata().title()).contains("Le pont");
    assertThat(article.metadata().published()).contains(LocalDate.of(2026, 2, 11));
    assertThat(article.metadata().author()).contains("Odile Ray, Paul Sy");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
  }

  @Test
  void brokenTomlIsAnErrorThatNamesTheLine() {
    assertRefused("a.md", "+++\ntitle = \"Le pont\"\ndate = mai\n+++\n", "line 3: front matter: ");
    assertRefused("a.md", "+++\ntitle = " + "[".repeat(9000) + "\n+++\n", "line 2: front matter: ");
  }

  @Test
  void endsAtABlankLineWhenNobodyClosedIt() {
    Article article = markdown("---\ntitle: Le pont\nlang: fr\n\n# Strike\n\nIt began.\n");

    assertThat(blocks(article)).isEqualTo("TITLE Strike\nPARAGRAPH It began.");
    assertThat(article.metadata().title()).contains("Le pont");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(blocks(markdown("+++\ntitle = \"Le pont\"\n\nFin.\n")))
        .isEqualTo("TITLE Le pont\nPARAGRAPH Fin.");
  }

  @Test
  void whatIsNoFrontMatterIsText() {
    assertThat(blocks(markdown("---\nNote: closed in May.\n\nThe end.\n")))
        .isEqualTo("PARAGRAPH Note: closed in May.\nPARAGRAPH The end.");
    assertThat(blocks(markdown("---\nUpdate: it closed.\n\nHe said: no.\n\n---\nThe end.\n")))
        .contains("Update: it closed.", "He said: no.", "The end.");
    assertThat(blocks(markdown("---\ntitle: Le pont\nOn ferme\ndemain\n")))
        .contains("On ferme demain");
    assertThat(blocks(markdown("\uFEFF# Le pont\n\nFin.\n"))).startsWith("TITLE Le pont");
  }

  @Test
  void titleIsReadWhereTheTextHasNoHeadline() {
    Article article = markdown("---\ntitle: \"Le pont ferme\"\nlang: fr\n---\n\nFin.\n");

    assertThat(blocks(article)).isEqualTo("TITLE Le pont ferme\nPARAGRAPH Fin.");
    assertThat(bracketed(article, "pont")).startsWith("---\ntitle: \"Le ⟦pont⟧ ferme\"\n");
    assertThat(blocks(markdown("---\ntitle: The offer, \"an insult\"\n---\n\nFin.\n")))
        .isEqualTo("TITLE The offer, \"an insult\"\nPARAGRAPH Fin.");
    assertThat(blocks(markdown("---\ntitle: Le pont # à relire\n---\n\nLe pont ferme.\n")))
        .isEqualTo("TITLE Le pont\nPARAGRAPH Le pont ferme.");
    assertThat(blocks(markdown("---\ntitle: 'L''eau d''ici'\n---\n\nFin.\n")))
        .isEqualTo("TITLE L'eau d'ici\nPARAGRAPH Fin.");
    assertThat(blocks(markdown("---\ntitle: Le pont\n---\n\n# La grève\n\nFin.\n")))
        .isEqualTo("TITLE La grève\nPARAGRAPH Fin.");
    assertThat(blocks(text("---\ntitle: Le pont\n---\nLa grève\n\nFin.\n")))
        .isEqualTo("TITLE La grève\nPARAGRAPH Fin.");
  }

  @Test
  void titleIsLeftOutThatTheTextHasOrThatIsNotWrittenAsItIsPrinted() {
    assertThat(blocks(markdown("---\ntitle: L'eau\n---\n\n## L’eau\n\nFin.\n")))
        .isEqualTo("HEADING L’eau\nPARAGRAPH Fin.");
    assertThat(blocks(markdown("---\ntitle: \"L\\u2019eau\"\n---\n\nFin.\n")))
        .isEqualTo("PARAGRAPH Fin.");
    assertThat(blocks(markdown("---\ntitle: >\n  Le pont\n  ferme\n---\n\nFin.\n")))
        .isEqualTo("PARAGRAPH Fin.");
  }

  @Test
  @Timeout(20)
  void aTitleIsLookedForInALongLineOfMarksWithoutDelay() {
    Article article = markdown("---\ntitle: Le pont\n---\n\nx" + "*".repeat(200_000) + "x\n");

    assertThat(blocks(article)).startsWith("TITLE Le pont");
  }
}
