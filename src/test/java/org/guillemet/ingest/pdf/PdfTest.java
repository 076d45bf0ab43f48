package org.guillemet.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.landmarks;

import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Landmark;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class PdfTest {

  private static Article read(String... pages) {
    return Articles.read("rapport.pdf", PdfFiles.of(pages));
  }

  @Test
  void readsParagraphsAndPages() {
    Article article =
        read(
            """
            Rapport sur le pont de Gex

            Le pont de Gex a été construit en 1931 par la commune, qui en reste
            propriétaire. Les piles ont été visitées deux fois, en mars et en juil-
            let, et ne tiennent plus.

            La commission a entendu la maire, puis les ingénieurs chargés des
            """,
            """
            travaux, le 4 mai.

            Elle recommande de fermer le pont.
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH Rapport sur le pont de Gex
            PARAGRAPH Le pont de Gex a été construit en 1931 par la commune, qui en reste \
            propriétaire. Les piles ont été visitées deux fois, en mars et en juillet, et ne \
            tiennent plus.
            PARAGRAPH La commission a entendu la maire, puis les ingénieurs chargés des travaux, \
            le 4 mai.
            PARAGRAPH Elle recommande de fermer le pont.""");
    assertThat(landmarks(article))
        .matches("(?s)1 Rapport sur .* chargés des\n2 travaux, le 4 mai./Elle recommande .*");
    assertThat(article.landmarks()).allMatch(mark -> mark.kind() == Landmark.Kind.PAGE);
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(bracketed(article, "en juillet, et")).contains("mars et ⟦en juil-\nlet, et⟧ ne");
  }

  @Test
  void theSourceIsTheTextOfThePages() {
    assertThat(read("On ferme.\n\nOn part.\n", "", "Fin.\n").source())
        .isEqualTo("On ferme.\n\nOn part.\n\n\n\nFin.\n");
  }

  @Test
  void pagesWithoutTextCount() {
    assertThat(landmarks(read("On ferme.", "", "Fin."))).isEqualTo("1 On ferme.\n3 Fin.");
    assertThat(landmarks(read("", "On ferme."))).isEqualTo("2 On ferme.");
  }

  @Test
  void numbersOfPagesAreNoText() {
    Article article =
        read(
            "Le pont de Gex a été construit par la commune, qui en reste la seule\n\niv",
            "- 2/3 -\n\npropriétaire.\n\n1931\n\nElle le ferme.\n\n2");

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH Le pont de Gex a été construit par la commune, qui en reste la seule"
                + " propriétaire.\nPARAGRAPH 1931\nPARAGRAPH Elle le ferme.");
  }

  @Test
  void shortLinesEndParagraphs() {
    Article article =
        read(
            """
            MR. SMITH: The bridge was closed on Monday, after the engineers told us that
            it would not hold another winter.
            MS. BROWN: Who told you?
            MR. SMITH: The county, in a letter that we received on the second of March by
            registered mail.
            • a bridge
            • a well-known ferry
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH MR. SMITH: The bridge was closed on Monday, after the engineers told us that \
            it would not hold another winter.
            PARAGRAPH MS. BROWN: Who told you?
            PARAGRAPH MR. SMITH: The county, in a letter that we received on the second of March \
            by registered mail.
            LIST_ITEM a bridge
            LIST_ITEM a well-known ferry""");
  }

  @Test
  void hyphensBeforeCapitalsStay() {
    assertThat(
            read("La commission a entendu le préfet de la région et la maire de Saint-\n"
                    + "Genis, qui ferme le pont.")
                .text())
        .contains("maire de Saint- Genis");
  }
}
