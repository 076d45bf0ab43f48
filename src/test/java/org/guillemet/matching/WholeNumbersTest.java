package org.guillemet.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.matching.Difference.Gravity.NUMBER;

import java.util.List;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22 | twenty-two | true",
        "22 | twenty two | true",
        "40,000 | forty thousand | true",
        "3 million | three million | true",
        "1.5 | 1.5 | true",
        "1.5 million | one and a half million | true",
        "1.5 million | one point five million | true",
        "3.25 | three point two five | true",
        "500,000 | half a million | true",
        "1,000,000 | a million | true",
        "2,500 | two and a half thousand | true",
        "2026 | twenty twenty-six | true",
        "£40,000 | forty thousand pounds | true",
        "£1.5m | one and a half million pounds | true",
        "$3 billion | three billion dollars | true",
        "€12bn | 12 billion euros | true",
        "40% | forty per cent | true",
        "1% | one percent | true",
        "£40,000 | forty thousand dollars | false",
        "40m | forty million | false",
        "2026 | twenty, twenty-seven | false",
        "22 | thirty-two | false",
        "40,000 | forty | false",
        "22 | twenty-two boats | false",
        "twenty-two | twenty-two | true",
        "152 | a hundred and fifty-two | true",
        "boats | a boat | false"
      })
  void notationsOfOneNumberAreSameInEnglish(String one, String other, boolean same) {
    assertThat(areSame(one, other, Language.ENGLISH)).isEqualTo(same);
    assertThat(areSame(other, one, Language.ENGLISH)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21 | vingt et un | true",
        "80 | quatre-vingts | true",
        "91 | quatre-vingt-onze | true",
        "380 000 | trois cent quatre-vingt mille | true",
        "80 000 | quatre-vingt mille | true",
        "640 000 | six cent quarante mille | true",
        "2,5 | 2,5 | true",
        "1,5 million d'euros | un million et demi d'euros | true",
        "1,5 million d'euros | un virgule cinq million d'euros | true",
        "1,5 M€ | un million cinq cent mille euros | true",
        "3,25 | trois virgule vingt-cinq | true",
        "90 000 € | quatre-vingt-dix mille euros | true",
        "500 000 | un demi-million | true",
        "12 % | douze pour cent | true",
        "1 % | un pour cent | true",
        "12 % | douze cents | false",
        "40 | quatorze | false",
        "80 | quatre-vingt-dix | false"
      })
  void notationsOfOneNumberAreSameInFrench(String one, String other, boolean same) {
    assertThat(areSame(one, other, Language.FRENCH)).isEqualTo(same);
    assertThat(areSame(other, one, Language.FRENCH)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is 52 […] away from here | It is fifty two miles, yes, away from here",
        "It is […] 52 miles from here | It is, as I said, fifty two miles from here"
      })
  void aNumberBesideACutIsSame(String quotation, String source) {
    Alignment alignment = align(quotation, source, Language.ENGLISH);

    assertThat(alignment.differences()).isEmpty();
    assertThat(alignment.pairs()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It costs 5 euros | It costs five hundred euros",
        "It costs 500 euros | It costs five euros",
        "It costs 20 euros | It costs twenty two euros",
        "It costs 40,000 euros | It costs forty euros",
        "It is […] 52 miles from here | It is, as said, a hundred and fifty two miles from here"
      })
  void partOfANumberIsAnother(String quotation, String source) {
    Alignment alignment = align(quotation, source, Language.ENGLISH);

    assertThat(alignment.differences()).extracting(Difference::gravity).containsExactly(NUMBER);
    assertThat(alignment.differences().get(0).left()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Il y a 20 étals ici | Il y a vingt et un étals ici",
        "Il y a 80 étals ici | Il y a quatre-vingt-dix étals ici",
        "Il y a 2 étals ici | Il y a deux cents étals ici"
      })
  void partOfANumberIsAnotherInFrench(String quotation, String source) {
    Alignment alignment = align(quotation, source, Language.FRENCH);

    assertThat(alignment.differences()).extracting(Difference::gravity).containsExactly(NUMBER);
    assertThat(alignment.differences().get(0).left()).isNotEmpty();
  }

  @Test
  void aWordLeftOutBesideANumberIsAllThatDiffers() {
    Alignment alignment =
        align("It is 52 from here", "It is fifty two miles from here", Language.ENGLISH);

    assertThat(alignment.differences()).hasSize(1);
    assertThat(alignment.differences().get(0).left()).isEmpty();
    assertThat(alignment.differences().get(0).right())
        .extracting(QuotedWord::text)
        .containsExactly("miles");
  }

  private static Alignment align(String quotation, String source, Language language) {
    return WordAlignment.of(
            read(QuotedText.ofQuotation(quotation, language), quotation),
            read(QuotedText.ofSpeech(source, language), source),
            WordAlignment.Fit.WHOLE_LEFT)
        .orElseThrow();
  }

  private static boolean areSame(String one, String other, Language language) {
    return words(one, language).equals(words(other, language));
  }

  private static List<String> words(String text, Language language) {
    return read(QuotedText.ofQuotation(text, language), text).words().stream()
        .map(QuotedWord::text)
        .toList();
  }

  private static QuotedPassage read(QuotedText words, String text) {
    words.read(new Span(0, text.length()));
    return words.passage();
  }
}
