package org.guillemet.compare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.guillemet.claims.Outcome;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AxesTest {

  /** What the lists say of an entry beside its poles. */
  private static final Set<String> MARKS = Set.of("implies", "excludes", "of-subject");

  private static Outcome outcome(String told) {
    return new Outcome(told.replace("!", ""), told.startsWith("!"));
  }

  @ParameterizedTest
  @CsvSource({
    "approved, rejected, true",
    "approved, !approved, true",
    "up, level, true",
    "approved, approved, false",
    "!approved, rejected, false",
    "!approved, !rejected, false",
    "approved, lifted, false",
  })
  void polesOfAnAxisExcludeEachOther(String one, String other, boolean excluded) {
    assertThat(Axes.exclude(outcome(one), outcome(other))).isEqualTo(excluded);
    assertThat(Axes.exclude(outcome(other), outcome(one))).isEqualTo(excluded);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPoleOfTheListsIsOfAnAxisAndNoEntryHasTwoOfOne(Language language) {
    Set<String> unknown = new TreeSet<>();
    Lexicon.of(language)
        .classes("outcomes")
        .forEach(
            (entry, classes) -> {
              Set<String> axes = new TreeSet<>();
              classes.stream()
                  .filter(pole -> !MARKS.contains(pole))
                  .filter(
                      pole ->
                          !Axes.poles().contains(pole)
                              || !axes.add(Axes.of(new Outcome(pole, false))))
                  .forEach(pole -> unknown.add(entry + " = " + pole));
            });
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPoleIsInEveryLanguage() {
    for (Language language : Language.values()) {
      Set<String> poles = new TreeSet<>();
      Lexicon.of(language).classes("outcomes").values().forEach(poles::addAll);
      assertThat(poles).as(language.toString()).containsAll(Axes.poles());
    }
  }
}
