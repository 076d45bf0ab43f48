package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;

import java.time.Duration;
import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser shows, though it looks like what it hides. */
class PageUnseenTest {

  private static final String STORY =
      "<p>Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.</p>"
          + "<p>« Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.</p>";
  private static final String READ =
      "PARAGRAPH Le bac de Morlet ne passera plus après dix-neuf heures, a décidé la commune mardi.\n"
          + "PARAGRAPH « Le moteur a trente ans », a dit Lise Ober, qui le conduit depuis 2009.";

  private static String read(String body) {
    return blocks(Articles.read("page.html", "<html><body><h1>Le bac de Morlet</h1>" + body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "margin-top:-120px",
        "backface-visibility: hidden",
        "padding:0;margin-left: -100px",
        "--old-display:none",
      })
  void aStyleThatHidesNothingHidesNothing(String style) {
    assertThat(read("<div style='" + style + "'>" + STORY + "</div><p>Le bac est à quai.</p>"))
        .contains(READ);
    assertThat(read(STORY + "<p style='" + style + "'>Le bac est à quai depuis mardi.</p>"))
        .endsWith("PARAGRAPH Le bac est à quai depuis mardi.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"position:absolute;left:-9999px", "text-indent: -999em", "color:red;TOP:-1000px"})
  void whatIsMovedOffThePageIsNotRead(String style) {
    assertThat(read(STORY + "<p style='" + style + "'>Le bac est à quai depuis mardi.</p>"))
        .endsWith(READ);
  }

  @Test
  void nestedListingsOfALongTextAreReadInTime() {
    String page = "<body>" + "<pre>".repeat(400) + "Le bac est à quai, dit-on. ".repeat(40_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(blocks(Articles.read("page.html", page))).contains("Le bac est à quai"));
  }
}
