package org.guillemet.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.inlines;
import static org.guillemet.ingest.reader.Articles.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static Article read(String source) {
    return Articles.read("draft.md", source);
  }

  @Test
  void readsBlocks() {
    Article article =
        read(
            """
            # Le pont ferme

            La maire *confirme*.

            ## Et ensuite

            > On ferme en mai.
            > — Léa Brun, maire

            - un *pont*
            - une route

            # Encore
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            TITLE Le pont ferme
            PARAGRAPH La maire confirme.
            HEADING Et ensuite
            BLOCK_QUOTE On ferme en mai.
            BLOCK_QUOTE — Léa Brun, maire
            LIST_ITEM un pont
            LIST_ITEM une route
            HEADING Encore""");
  }

  @Test
  void readsInlines() {
    Article article =
        read("Le pont [fermera **en mai**](https://ex.org), *dit* __Léa__ <https://ex.org/b>.");

    assertThat(inlines(article))
        .isEqualTo(
            """
            LINK fermera en mai https://ex.org
            STRONG en mai
            EMPHASIS dit
            STRONG Léa
            LINK https://ex.org/b https://ex.org/b""");
    assertThat(bracketed(article, "fermera en mai"))
        .isEqualTo(
            "Le pont [⟦fermera **en mai⟧**](https://ex.org), *dit* __Léa__ <https://ex.org/b>.");
  }

  @Test
  void alignsEntitiesAndEscapes() {
    Article article =
        read(
            "&laquo;&nbsp;On *ferme*&nbsp;&raquo;\\, \\*dit\\* &amp;amp; L&eacute;a &copy &#x1F389; AT&T &#128; \\a.");

    assertThat(article.text()).startsWith("«\u00A0On ferme\u00A0», *dit* &amp; Léa &copy 🎉 AT&T ");
    assertThat(source(article, "On ferme\u00A0»")).isEqualTo("On *ferme*&nbsp;&raquo;");
    assertThat(source(article, "*dit*")).isEqualTo("*dit\\*");
    assertThat(source(article, "&amp; Léa")).isEqualTo("&amp;amp; L&eacute;a");
    assertThat(source(article, "🎉")).isEqualTo("&#x1F389;");
    assertThat(source(article, "AT&T")).isEqualTo("AT&T");
    assertThat(source(article, "\\a.")).isEqualTo("\\a.");
  }

  @Test
  void joinsLinesAndKeepsDialogueApart() {
    Article article =
        read(
            "La maire a dit\r\n« on\r\n   ferme ».\r\n— Non !\r\n— Si.\r\nLe pont  \r\n— le vieux.\r\n");

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH La maire a dit « on ferme ».
            PARAGRAPH — Non !
            PARAGRAPH — Si. Le pont
            PARAGRAPH — le vieux.""");
    assertThat(source(article, "dit « on ferme »")).isEqualTo("dit\r\n« on\r\n   ferme »");
  }

  @Test
  void leavesOutWhatIsNoProse() {
    Article article =
        read(
            """
            Le `vieux` pont[^1] `f(x)` ferme. {{< tweet id="1" >}} Oui.

            ![Un *pont*](pont.jpg)

            <!-- une note -->

            ```
            print("x")
            ```

                print("y")

            {{% pull %}}
            La maire <!-- non --> part {% raw %}bientôt.
            {{% /pull %}}

            [^1]: Le rapport « de mai ».
            Suite du rapport.

                Fin du rapport.

            Fin.

            [^2]: http://ex.org
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Le vieux pont ferme. Oui.
            PARAGRAPH La maire part bientôt.
            LIST_ITEM Le rapport « de mai ». Suite du rapport.
            LIST_ITEM Fin du rapport.
            PARAGRAPH Fin.
            LIST_ITEM http://ex.org""");
  }

  @Test
  void readsFrontMatter() {
    Article article =
        read(
            """
            \uFEFF---
            title: "Le pont : fin"
            Outlet: Le Phare
            date: 2024-08-19 10:00:00
            authors: [Odile Ray, {name: Paul Sy}]
            lang: fr-CA
            category: Opinion
            ---
            Strike.
            """);

    assertThat(article.metadata().title()).contains("Le pont : fin");
    assertThat(article.metadata().outlet()).contains("Le Phare");
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 8, 19));
    assertThat(article.metadata().author()).contains("Odile Ray, Paul Sy");
    assertThat(article.metadata().section()).contains("Opinion");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(blocks(article)).isEqualTo("TITLE Le pont : fin\nPARAGRAPH Strike.");
    assertThat(bracketed(article, "Strike")).contains("---\n⟦Strike⟧.");
  }

  @Test
  void brokenFrontMatterIsAnErrorThatNamesTheLine() {
    assertThatThrownBy(() -> parse("---\ntitle: Le pont\noutlet: \"Le Phare\ndate: x\n---\nFin.\n"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageMatching("draft.md: line [2-5]: front matter: .+");
    assertThatThrownBy(() -> parse("---\ntitle: Le pont\ntitle: Fin\n---\n"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("draft.md: line 3: front matter: ");
  }

  @Test
  void rulesBetweenParagraphsAreNoFrontMatter() {
    assertThat(blocks(read("---\n\nLe pont : fin.\n\n---\n")))
        .isEqualTo("PARAGRAPH Le pont : fin.");
    assertThat(blocks(read("---\nLe pont ferme.\n"))).isEqualTo("PARAGRAPH Le pont ferme.");
    assertThat(blocks(read("---\nLe pont ferme.\n---\nFin.\n"))).contains("Le pont ferme.");
  }

  private static void parse(String source) throws UnreadableArticleException {
    new ArticleReader()
        .read("draft.md", source.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
  }

  @Test
  void tomlFrontMatterIsPassedOver() {
    assertThat(blocks(read("+++\ndate = 2026-03-14\n+++\nFin.\n"))).isEqualTo("PARAGRAPH Fin.");
  }

  @Test
  void turnsOfAnInterviewAreParagraphs() {
    Article article =
        read(
            "**Pourquoi fermer ?**\\\nFaute d'eau.\\\n**Le Phare :** Et après ?  \n**Brun :** Rien.");

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Pourquoi fermer ?
            PARAGRAPH Faute d'eau.
            PARAGRAPH Le Phare : Et après ?
            PARAGRAPH Brun : Rien.""");
    assertThat(inlines(article)).startsWith("STRONG Pourquoi fermer ?\nSTRONG Le Phare :");
  }

  @Test
  void callOutsAreNoQuotations() {
    assertThat(blocks(read("> **À lire aussi :** nos cartes"))).startsWith("PARAGRAPH");
    assertThat(blocks(read("> Note: figures rounded"))).startsWith("PARAGRAPH");
    assertThat(blocks(read("> [!NOTE]\n> Figures rounded"))).startsWith("PARAGRAPH");
    assertThat(blocks(read("> Notes are hard to read, she said."))).startsWith("BLOCK_QUOTE");
    assertThat(blocks(read("> Related costs rise, she said."))).startsWith("BLOCK_QUOTE");
    assertThat(blocks(read("> - On ferme\n> - On vend"))).startsWith("BLOCK_QUOTE");
  }

  @Test
  void readsHtmlInside() {
    Article article =
        read(
            "Avant.\r\n\r\n<div><p>On&nbsp;ferme.</p>\r\n<p>Puis <b>on</b> vend.</p></div>\r\n\r\nUn<br>deux.");

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH Avant.\nPARAGRAPH On\u00A0ferme.\nPARAGRAPH Puis on vend.\nPARAGRAPH Un deux.");
    assertThat(source(article, "Puis on vend")).isEqualTo("Puis <b>on</b> vend");
  }
}
