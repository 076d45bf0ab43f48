package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.inlines;
import static org.guillemet.ingest.reader.Articles.source;

import java.time.LocalDate;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

public class HtmlTest {

  public static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="fr-FR"><head>
      <meta charset="utf-8"><title>Le pont ferme | Le Phare</title>
      <meta property="og:title" content="Le pont ferme">
      <meta property="og:site_name" content="Le Phare">
      <meta property="article:published_time" content="2024-08-19T09:00:00+02:00">
      <meta name="author" content="Odile Ray">
      <script type="application/ld+json">{"@type": broken</script>
      <style>p { color: red }</style></head>
      <body class="has-sidebar no-comments">
      <header class="site-header"><a href="/">Le Phare</a><nav><ul><li><a href="/a">Région</a></li>
      <li><a href="/b">Monde</a></li></ul></nav><h1>Le pont ferme</h1></header>
      <div id="cookie-banner"><p>Nous utilisons des cookies pour mesurer l'audience de ce site.</p></div>
      <div class="page"><article>
      <p class="byline">Par Odile Ray</p>
      <p>La maire, <a href="https://ex.org/brun">L&eacute;a Brun</a>, l'a <em>dit</em>&nbsp;:
         «&#160;On ferme.&nbsp;»</p>
      <figure><img src="p.jpg" alt="Un pont"><figcaption>Le vieux pont. <span class="credit">P. Sy</span></figcaption></figure>
      <p><strong>À lire aussi :</strong> <a href="/c">Nos cartes du pont</a></p>
      <h2>Et après</h2>
      <blockquote cite="https://ex.org/q"><p>On vend tout.</p><footer>— <cite>Léa Brun</cite>, maire</footer></blockquote>
      <p>Elle a répondu <q cite="https://ex.org/a">non</q> aux <b>élus</b>.</p>
      <ul class="share-bar"><li><a href="/s">Partager</a></li></ul>
      <aside><p>Notre lettre du soir</p></aside>
      <div class="comments"><p>Bravo ! Enfin une décision.</p></div>
      </article></div>
      <div class="related"><h2>Sur le même sujet</h2><p>Un autre pont ferme aussi, plus loin.</p></div>
      <footer><p>Tous droits réservés</p></footer>
      <script>var x = "<p>non</p>";</script>
      </body></html>
      """;

  private static Article read(String source) {
    return Articles.read("page.html", source);
  }

  @Test
  void findsTheArticleOnAPage() {
    assertThat(blocks(read(PAGE)))
        .isEqualTo(
            """
            TITLE Le pont ferme
            PARAGRAPH La maire, Léa Brun, l'a dit\u00A0: «\u00A0On ferme.\u00A0»
            CAPTION Le vieux pont.
            HEADING Et après
            BLOCK_QUOTE On vend tout.
            BLOCK_QUOTE — Léa Brun, maire
            PARAGRAPH Elle a répondu non aux élus.""");
  }

  @Test
  void readsInlinesAndMetadata() {
    Article article = read(PAGE);

    assertThat(inlines(article))
        .isEqualTo(
            """
            LINK Léa Brun https://ex.org/brun
            EMPHASIS dit
            QUOTATION non https://ex.org/a
            STRONG élus""");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(article.metadata().title()).contains("Le pont ferme");
    assertThat(article.metadata().outlet()).contains("Le Phare");
    assertThat(article.metadata().author()).contains("Odile Ray");
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 8, 19));
  }

  @Test
  void positionsLeadThroughMarkupAndReferences() {
    for (String page : new String[] {PAGE, PAGE.replace("\n", "\r\n"), "\uFEFF" + PAGE}) {
      Article article = read(page);
      assertThat(source(article, "Léa Brun")).isEqualTo("L&eacute;a Brun");
      assertThat(source(article, "dit\u00A0: «\u00A0On ferme"))
          .isEqualToNormalizingNewlines("dit</em>&nbsp;:\n   «&#160;On ferme");
      assertThat(source(article, "Le pont ferme")).isEqualTo("Le pont ferme");
      assertThat(source(article, "répondu non aux"))
          .isEqualTo("répondu <q cite=\"https://ex.org/a\">non</q> aux");
    }
  }

  @Test
  void readsJsonLd() {
    Article article =
        read(
            """
            <html><head><script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#o", "name": "Le Phare"},
              {"@type": ["NewsArticle"], "headline": "Le pont &amp; la route",
               "publisher": {"@id": "#o"}, "datePublished": "2024-05-03T23:30:00+02:00",
               "author": [{"name": "Odile Ray"}, {"name": "Paul Sy"}],
               "articleSection": ["Opinion"], "inLanguage": "fr"}]}
            </script></head><body><p>Strike.</p></body></html>
            """);

    assertThat(article.metadata().outlet()).contains("Le Phare");
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(article.metadata().author()).contains("Odile Ray, Paul Sy");
    assertThat(article.metadata().section()).contains("Opinion");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
  }

  @Test
  void findsTheArticleOfABlogPage() {
    Article article =
        read(
            """
            <!doctype html><html lang="en-US"><head><title>Bridge to close – The Lighthouse</title>
            <meta property="og:site_name" content="The Lighthouse"></head>
            <body class="single-post menu-open"><header id="masthead"><h1>The Lighthouse</h1></header>
            <div class="content-area has-sidebar"><main>
            <article><header><h1>Bridge to close</h1>
            <div class="entry-meta">Posted <time datetime="2024-08-19">Aug 19</time></div></header>
            <p>GRANVILLE (AP) &#8212; The bridge will close, Mayor <strong>Lea Brun</strong> said.</p>
            <p>“We are closing,” she <a href="https://ex.org">said</a>.<sup><a href="#n1">1</a></sup></p>
            <blockquote class="tweet"><p>We close in May</p>&mdash; Lea Brun (@leabrun)</blockquote>
            <p>Read more: <a href="/x">Ferry strike enters second week</a></p>
            <ul><li>One pillar is cracked.</li><li>The other is <a href="/p">not</a>.</li></ul>
            <pre><code>print(1)</code></pre></article>
            <div id="comments"><article><p>Great news, at last, since nobody ever listened to the
            people who live on this road, although they said so time and again.</p></article></div>
            </main></div></body></html>
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            TITLE Bridge to close
            PARAGRAPH GRANVILLE (AP) — The bridge will close, Mayor Lea Brun said.
            PARAGRAPH “We are closing,” she said.
            BLOCK_QUOTE We close in May
            BLOCK_QUOTE — Lea Brun (@leabrun)
            LIST_ITEM One pillar is cracked.
            LIST_ITEM The other is not.""");
    assertThat(inlines(article)).startsWith("DATELINE GRANVILLE (AP) —\nSTRONG Lea Brun");
    assertThat(article.metadata().title()).contains("Bridge to close");
    assertThat(article.metadata().outlet()).contains("The Lighthouse");
    assertThat(article.metadata().published()).contains(LocalDate.of(2024, 8, 19));
  }

  @Test
  void findsTheDensestPartWithoutLandmarks() {
    String story = "<p>La maire a dit que le pont fermerait en mai et qu'il ne rouvrirait pas.</p>";
    Article article =
        read(
            "<body><div id=top><a href=/>Accueil</a> <a href=/x>Monde</a></div><div id=wrap><div id=left>"
                + "<p>Météo : pluie.</p></div><div id=story><h1>Le pont</h1>"
                + story.repeat(5)
                + "</div></div><div>© Le Phare</div></body>");

    assertThat(blocks(article))
        .startsWith("TITLE Le pont\nPARAGRAPH La maire")
        .doesNotContain("Météo", "©");
    assertThat(article.blocks()).hasSize(6);
  }

  @Test
  void aFormOrABannerThatHoldsTheArticleIsNotDropped() {
    String page =
        "<body><form class=comments><div class=banner><h1>Le pont</h1>"
            + "<p>La maire a dit que le pont fermerait.</p></div></form></body>";

    assertThat(blocks(read(page)))
        .isEqualTo("TITLE Le pont\nPARAGRAPH La maire a dit que le pont fermerait.");
  }

  @Test
  void teasersAndCommentsInsideTheArticleAreDropped() {
    String page =
        "<article><h1>Le pont</h1><p>La maire a dit que le pont fermerait au printemps.</p>"
            + "<article><p>Bravo la maire !</p></article></article>"
            + "<article><p>Autre sujet du jour.</p></article>";

    assertThat(blocks(read(page)))
        .isEqualTo("TITLE Le pont\nPARAGRAPH La maire a dit que le pont fermerait au printemps.");
  }

  @Test
  void pointersToOtherArticlesAreDropped() {
    String page =
        "<article><h1>Le pont</h1><p>La maire a dit que le pont fermerait au printemps.</p>%s</article>";

    assertThat(
            blocks(
                read(
                    page.formatted(
                        "<h3>À lire aussi</h3><p>→ Voir aussi <a href=x>la carte du pont</a></p>"))))
        .endsWith("printemps.");
    assertThat(
            blocks(
                read(
                    page.formatted(
                        "<h3>Relire le plan</h3><p>Relire le plan, <a href=x>dit</a> la maire.</p>"))))
        .endsWith("HEADING Relire le plan\nPARAGRAPH Relire le plan, dit la maire.");
  }

  @Test
  void breaksEndParagraphsAndSignatures() {
    assertThat(blocks(read("<p>Un<br>deux<br/><br>trois<BR>— Léa")))
        .isEqualTo("PARAGRAPH Un deux\nPARAGRAPH trois\nPARAGRAPH — Léa");
    assertThat(blocks(read("<blockquote>On ferme. <cite>Léa Brun</cite></blockquote>")))
        .isEqualTo("BLOCK_QUOTE On ferme.\nBLOCK_QUOTE Léa Brun");
    assertThat(blocks(read("<blockquote>Je lis <cite>Le Phare</cite> ici.</blockquote>")))
        .isEqualTo("BLOCK_QUOTE Je lis Le Phare ici.");
    assertThat(
            blocks(
                read(
                    "<figure><blockquote>On ferme.</blockquote><figcaption>Léa</figcaption></figure>")))
        .isEqualTo("BLOCK_QUOTE On ferme.\nBLOCK_QUOTE Léa");
  }

  @Test
  void oddReferencesAreAligned() {
    Article article =
        read(
            "<p>a&ampb AT&T &copy 2024 &notit; &foo; &#128;5 &lt;b&gt; &amp;eacute; &#x1F389;!</p>");

    assertThat(article.text()).startsWith("a&b AT&T © 2024 ");
    assertThat(source(article, "a&b")).isEqualTo("a&ampb");
    assertThat(source(article, "© 2024")).isEqualTo("&copy 2024");
    assertThat(source(article, "€5")).isEqualTo("&#128;5");
    assertThat(source(article, "<b>")).isEqualTo("&lt;b&gt;");
    assertThat(source(article, "&eacute;")).isEqualTo("&amp;eacute;");
    assertThat(source(article, "🎉!")).isEqualTo("&#x1F389;!");
  }

  @Test
  void brokenMarkupKeepsPositions() {
    Article article =
        read(
            "<p>Un <b>deux <i>trois</b> quatre</i> <p>cinq<table>mal<tr><td>six</td></tr></table></bogus> sept");

    assertThat(bracketed(article, "deux trois quatre"))
        .contains("<b>⟦deux <i>trois</b> quatre⟧</i>");
    assertThat(article.text()).contains("cinq", "six", "sept");
    assertThat(bracketed(article, "sept")).endsWith("</bogus> ⟦sept⟧");
  }

  @Test
  void standardInputIsSniffed() {
    assertThat(blocks(Articles.read("-", "\n<!DOCTYPE html><p>Un <b>pont</b>.")))
        .isEqualTo("PARAGRAPH Un pont.");
    assertThat(blocks(Articles.read("-", "Un <b>pont</b>.")))
        .isEqualTo("PARAGRAPH Un <b>pont</b>.");
  }
}
