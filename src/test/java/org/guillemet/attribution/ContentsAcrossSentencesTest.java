package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is attributed in several sentences or paragraphs, written as in {@link ContentsTest}. */
@Tag("models")
class ContentsAcrossSentencesTest {

  /** {@code ¶} is a paragraph break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The dam is old.¶Lea Brunner added:¶It leaks in three places. Nobody has looked at it."
            + "|Lea Brunner > added > It leaks in three places. Nobody has looked at it && ! Nobody > has looked > it",
        "The wall is old.¶The engineer added:¶The wall leaks in three places. Nobody has seen it."
            + "|The engineer > added > The wall leaks in three places. Nobody has seen it && ! Nobody > has seen > it",
        "Jo Hall asks, Ada Serre answers.¶\"HALL: Does it leak?¶\"SERRE: It does.¶\"HALL: Since when?\""
            + "|HALL > - > Does it leak? && SERRE > - > It does. && HALL > - > Since when?",
        "Jo Hall asks, Ada Serre answers.¶\"HALL: Does it leak?¶\"SERRE: It does.¶\"HALL: Since when?\""
            + "|HALL > - > Does it leak? && SERRE > - > It does. && HALL > - > Since when?",
        "The dam is closed.¶“Who has paid for it?” Omar Sy told the public radio station on Monday."
            + "|Omar Sy > told > “Who has paid for it?”",
        "“And nobody asked me!” Omar Sy declared, a point that he likes to make."
            + "|Omar Sy > declared > “And nobody asked me!” && ! he > likes > to make",
        "“It leaks. We will mend it,” he said. “Then we will open it.”"
            + "|he > said > “It leaks. We will mend it,” … “Then we will open it.”",
        "He asked whether I feared the sea: “Of course. I am old.” To which she said, “You are not.”"
            + "|He > asked > whether I feared the sea: “Of course. I am old.” && ! I > feared > the sea: “Of course. I am old.” && she > said > “You are not.”",
        "“Who let this happen?” Omar Sy demanded.|Omar Sy > demanded > “Who let this happen?”",
        "“We held the dam,\" Omar Sy said at the plant. \"It was close.”"
            + "|Omar Sy > said > “We held the dam,\" … \"It was close.”",
      })
  void readsAcrossSentences(String text, String expected) {
    assertThat(Contents.all(Contents.of(Language.ENGLISH, text.replace("¶", "\n\n"))))
        .isEqualTo(Contents.known(expected.replace("¶", "\n\n")));
  }

  @Test
  void readsTheParagraphBehindAColonInFrench() {
    assertThat(
            Contents.of(
                Language.FRENCH,
                "La digue a un an.\n\nLa maire ajoute :\n\nLa digue fuit. Nul n'y touche."))
        .contains("La maire > ajoute > La digue fuit. Nul n'y touche");
  }

  @Test
  void takesNoLabelsOfPartsForSpeakers() {
    assertThat(
            Contents.of(
                Language.ENGLISH,
                "CLAIM: It rains.\n\nFACT: It snows.\n\nCLAIM: It hails.\n\nFACT: It pours."))
        .isEmpty();
  }

  @Test
  void readsATranscriptAsATranscriptOnly() {
    assertThat(
            Contents.of(
                Language.ENGLISH,
                "Ada Serre was asked about the dam.\n\n\"HALL: Does it leak?\n\n\"SERRE: It does."
                    + "\n\n\"HALL: Who said \"no\"?\""))
        .containsExactly(
            "HALL > - > Does it leak?", "SERRE > - > It does.", "HALL > - > Who said \"no\"?");
  }

  @Test
  void readsAFrenchTranscriptWithItsSpaces() {
    assertThat(
            Contents.of(
                Language.FRENCH,
                "Léa Brun répond.\n\nROY\u00a0: Quand ?\n\nBRUN : En mars.\n\nROY : Et après ?"))
        .containsExactly("ROY > - > Quand ?", "BRUN > - > En mars", "ROY > - > Et après ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bus is new.\n\nHere is what villagers asked:\n\nThe bus runs every hour.",
        "The bus is new.\n\nThe driver explained how it works:\n\nThe bus runs every hour.",
        "The bus is new.\n\nThe mayor added:\n\nTickets at the hall",
        "The bus is new.\n\nThe mayor added:\n\n• The bus runs every hour.",
      })
  void takesNoParagraphOfTheWritersForWhatIsSaid(String text) {
    assertThat(Contents.of(Language.ENGLISH, text)).noneMatch(c -> c.contains("> The bus runs"));
  }
}
