package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.source;

import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of elements that stand inside a line. */
class PageInlinesTest {

  private static final String STORY =
      "<p>Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.</p>"
          + "<p>« Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.</p>";
  private static final String READ =
      "PARAGRAPH Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.\n"
          + "PARAGRAPH « Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.";

  private static Article article(String body) {
    return Articles.read(
        "page.html", "<html><head><title>Le bac de Morlet</title></head><body>" + body);
  }

  private static String read(String body) {
    return blocks(article("<h1>Le bac de Morlet</h1>" + body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "« On ferme à la fin du mois », a dit <a class='author' href='/o'>Odile Ray</a>.",
        "La décision a été prise hier soir par la commune, après trois heures d’un débat que personne n’attendait plus, selon <b class='credit'>Odile Ray</b>",
        "« On ferme le bac à la fin du mois. » — <span class='author-name'>Odile Ray</span>",
        "Le bac, lit-on dans l’avis, « n’est plus sûr » (<i class='meta'>avis du 3 mars</i>).",
      })
  void aNameThatEndsASentenceIsRead(String line) {
    String words = line.replaceAll("<[^>]*>", "");
    boolean ends = words.endsWith(".") || words.endsWith("Ray");
    assertThat(ends).isTrue();
    assertThat(read(STORY + "<p>" + line + "</p>" + STORY)).contains("PARAGRAPH " + words + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Le bac restera à quai tout le mois de mars. <span class='author'>Odile Ray</span></p>",
        "<figure><figcaption>Le bac, à quai. <i class='credit'>P. Sy</i></figcaption></figure>",
        "<figure><figcaption>Le bac à quai, le 3. mars, vu par <i class='credit'>P. Sy</i>"
            + "</figcaption></figure>",
      })
  void aSignatureBehindASentenceIsNotRead(String html) {
    assertThat(read(STORY + html)).doesNotContain("Ray").doesNotContain("P. Sy");
  }

  @Test
  void linksAroundBlocksDoNotTakeTheTextBeforeThemAlong() {
    String last =
        "Le bac restera à quai, et personne à Morlet ne sait encore pour combien de temps.";
    String teaser = "<a class=t href=/%d><div>Une autre histoire de bac</div></a>";

    assertThat(read("<div>" + STORY + last + teaser.formatted(1) + teaser.formatted(2) + "</div>"))
        .isEqualTo("TITLE Le bac de Morlet\n" + READ + "\nPARAGRAPH " + last);
  }

  @Test
  void furnitureThatHoldsBlocksDoesNotTakeTheTextAroundItAlong() {
    String box = "<span class=newsletter>Notre lettre<div>Le bac chaque matin.</div>Merci</span>";

    assertThat(
            read(
                "<div>"
                    + STORY
                    + "Le bac restera à quai tout le mois de mars. "
                    + box
                    + " Une navette passera par le pont dès lundi.</div>"))
        .isEqualTo(
            "TITLE Le bac de Morlet\n"
                + READ
                + "\nPARAGRAPH Le bac restera à quai tout le mois de mars."
                + "\nPARAGRAPH Une navette passera par le pont dès lundi.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le bac de Morlet%s",
        "Le <b>bac</b> de Morlet<br><br>%s",
        "<div>Le bac de Morlet%s</div>",
        "<font>Le bac de Morlet%s</font>",
      })
  void aHeadlineThatIsBareTextIsNoMoreThanItsLine(String body) {
    Article article = article(body.formatted(STORY + "Fin du service."));

    assertThat(blocks(article))
        .isEqualTo("TITLE Le bac de Morlet\n" + READ + "\nPARAGRAPH Fin du service.");
    assertThat(source(article, "Fin du service")).isEqualTo("Fin du service");
  }

  @Test
  void aBreakPartsTheWordsOfAHeadline() {
    Article article =
        Articles.read("page.html", "<body><h1>Le bac<br>de Morlet<br>ferme</h1>" + STORY);

    assertThat(article.metadata().title()).contains("Le bac de Morlet ferme");
    assertThat(blocks(article)).isEqualTo("TITLE Le bac de Morlet ferme\n" + READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label for=n1>*</label><input type=checkbox id=n1>",
        "<label for=n1>*</label>",
        "<input type=text>",
      })
  void aSentenceWithAFieldInItsMidstIsRead(String field) {
    assertThat(
            read(STORY + "<p>Le bac" + field + " ne passera plus, a dit la commune.</p>" + STORY))
        .contains("PARAGRAPH Le bac ne passera plus, a dit la commune.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>Votre adresse <input type=email></label>",
        "<textarea></textarea>",
      })
  void aBoxWithAFieldIsNotRead(String field) {
    assertThat(
            read(STORY + "<div><p>Le bac chaque matin chez vous.</p>" + field + "</div>" + STORY))
        .isEqualTo("TITLE Le bac de Morlet\n" + READ + "\n" + READ);
  }

  @Test
  void whatIsLaidOutLikeTheArticleButStandsBeforeItIsJudgedByOtherSigns() {
    String page =
        "<body><div class=story><h1>Marée</h1><p>Haute à six heures.</p></div>"
            + "<div class=story><h1>Le bac de Morlet</h1>%s</div><div class=story><h1>Une autre"
            + " histoire</h1><p>Nous étions douze à table ce soir-là, et personne n’a parlé.</p></div>";

    assertThat(blocks(article(page.formatted(STORY)))).isEqualTo("TITLE Le bac de Morlet\n" + READ);
  }
}
