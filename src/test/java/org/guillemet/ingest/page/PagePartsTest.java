package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.source;

import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a page, and what is taken for something else than its article. */
class PagePartsTest {

  private static final String STORY =
      "<p>Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.</p>"
          + "<p>« Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.</p>";
  private static final String READ =
      "PARAGRAPH Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.\n"
          + "PARAGRAPH « Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.";
  private static final String TITLED = "TITLE Le bac de Morlet\n" + READ;

  /** Longer than the story, and nothing of it. */
  private static final String OTHER =
      "<p>Nous étions douze à table ce soir-là et personne n’a parlé de la pluie, ni du bac.</p>"
          + "<p>Mon oncle, lui, aurait voulu que l’on joue aux cartes, comme chaque année en mars.</p>"
          + "<p>Il a fini par s’endormir sur le banc. Nous avons fermé la porte sans le réveiller.</p>";

  private static String read(String body) {
    return blocks(
        Articles.read("page.html", "<html><head><title>Le bac de Morlet</title></head>" + body));
  }

  private static String readWithHeadline(String body) {
    return read("<body><h1>Le bac de Morlet</h1>" + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='promo-block'>%s</div>",
        "<div class='teaser_text'>%s</div>",
        "<div class='wrap masthead-on-top'>%s</div>",
        "<section class='banner__inner'><div class='tags-and-text'>%s</div></section>",
        "<div class='menu-ready nav-is-fixed'>%s</div>",
        "<div class='page-with-sidebar'>%s</div>",
        "<div class='story--has-comments'>%s</div>",
        "<div id='newsletter-issue'>%s</div>",
        "<form id='aspnetForm'><div class='share'>%s</div></form>",
        "<span class='skin_wrapper_meta_box'>%s</span>",
      })
  void theNameOfAWrapperDoesNotTakeTheArticleAway(String wrapper) {
    assertThat(readWithHeadline("<div>" + wrapper.formatted(STORY) + "</div>")).isEqualTo(TITLED);
  }

  @Test
  void aNameThatEveryParagraphBearsSaysNothing() {
    String each = (STORY + STORY).replace("<p>", "<p class='promo-text'>");

    assertThat(readWithHeadline(each)).isEqualTo(TITLED + "\n" + READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='comments-list'>%s</div>",
        "<section class='newsletter'>%s</section>",
        "<div id='cookie-wall'>%s</div>",
        "<aside>%s</aside>",
        "<div><h2>7 commentaires</h2>%s</div>",
        "<div><h3>Leave a reply</h3>%s</div>",
        "<div><p>Les avis de nos passagers (12)</p>%s</div>",
        "<div><h4>Sign the guest book</h4>%s</div>",
      })
  void whatIsLongerThanTheArticleStaysOutAllTheSame(String around) {
    assertThat(readWithHeadline("<div>" + STORY + "</div>" + around.formatted(OTHER)))
        .isEqualTo(TITLED);
  }

  @Test
  void whatStandsBeforeTheHeadlineStaysOut() {
    assertThat(
            read(
                "<body><div class=col1>"
                    + OTHER
                    + "</div><div class=col2><h1>Le bac de Morlet</h1>"
                    + STORY
                    + "</div>"))
        .isEqualTo(TITLED);
    assertThat(read("<body><p>Accueil</p>" + OTHER.repeat(2) + "<h1>Le bac de Morlet</h1>" + STORY))
        .isEqualTo(TITLED);
  }

  @Test
  void standfirstAndCaptionBetweenHeadlineAndBodyAreRead() {
    assertThat(
            read(
                "<body><div class=top><h1>Le bac de Morlet</h1><p class=dek>Un moteur à bout.</p>"
                    + "<figure><img><figcaption>Le bac en 2011.</figcaption></figure></div>"
                    + "<div class=rail><ul><li><a href=/1>Un</a></li><li><a href=/2>Deux</a></li></ul>"
                    + "</div><article>"
                    + STORY
                    + "</article>"))
        .isEqualTo(
            "TITLE Le bac de Morlet\nPARAGRAPH Un moteur à bout.\nCAPTION Le bac en 2011.\n"
                + READ);
  }

  @Test
  void cardsThatLeadToOtherArticlesAreNoneOfThisOne() {
    String card =
        "<div class=item><a href='/%d'><h3>Une autre histoire</h3></a><p>Nous étions douze à table"
            + " et personne n’a parlé de la pluie. Mon oncle dormait.</p></div>";

    assertThat(
            readWithHeadline(
                "<div>"
                    + STORY
                    + "</div><div>"
                    + (card + card + card).formatted(1, 2, 3)
                    + "</div>"))
        .isEqualTo(TITLED);
    assertThat(
            readWithHeadline("<div>" + (card + card).replace("href='/%d'", "href='#s'") + "</div>"))
        .contains("HEADING Une autre histoire\nPARAGRAPH Nous étions douze");
  }

  @Test
  void aPageOfManySmallArticlesIsReadWhole() {
    String post =
        "<article class=post><time>%s</time><h2><a href='/live#p%d'>Le bac est à quai</a></h2>"
            + "<p>Le pilote attend la marée. « On verra bien », a-t-il dit à ses passagers.</p></article>";
    String feed = post.formatted("19:02", 1) + post.formatted("18:40", 2);

    assertThat(
            readWithHeadline(
                "<p>La commune se prononce ce soir sur les horaires du bac.</p><div>"
                    + feed
                    + "</div>"))
        .isEqualTo(
            "TITLE Le bac de Morlet\n"
                + "PARAGRAPH La commune se prononce ce soir sur les horaires du bac."
                + ("\nHEADING Le bac est à quai\nPARAGRAPH Le pilote attend la marée."
                        + " « On verra bien », a-t-il dit à ses passagers.")
                    .repeat(2));
  }

  @Test
  void theNextArticleOnAnEndlessPageIsAnotherOne() {
    String next = "<div class=story><h1>Une autre histoire</h1>" + OTHER + "</div>";

    assertThat(
            read(
                "<body><div><div class=story><div><h1>Le bac de Morlet</h1></div>"
                    + STORY
                    + "</div>"
                    + next
                    + "</div>"))
        .isEqualTo(TITLED);
  }

  @Test
  void commentsInArticlesOfTheirOwnStayOut() {
    String comment = "<article class=x9>" + OTHER + "</article>";

    assertThat(
            read(
                "<body><main><article><h1>Le bac de Morlet</h1>"
                    + STORY
                    + "</article><section>"
                    + comment.repeat(2)
                    + "</section></main>"))
        .isEqualTo(TITLED);
  }

  @Test
  void theLinesOfThePageAreToldFromThoseOfTheArticle() {
    assertThat(
            readWithHeadline(
                "<div>Par Odile Ray</div><div>Publié le 3 mars 2025 à 10h15</div><div>3 min de"
                    + " lecture</div><p>Advertisement</p>"
                    + STORY.replace(
                        "</p><p>", "</p><p><a href=/x>Notre série sur les bacs</a></p><p>")
                    + "<p>Le dossier : <a href=/y>Dix bacs à sauver</a></p>"
                    + "<p>© Le Phare. Tous droits réservés.</p>"))
        .isEqualTo(TITLED);
  }

  @Test
  void aStandfirstWithADateInItIsRead() {
    assertThat(
            readWithHeadline(
                "<div>By next summer nobody will remember the ferry</div>"
                    + "<div>Le bac rouvrira le 3 mars 2025, promet la commune</div>"
                    + STORY))
        .contains("By next summer", "rouvrira le 3 mars");
  }

  @Test
  void boxesThatAskForAnAddressStayOut() {
    assertThat(
            readWithHeadline(
                STORY.replace(
                    "</p><p>",
                    "</p><div class=c41><p>Le bac chaque matin dans votre boîte.</p><input"
                        + " type=email></div><p>")))
        .isEqualTo(TITLED);
  }

  @Test
  void pollsStayOut() {
    assertThat(
            readWithHeadline(
                STORY
                    + "<div class=c7><h4>Prendrez-vous le bac ?</h4><form><label><input type=radio>"
                    + "Oui</label></form><p>120 votes à ce jour.</p></div>"
                    + STORY))
        .isEqualTo(TITLED + "\n" + READ);
  }

  @Test
  void aHeadingWithNothingBehindItIsNotRead() {
    assertThat(
            readWithHeadline(
                STORY + "<h2>Documents</h2><ul><li><a href=/1>Un</a></li><li><a href=/2>Deux</a>"))
        .isEqualTo(TITLED);
  }

  @Test
  void breaksAreParagraphsAndBoldLinesStandApart() {
    assertThat(
            read(
                "<body><table><tr><td><a href=/>Accueil</a><br><a href=/m>Mer</a></td><td>"
                    + "<font><b>Le bac de Morlet</b></font><br>"
                    + STORY.replace("<p>", "").replace("</p>", "<br><br>")
                    + "</td></tr></table>"))
        .isEqualTo(TITLED);
  }

  @Test
  void theOnlyHeadingIsTheHeadline() {
    String page = "<body><h2>Bac : la fin du soir</h2>" + STORY;

    assertThat(read(page)).startsWith("TITLE Bac : la fin du soir\n");
    assertThat(read("<body><h2>Le bac de Morlet</h2><h2>Météo</h2>" + STORY))
        .startsWith("TITLE Le bac de Morlet\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='display: none'>%s</div>",
        "<div hidden>%s</div>",
        "<div aria-hidden=true>%s</div>",
        "<div style='visibility:hidden'><div style='DISPLAY:NONE'>%s</div></div>",
        "<noscript>%s</noscript>",
        "<template shadowrootmode=open>%s</template>",
      })
  void anArticleThatIsHiddenUntilAScriptRunsIsRead(String around) {
    String page = "<body><h1>Le bac de Morlet</h1>" + around.formatted("<div>" + STORY + "</div>");
    Article article = Articles.read("page.html", page);

    assertThat(blocks(article)).isEqualTo(TITLED);
    assertThat(source(article, "Lise Ober")).isEqualTo("Lise Ober");
    assertThat(read("<body><div class=app>" + page + "</div>")).isEqualTo(TITLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>Non.</p>",
        "<p style='visibility: hidden'>Le bac coule. Le bac coule encore.</p>",
        "<p style='position:absolute;left:-9999px'>Le bac pas cher.</p>",
        "<p aria-hidden=true>Le bac coule.</p>",
        "<span class='sr-only'>Lire le texte</span>",
        "<p class='visuallyHidden'>Le bac est au nord.</p>",
        "<dialog><p>Le bac vous plaît ?</p></dialog>",
        "<noscript><p>Activez les scripts.</p></noscript>",
        "<pre>for (int i = 0; i &lt; n; i++) { a[i] = b[i]; }</pre>",
        "<math><mi>x</mi></math>",
        "<span class=katex><span>x</span></span>",
        "<p>\\[ \\frac{1}{2} \\]</p>",
        "<label>Votre nom</label>",
      })
  void whatABrowserDoesNotShowIsNotRead(String hidden) {
    assertThat(readWithHeadline(STORY + hidden)).isEqualTo(TITLED);
  }

  @Test
  void formulasAreTakenOutOfTheirSentences() {
    Article article =
        Articles.read(
            "page.html",
            "<p>Si \\(x &lt; 1\\) &eacute;choue, \\(\\alpha_2\\) co&ucirc;te 3 $ et $$y = 2$$ aussi.");

    assertThat(blocks(article)).isEqualTo("PARAGRAPH Si échoue, coûte 3 $ et aussi.");
    assertThat(source(article, "coûte 3")).isEqualTo("co&ucirc;te 3");
    assertThat(readWithHeadline("<p>Un repas à $$ ou à $$$ ici, (selon la carte).</p>"))
        .endsWith("Un repas à $$ ou à $$$ ici, (selon la carte).");
  }

  @Test
  void commandsAndTextSetInTypewriterAreRead() {
    assertThat(readWithHeadline("<p>Tapez <code>bac --nuit</code> puis attendez.</p>"))
        .endsWith("Tapez bac --nuit puis attendez.");
    assertThat(readWithHeadline("<pre>MORLET - Le bac ne passera plus (le soir).\nFin.</pre>"))
        .endsWith("MORLET - Le bac ne passera plus (le soir). Fin.");
  }

  @Test
  void marksOfNotesAreNotRead() {
    assertThat(
            readWithHeadline(
                "<p>Le bac<a href='#n1'>[1]</a> passe<sup><a href='#n2'>note</a></sup> ici"
                    + "<a class=fn href='#n3'>*</a> : <a href='#plan'>voir le plan</a>.</p>"))
        .endsWith("PARAGRAPH Le bac passe ici : voir le plan.");
  }

  @Test
  void anUnclosedLinkDoesNotTakeTheArticleAway() {
    assertThat(readWithHeadline("<a href=/x>Plan<div>" + STORY + OTHER + "</div>")).contains(READ);
  }

  @Test
  void namesInTheMidstOfALineAreWords() {
    assertThat(
            readWithHeadline(
                "<p>La commune, <a class=author href=/o>Odile Ray</a> en tête, a dit non.</p>"
                    + STORY
                    + "<figure><figcaption>Le quai. <i class=credit>P. Sy</i></figcaption></figure>"))
        .contains("La commune, Odile Ray en tête, a dit non.")
        .endsWith("CAPTION Le quai.");
  }
}
