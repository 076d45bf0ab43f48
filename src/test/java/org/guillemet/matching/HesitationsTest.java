package org.guillemet.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HesitationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We, uh, we go | we/R uh/F we go",
        "It is, you know, late | it is you/F know/F late",
        "I know you are late | i know you are late",
        "we wou- we will go | we/R wou/S we will go",
        "a well-known man | a well known man",
        "I want to I want to go | i/R want/R to/R i want to go",
        "the the same | the/R the same",
        "We know that that is so | we know that that is so",
        "He had had it | he had had it",
        "fifty fifty | 50 50",
        "Never. Never again | never never again",
        "It went [laughs] well | it went laughs/A well"
      })
  void speechHasMoreInEnglish(String source, String words) {
    assertThat(marked(source, Language.ENGLISH)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je je viens, euh, demain | je/R je viens euh/F demain",
        "nous nous levons | nous nous levons",
        "Ben, on verra, hein | ben/F on verra hein/F",
        "je dem- je demande | je/R dem/S je demande",
        "On va on va voir | on/R va/R on va voir"
      })
  void speechHasMoreInFrench(String source, String words) {
    assertThat(marked(source, Language.FRENCH)).isEqualTo(words);
  }

  /** The words with what they are: filler, repetition, false start, aside. */
  private static String marked(String source, Language language) {
    QuotedText text = QuotedText.ofSpeech(source, language);
    text.read(new Span(0, source.length()));
    return text.passage().words().stream()
        .map(
            w ->
                w.text()
                    + switch (w.idle()) {
                      case NONE -> "";
                      case FILLER -> "/F";
                      case REPETITION -> "/R";
                      case FALSE_START -> "/S";
                      case ASIDE -> "/A";
                    })
        .collect(Collectors.joining(" "));
  }
}
