package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;

import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that look like what surrounds one, and what surrounds one all the same. */
class PageFurnitureTest {

  private static final String STANDFIRST =
      "<p>The regulator says that Delta Ferries kept the addresses of its passengers for nine years,"
          + " and sold them to hotels without asking anybody. The company will appeal in June.</p>";

  private static final String ON_DATA =
      "<p>Delta sold personal data of its passengers, as cookies on its pages told hotels.</p>"
          + "<p>“We told our partners in May,” Ana Lopez of Delta said. “They did not answer.”</p>"
          + "<p>The fine is the highest so far. A judge will hear Delta in June, in Morlet.</p>"
              .repeat(5);

  private static final String ON_BRIDGE =
      "<p>Drivers lose their shortest way to the market next spring, Ines Carrow said. The deck has rusted.</p>"
          .repeat(10);

  /** Longer than a long sentence each. */
  private static final String TEASERS =
      "<p>Nobody had thought that the choir of Oddmere would sing again. Now it does, on Thursdays, in"
          + " the old ferry hall, and the whole town comes to listen to it and to dance.</p>";

  private static String read(String body) {
    return blocks(
        Articles.read("page.html", "<html><head><title>Bridge to close</title></head>" + body));
  }

  private static String paragraphs(String html) {
    return html.replace("<p>", "PARAGRAPH ").replace("</p>", "\n").strip();
  }

  @Test
  void aParagraphThatSpeaksOfPartnersIsNoNotice() {
    String quotation = "<p>“We told our partners in May,” Lopez said.</p>";

    assertThat(read("<body><h1>Bridge to close</h1>" + ON_BRIDGE + quotation))
        .endsWith(paragraphs(quotation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main>%s</main>",
        "<div><main>%s</main></div>",
        "<div class=page><p>%s</p><button>Share</button></div>",
        "<section>%s</section>",
      })
  void anArticleOnPersonalDataIsNoNotice(String around) {
    String page = "<body><header><h1>Bridge to close</h1>%s</header>" + around;

    assertThat(read(page.formatted(STANDFIRST, ON_DATA)))
        .endsWith(paragraphs(STANDFIRST + ON_DATA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>We and our partners use cookies to measure how this site is read.</p><p>You may change"
            + " that on any day.</p><button>Accept</button>",
        "<h2>Votre vie privée</h2><p>Avec nos partenaires, nous lisons ce que vous lisez ici."
            + "</p><p>Vous pouvez le refuser.</p><div role=button>Refuser</div>",
      })
  void aNoticeThatAsksForConsentIsNotRead(String notice) {
    String page = "<body><div class=x1>%s</div><h1>Bridge to close</h1>%s<div class=x1>%s</div>";

    assertThat(read(page.formatted(notice, ON_BRIDGE, notice)))
        .isEqualTo("TITLE Bridge to close\n" + paragraphs(ON_BRIDGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=comment>%s</div>",
        "<div class=newsletter>%s</div>",
        "<aside>%s</aside>",
        "<div id=sidebar><div>%s</div></div>",
      })
  void theArticleIsReadThoughItsWrapperIsCalledAnother(String around) {
    String page =
        "<body><h1>Bridge to close</h1>" + around + "<div class=c9>" + TEASERS.repeat(3) + "</div>";

    assertThat(read(page.formatted(ON_BRIDGE)))
        .startsWith("TITLE Bridge to close\n" + paragraphs(ON_BRIDGE));
  }

  @Test
  void anArticleInsideAnArticleIsItsBody() {
    String page =
        "<body><article><header><h1>Bridge to close</h1></header><article class=body>%s</article>"
            + "<div class=c9>%s</div></article>";

    assertThat(read(page.formatted(ON_BRIDGE, TEASERS.repeat(3))))
        .startsWith("TITLE Bridge to close\n" + paragraphs(ON_BRIDGE));
  }

  @Test
  void aBoxBetweenTheHeadlineAndTheArticleIsNotRead() {
    String page = "<body><h1>Bridge to close</h1><div class=newsletter>%s</div><div>%s</div>";

    assertThat(read(page.formatted(TEASERS, ON_BRIDGE)))
        .isEqualTo("TITLE Bridge to close\n" + paragraphs(ON_BRIDGE));
  }
}
