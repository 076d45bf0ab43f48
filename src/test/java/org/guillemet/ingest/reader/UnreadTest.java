package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadTest {

  private static final String STORY =
      "The ferry will not sail in winter, the board of the harbour said on Monday. ";
  private static final String MENU = "<a href=/x>Harbour news and weather today</a> ";

  private static String page(String body) {
    return "<!doctype html><html lang=en><head><title>Ferry</title></head><body>"
        + body
        + "</body></html>";
  }

  @Test
  void anArticleIsReadHoweverShort() {
    assertThat(Articles.read("a.txt", "Closed.").unread()).isEmpty();
    assertThat(Articles.read("a.md", "---\ntitle: Ferry\nlang: en\n---\n\nNo ferry.\n").unread())
        .isEmpty();
    assertThat(Articles.read("a.html", page("<p>" + STORY + "</p>")).unread()).isEmpty();
    assertThat(
            Articles.read("a.html", page("<nav>" + MENU.repeat(20) + "</nav><p>" + STORY + "</p>"))
                .unread())
        .isEmpty();
  }

  @Test
  void anEmptyFileSaysSo() {
    assertThat(Articles.read("a.txt", "").unread()).contains("the file is empty");
    assertThat(Articles.read("a.md", "\uFEFF\n \n").unread()).contains("the file is empty");
  }

  @Test
  void aPageThatAScriptMakesSaysSo() {
    assertThat(
            Articles.read(
                    "a.html", page("<div id=app></div><script>show('" + STORY + "')</script>"))
                .unread())
        .contains("the page holds no text; a script makes it");
    assertThat(Articles.read("a.html", page("<img src=ferry.jpg>")).unread())
        .contains("the page holds no text");
  }

  @Test
  void aPageOfWhichHardlyAnythingWasTakenSaysHowMuch() {
    String menus = "<nav>" + MENU.repeat(60) + "</nav>";

    assertThat(Articles.read("a.html", page(menus + "<p>Subscribe to read on.</p>")).unread())
        .contains("only 4 of the 304 words on the page were taken for its article");
  }

  @Test
  void aFileOfMarkupSaysSo() {
    String code = "```js\nlet ferry = sail(7);\nif (ferry.late) { warn(ferry.port); }\n```\n";

    assertThat(Articles.read("a.md", code).unread())
        .contains(
            "none of the 11 words in the file are text; the others are markup, code or notes");
    assertThat(Articles.read("a.txt", "* * *").unread()).contains("there is no word in the file");
  }
}
