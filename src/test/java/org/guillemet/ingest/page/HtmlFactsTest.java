package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a page's article beside its text. */
class HtmlFactsTest {

  private static final String STORY =
      "<p>The ferry at Morlet will stop at seven, the town decided on Tuesday after a long debate.</p>";

  private static Article read(String head, String body) {
    return Articles.read(
        "page.html", "<html><head>%s</head><body>%s%s</body></html>".formatted(head, body, STORY));
  }

  private static Metadata metadata(String head, String body) {
    return read(head, body).metadata();
  }

  private static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@type\": \"Article\", %s}</script>"
        .formatted(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What heading and page say wins over what describes the article.
        "Morlet ferry | Morlet ferry - Harbourpedia | boat in the west | Morlet ferry",
        // The headline of the data stands where heading and page say it otherwise.
        "Last boat at seven | The ferry stops early | The ferry stops early | The ferry stops early",
        "Ferry to stop at seven, town says | Ferry to stop at seven | Ferry to stop at seven | Ferry to stop at seven",
        "Ferry to stop | The Harbour: Ferry to stop | Town news | Ferry to stop",
      })
  void theTitleIsTheOneThatTheHeadingSays(
      String heading, String page, String data, String expected) {
    String head =
        "<title>%s</title><meta property='og:title' content='%s'>".formatted(page, page)
            + jsonLd("\"headline\": \"%s\"".formatted(data));

    assertThat(metadata(head, "<h1>" + heading + "</h1>").title()).contains(expected);
  }

  @Test
  void aTitleThatIsEscapedTwiceIsReadAsItWasMeant() {
    String head =
        "<title>Town &amp;amp; ferry: &amp;#8220;Stop&amp;#8221;</title>"
            + "<meta property='og:site_name' content='L&amp;#039;Echo'>";
    Article article = read(head, "<h2>Town &amp; ferry: “Stop”</h2>");

    assertThat(article.metadata().title()).contains("Town & ferry: “Stop”");
    assertThat(article.metadata().outlet()).contains("L'Echo");
    assertThat(blocks(article)).startsWith("TITLE Town & ferry: “Stop”\n");
    assertThat(metadata("<title>AT&amp;T, R&amp;D</title>", "").title()).contains("AT&T, R&D");
  }

  @ParameterizedTest
  @CsvSource({
    "20250314, 2025-03-14",
    "20250314 15:21:00, 2025-03-14",
    "20250314T152100Z, 2025-03-14",
    "202503141521, 2025-03-14",
    "2025-03-14T15:21, 2025-03-14",
  })
  void datesAreReadWithoutHyphens(String written, LocalDate expected) {
    String head = "<meta property='article:published_time' content='" + written + "'>";

    assertThat(metadata(head, "").published()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"20251314", "12345678", "120250314", "0020250314"})
  void aNumberIsNoDate(String written) {
    String head = "<meta property='article:published_time' content='" + written + "'>";

    assertThat(metadata(head, "").published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by Lea Sy | Lea Sy",
        "par Léa Sy et Noé Aubry | Léa Sy et Noé Aubry",
        "BY: Lea Sy | Lea Sy",
        "Lea Sy, 3 May 2024, 10:15 | Lea Sy",
        "Lea Sy on Friday, May 3, 2024 at 9 a.m. | Lea Sy",
        "Léa Sy, publié le 3 mai 2024 à 9h15 | Léa Sy",
        "Posted 05/03/24 by Lea Sy | Lea Sy",
        "Agence France 24 | Agence France 24",
        "Canal 7 avec AFP | Canal 7 avec AFP",
        "Standby Crew | Standby Crew",
      })
  void whoWroteItIsToldFromWhenAndHow(String line, String expected) {
    assertThat(metadata("", "<div class=byline>" + line + "</div>").author()).contains(expected);
    assertThat(metadata("<meta name=author content='" + line + "'>", "").author())
        .contains(expected);
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() {
    Article article =
        read(
            "<title>Dry Dock Notes: The ferry stops</title>",
            "<div><h1><a href='/'>Dry Dock Notes</a></h1><p>What the harbour says at night.</p></div>"
                + "<h3><a href='/ferry'>The ferry stops</a></h3>");

    assertThat(article.metadata().title()).contains("The ferry stops");
    assertThat(blocks(article)).startsWith("TITLE The ferry stops\nPARAGRAPH The ferry at Morlet");
  }

  @Test
  void thousandsOfTitlesAndLinesAreReadInTime() {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      head.append("<meta property=og:title content='Ferry number ").append(i).append(" to stop'>");
    }
    String body = "<p>Ferry number 7 to start.</p>".repeat(25_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () ->
            assertThat(metadata(head.toString(), "<h1>Ferry number 0 to stop</h1>" + body).title())
                .contains("Ferry number 0 to stop"));
  }

  @Test
  void aTextThatStandsWhereATitleShouldIsNone() {
    String head = "<meta property=og:title content='" + "ferry ".repeat(100_000) + "'>";
    String body = "<h2>Ferry to stop at seven</h2>".repeat(5_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(15), () -> assertThat(metadata(head, body).title()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", "\u00A0- ", " – ", " ", "&amp;nbsp;|&amp;nbsp;", " : "})
  void theNameOfTheOutletIsNoPieceOfTheTitle(String between) {
    String head =
        "<title>Ferry to stop"
            + between
            + "The Echo</title>"
            + "<meta property=og:site_name content='The Echo'>";

    assertThat(metadata(head, "").title()).contains("Ferry to stop");
  }

  @Test
  void endlessEndsOfTitlesAndBylinesAreReadInTime() {
    String head =
        "<title>a"
            + "&amp;nbsp;".repeat(5_000)
            + "b The Echo</title>"
            + "<meta property=og:site_name content='The Echo'>"
            + "<meta name=author content='a"
            + ",".repeat(200_000)
            + "b 3 May 2024'>";

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(metadata(head, "").outlet()).contains("The Echo"));
  }
}
