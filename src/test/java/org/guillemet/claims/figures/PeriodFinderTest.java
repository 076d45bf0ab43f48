package org.guillemet.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.figures.Sentences.Tagged;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFinderTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | il est parti mardi | [mardi] 2026-03-10
          fr | il est parti mardi dernier | [mardi dernier] 2026-03-10
          fr | il partira mardi prochain | [mardi prochain] 2026-03-17
          fr | il est parti il y a trois jours | [il y a trois jours] 2026-03-09
          fr | le 4 mai 2025 | [4 mai 2025] 2025-05-04
          fr | le mois dernier | [le mois dernier] 2026-02-01/2026-02-28
          fr | au premier trimestre | [premier trimestre] 2026-01-01/2026-03-31
          fr | avant-hier | [avant-hier] 2026-03-10
          fr | vendredi 20 mars | [vendredi 20 mars] 2026-03-20
          fr | du samedi 7 au dimanche 8 mars | [samedi 7 au dimanche 8 mars] 2026-03-07/2026-03-08
          fr | dans la nuit de mardi à mercredi | [mardi à mercredi] 2026-03-10/2026-03-11
          en | on Thursday | [Thursday] 2026-03-12
          en | on Friday , March 20 | [Friday , March 20] 2026-03-20
          en | from Monday to Wednesday | [Monday to Wednesday] 2026-03-09/2026-03-11
          en | from Tuesday night to Wednesday morning | [Tuesday night to Wednesday] 2026-03-10/2026-03-11
          en | last Thursday | [last Thursday] 2026-03-05
          en | two weeks ago | [two weeks ago] 2026-02-26
          en | on May 4, 2025 | [May 4, 2025] 2025-05-04
          en | in the second quarter | [second quarter] 2026-04-01/2026-06-30
          en | a quintillion , 999999999999999999999 days ago | [999999999999999999999 days ago] ?
          en | 400 billion weeks ago | [400 billion weeks ago] ?
          en | three billion months ago | [three billion months ago] ?
          fr | il y a dix mille milliards d' années | [il y a dix mille milliards d' années] ?
          en | last year | [last year] 2025-01-01/2025-12-31
          en | in 2019 | [2019] 2019-01-01/2019-12-31
          en | it may rain | ''
          """)
  void resolvesPeriodsAgainstTheDayOfPublication(String language, String text, String expected) {
    assertThat(show(language, text, Optional.of(PUBLISHED))).isEqualTo(expected);
  }

  @Test
  void leavesThemUnresolvedWithoutOne() {
    assertThat(show("en", "on Thursday", Optional.empty())).isEqualTo("[Thursday] ?");
    assertThat(show("fr", "de mardi à mercredi", Optional.empty()))
        .isEqualTo("[mardi à mercredi] ?");
  }

  @Test
  void knowsNoThirtyFirstOfFebruary() {
    assertThat(show("en", "on February 31, 2025", Optional.empty()))
        .isEqualTo("[February 31, 2025] ?");
  }

  private static String show(String language, String text, Optional<LocalDate> published) {
    Language read = Language.ofTag(language).orElseThrow();
    Tagged tagged = Sentences.tagged(read, text.replaceAll("(\\S+)", "$1/X"));
    Wording words = new Wording(tagged.text(), tagged.sentence().span());
    List<Figure> figures =
        new FigureFinder(Lexicon.of(read)).find(tagged.text(), tagged.sentence());
    return new PeriodFinder(read)
        .find(words, figures, published).stream()
            .map(p -> "[" + p.span().of(tagged.text()) + "] " + days(p))
            .collect(Collectors.joining(", "));
  }

  private static String days(Period period) {
    return period
        .days()
        .map(d -> d.first() + (d.first().equals(d.last()) ? "" : "/" + d.last()))
        .orElse("?");
  }
}
