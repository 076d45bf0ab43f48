package org.guillemet.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.figures.Sentences.Tagged;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          le/DET chantier/NOUN emploie/VERB près/ADV de/ADP 400/NUM ouvriers/NOUN | [près de 400 ouvriers] count ~400 ouvrier
          une/DET trentaine/NOUN de/ADP blessés/NOUN | [trentaine de blessés] count ~30 blessé
          900/NUM k€/NOUN | [900 k€] money 900000 EUR
          5/NUM M€/NOUN | [5 M€] money 5000000 EUR
          4,2/NUM millions/NOUN d'/ADP euros/NOUN | [4,2 millions d' euros] money 4200000 EUR
          entre/ADP 10/NUM et/CCONJ 15/NUM millions/NOUN d'/ADP euros/NOUN | [entre 10 et 15 millions d' euros] money 10000000..15000000 EUR
          au/ADP moins/ADV douze/NUM morts/NOUN | [au moins douze morts] count 12.. mort
          62/NUM %/SYM des/ADP conducteurs/NOUN | [62 %] percent 62 percent
          un/DET recul/NOUN de/ADP 1.250,5/NUM tonnes/NOUN | [1.250,5 tonnes] measure 1250.5 t
          âgé/ADJ de/ADP 43/NUM ans/NOUN | [43 ans] duration 43 y
          il/PRON est/AUX 20/NUM h/NOUN 30/NUM | [20 h] time 20, [30] other 30
          un/DET éleveur/NOUN sur/ADP trois/NUM renonce/VERB | [un éleveur sur trois] share 0.3333 éleveur
          un/DET jour/NOUN sur/ADP deux/NUM | [deux] other 2
          le/DET deuxième/ADJ employeur/NOUN | [deuxième employeur] rank 2 employeur
          jusqu'/ADP à/ADP plus/ADV de/ADP 200/NUM mètres/NOUN | [jusqu' à plus de 200 mètres] measure 200.. m
          au/ADP moins/ADV jusqu'/ADP à/ADP 200/NUM mètres/NOUN | [au moins jusqu' à 200 mètres] measure 200.. m
          jusqu'/ADP à/ADP près/ADV de/ADP 200/NUM mètres/NOUN | [jusqu' à près de 200 mètres] measure ~..200 m
          au/ADP moins/ADV près/ADV de/ADP 200/NUM blessés/NOUN | [au moins près de 200 blessés] count ~200.. blessé
          plus/ADV de/ADP deux/NUM ou/CCONJ trois/NUM blessés/NOUN | [plus de deux ou trois blessés] count 2.. blessé
          jusqu'/ADP à/ADP 200/NUM blessés/NOUN ou/CCONJ plus/ADV | [jusqu' à 200 blessés] count ..200 blessé
          entre/ADP 10/NUM et/CCONJ plus/ADV de/ADP 20/NUM %/SYM | [entre 10 et plus de 20 %] percent 10.. percent
          entre/ADP 10/NUM et/CCONJ moins/ADV de/ADP 20/NUM %/SYM | [entre 10 et moins de 20 %] percent 10..20 percent
          entre/ADP moins/ADV de/ADP 10/NUM et/CCONJ 20/NUM %/SYM | [entre moins de 10 et 20 %] percent ..20 percent
          moins/ADV de/ADP 5/NUM à/ADP plus/ADV de/ADP 10/NUM %/SYM | [moins de 5 à plus de 10 %] percent ~5..10 percent
          plus/ADV de/ADP 10/NUM à/ADP moins/ADV de/ADP 5/NUM %/SYM | [plus de 10 à moins de 5 %] percent ~5..10 percent
          plus/ADV de/ADP 5/NUM à/ADP moins/ADV de/ADP 10/NUM %/SYM | [plus de 5 à moins de 10 %] percent 5..10 percent
          de/ADP 5/NUM à/ADP environ/ADV 10/NUM %/SYM | [de 5 à environ 10 %] percent ~5..10 percent
          """)
  void readsFrenchFigures(String words, String expected) {
    assertThat(show(Language.FRENCH, words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at/ADP least/ADV 14/NUM people/NOUN | [at least 14 people] count 14.. people
          $3.5/NUM million/NUM | [$3.5 million] money 3500000 USD
          $3.5bn/NUM | [$3.5bn] money 3500000000 USD
          £5m/NUM a/DET year/NOUN | [£5m] money 5000000 GBP
          3/NUM to/ADP 4/NUM million/NUM euros/NOUN | [3 to 4 million euros] money 3000000..4000000 EUR
          about/ADV a/DET dozen/NOUN boats/NOUN | [about a dozen boats] count ~12 boat
          1,250.5/NUM tons/NOUN | [1,250.5 tons] measure 1250.5 t
          twenty-two/NUM voters/NOUN | [twenty-two voters] count 22 voter
          up/ADP to/ADP 9/NUM percent/NOUN | [up to 9 percent] percent ..9 percent
          won/VERB 3-1/NUM | [3-1] other 1..3
          in/ADP 2016/NUM voters/NOUN | [2016] other 2016
          the/DET A380/PROPN lands/VERB | ''
          two/NUM in/ADP three/NUM staff/NOUN | [two in three staff] share 0.6667 staff
          6/NUM out/ADP of/ADP 10/NUM staff/NOUN | [6 out of 10 staff] share 0.6 staff
          after/ADP the/DET 9/11/NUM attacks/NOUN | [9/] other 9
          up/ADP to/ADP more/ADV than/ADP 200/NUM voters/NOUN | [up to more than 200 voters] count 200.. voter
          up/ADP to/ADP 9/NUM percent/NOUN or/CCONJ more/ADV | [up to 9 percent or more] percent 9.. percent
          up/ADP to/ADP 9/NUM percent/NOUN or/CCONJ less/ADV | [up to 9 percent or less] percent ..9 percent
          no/ADV more/ADV than/ADP two/NUM or/CCONJ three/NUM boats/NOUN | [no more than two or three boats] count ..3 boat
          from/ADP 3/NUM to/ADP more/ADV than/ADP 4/NUM million/NUM euros/NOUN | [from 3 to more than 4 million euros] money 3000000.. EUR
          from/ADP less/ADV than/ADP 5/NUM to/ADP more/ADV than/ADP 10/NUM percent/NOUN | [from less than 5 to more than 10 percent] percent ~5..10 percent
          the/DET third-largest/ADJ employer/NOUN | [third-largest] rank 3 largest
          """)
  void readsEnglishFigures(String words, String expected) {
    assertThat(show(Language.ENGLISH, words)).isEqualTo(expected);
  }

  /** The digits behind the ASCII one are those of mathematics, two code units each. */
  @ParameterizedTest
  @CsvSource({
    "1\uD835\uDFCF/NUM boats/NOUN, 11 boat",
    "\uD835\uDFCF/NUM boats/NOUN, 1 boat",
    "\u0661\u0662/NUM boats/NOUN, 12 boat",
  })
  void readsDigitsOfOtherScripts(String words, String expected) {
    assertThat(show(Language.ENGLISH, words)).endsWith(expected);
  }

  @Test
  void takesAnEndlessRunOfDigitsForNoNumber() {
    assertThat(show(Language.ENGLISH, "1" + "0".repeat(1_000_000) + "/NUM boats/NOUN")).isEmpty();
    assertThat(show(Language.FRENCH, "1" + "\u00a0000".repeat(200_000) + "/NUM")).isEmpty();
  }

  private static String show(Language language, String words) {
    Tagged tagged = Sentences.tagged(language, words);
    List<Figure> figures =
        new FigureFinder(Lexicon.of(language)).find(tagged.text(), tagged.sentence());
    return figures.stream()
        .map(
            f ->
                ("["
                        + f.span().of(tagged.text())
                        + "] "
                        + f.kind().name().toLowerCase(Locale.ROOT)
                        + " "
                        + show(f.quantity())
                        + " "
                        + (f.counted().isEmpty() ? f.unit() : f.counted()))
                    .strip())
        .collect(Collectors.joining(", "));
  }

  private static String show(Quantity quantity) {
    String low = show(quantity.low());
    String high = show(quantity.high());
    return (quantity.approximate() ? "~" : "") + (low.equals(high) ? low : low + ".." + high);
  }

  private static String show(Optional<BigDecimal> bound) {
    return bound.map(BigDecimal::toPlainString).orElse("");
  }
}
