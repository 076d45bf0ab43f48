package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;

import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Test;

/** Tables that a page has not written as it should. */
class PageTableTest {

  private static String read(String body) {
    return blocks(Articles.read("page.html", "<html><body>" + body));
  }

  @Test
  void textOutsideTheCellsOfATableDoesNotHideTheCells() {
    assertThat(
            read(
                "<p>Le tarif du bac a doublé.</p><table><tr><td>10 %</td><td>en mars</td></tr>"
                    + "Source : <b>commune</b> de Morlet</table><p>La commune se tait.</p>"))
        .isEqualTo(
            """
            PARAGRAPH Le tarif du bac a doublé.
            CELL 10 %
            CELL en mars
            PARAGRAPH La commune se tait.""");
  }

  @Test
  void aParagraphBeforeATableIsRead() {
    assertThat(read("<p>Le tarif du bac :<table><tr><td>10 %</td></tr></table>"))
        .isEqualTo("PARAGRAPH Le tarif du bac :\nCELL 10 %");
  }
}
