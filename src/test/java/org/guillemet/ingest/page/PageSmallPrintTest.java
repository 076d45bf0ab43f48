package org.guillemet.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.reader.Articles.blocks;

import org.guillemet.ingest.reader.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of an article are of the page alone, and which only look like it. */
class PageSmallPrintTest {

  private static final String FIRST =
      "The ferry at Morlet will stop at night, the county decided on Tuesday after a long debate.";
  private static final String LAST =
      "Its engine is thirty years old, and nobody builds the parts any more, Odile Ray said.";

  /** What is read of a line between two paragraphs. */
  private static String readBetween(String line) {
    String page =
        "<html><head><title>Ferry to stop</title></head><body><h1>Ferry to stop</h1><p>%s</p>%s"
            + "<p>%s</p></body></html>";
    String blocks = blocks(Articles.read("page.html", page.formatted(FIRST, line, LAST)));
    assertThat(blocks)
        .startsWith("TITLE Ferry to stop\nPARAGRAPH " + FIRST)
        .endsWith("PARAGRAPH " + LAST);
    return blocks
        .replace("TITLE Ferry to stop\nPARAGRAPH " + FIRST + "\n", "")
        .replace("PARAGRAPH " + LAST, "")
        .strip();
  }

  private static String readBehind(String html) {
    String page =
        "<html><head><title>Ferry to stop</title></head><body><h1>Ferry to stop</h1><p>%s</p>"
            + "<p>%s</p>%s</body></html>";
    return blocks(Articles.read("page.html", page.formatted(FIRST, LAST, html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARAGRAPH Copyright law was not written for machines, Lopez said.",
        "HEADING Copyright in the age of machines",
        "PARAGRAPH « Toute reproduction est un vol », a dit la photographe Anne Roy.",
        "PARAGRAPH The contract was signed with all rights reserved, as the company had wished.",
        "PARAGRAPH Toute reproduction du poisson est menacée, selon la biologiste Anne Roy.",
      })
  void aSentenceAboutRightsIsRead(String block) {
    String element = block.startsWith("HEADING") ? "h2" : "p";
    String words = block.substring(block.indexOf(' ') + 1);

    assertThat(readBetween("<%s>%s</%s>".formatted(element, words, element))).isEqualTo(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Copyright 2026 The Morlet Echo. All rights reserved.</p>",
        "<p>Copyright © The Morlet Echo</p>",
        "<p>© The Morlet Echo. This text may not be reproduced without permission.</p>",
        "<p>Le Phare. Toute reproduction, même partielle, est interdite.</p>",
      })
  void whoseTheRightsAreIsNotReadBehindTheArticle(String line) {
    assertThat(readBehind(line)).endsWith("PARAGRAPH " + LAST);
    assertThat(readBehind(line + "<p>Print</p>")).endsWith("PARAGRAPH " + LAST);
  }

  @Test
  void whoseAPictureIsIsNotReadInTheMidstOfTheArticle() {
    assertThat(readBetween("<p>© Odile Ray, 2026</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor Lopez tweeted: <a href='https://ex.org/1'>“The bridge will never reopen while I am"
            + " in office.”</a>",
        "Mayor Lopez wrote: <a href='https://ex.org/1'>“It will never reopen”</a>",
        "Lopez, on the radio: <a href='https://ex.org/1'>the ferry is older than the captain.</a>",
        "<a href='https://ex.org/1'>The county denied on Monday that it had been warned.</a>",
        "<a href='https://ex.org/1'>« Le bac est plus vieux que moi ! »</a>",
      })
  void aSentenceThatIsALinkIsRead(String line) {
    assertThat(readBetween("<p>" + line + "</p>"))
        .isEqualTo("PARAGRAPH " + line.replaceAll("<[^>]*>", ""));
    assertThat(readBetween("<blockquote>" + line + "</blockquote>"))
        .isEqualTo("BLOCK_QUOTE " + line.replaceAll("<[^>]*>", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inquiry: <a href=/1>Ten ferries that may stop</a>",
        "<a href=/1>Lise Ober “loves” the night ferry</a>",
        "<a href=/1>Who will steer the ferry?</a>",
        "Read also: <a href=/1>“I steer it alone,” Lise Ober says.</a>",
      })
  void aLinkToAnotherArticleIsNotRead(String line) {
    assertThat(readBetween("<p>" + line + "</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Les réactions au budget 2025",
        "Avis du 12",
        "Reactions to the comments of May 3",
        "Les réponses au référendum (2005)",
      })
  void aSubheadThatEndsInANumberIsNoHeadOfComments(String subhead) {
    assertThat(readBetween("<h2>" + subhead + "</h2>")).isEqualTo("HEADING " + subhead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments 12",
        "Comments (2025)",
        "Vos réactions 7",
        "Reader comments (3)",
        "What readers say in their reviews (9)",
        "14 comments",
      })
  void aHeadWithACountIsOneOfComments(String head) {
    assertThat(
            readBehind(
                "<section><h2>%s</h2><p>I have steered it once, in a storm.</p></section>"
                    .formatted(head)))
        .endsWith("PARAGRAPH " + LAST);
  }
}
