package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All phrases of the program in both languages: complete, readable, well written. */
class PhrasebooksTest {

  private static final Pattern NUMBER = Pattern.compile("\\{\\d,");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[},]");

  /** What would be left without one of the spaces that French has around its marks. */
  private static final Pattern BREAKABLE = Pattern.compile("«(?!\u00a0)|(?<!\u00a0)[»:;?!]");

  static Stream<String> bundles() {
    return Phrases.bundles().stream();
  }

  private static Map<String, String> phrases(String bundle, Language language) {
    return Phrases.of(bundle, language);
  }

  private static SortedSet<String> places(String phrase) {
    SortedSet<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(phrase);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSamePhrases(String bundle) {
    assertThat(phrases(bundle, Language.FRENCH).keySet())
        .isEqualTo(phrases(bundle, Language.ENGLISH).keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aPhraseHasTheSamePlacesInBothLanguages(String bundle) {
    Map<String, String> french = phrases(bundle, Language.FRENCH);
    phrases(bundle, Language.ENGLISH)
        .forEach(
            (key, phrase) -> assertThat(places(french.get(key))).as(key).isEqualTo(places(phrase)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void placesAreNumberedFromZeroOn(String bundle) {
    phrases(bundle, Language.ENGLISH)
        .forEach(
            (key, phrase) -> {
              List<String> expected = new ArrayList<>();
              for (int i = 0; i < places(phrase).size(); i++) {
                expected.add(Integer.toString(i));
              }
              assertThat(places(phrase)).as(key).containsExactlyElementsOf(expected);
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPhraseIsShownAsItIsWritten(String bundle) {
    for (Language language : Language.values()) {
      Phrasebook book = new Phrasebook(bundle, language);
      phrases(bundle, language)
          .forEach(
              (key, phrase) -> {
                if (!NUMBER.matcher(phrase).find()) {
                  assertThat(book.get(key, "{0}", "{1}", "{2}", "{3}", "{4}"))
                      .as(key)
                      .isNotBlank()
                      .isEqualTo(phrase);
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyNumberHasAPhrase(String bundle) {
    for (Language language : Language.values()) {
      Phrasebook book = new Phrasebook(bundle, language);
      phrases(bundle, language)
          .forEach(
              (key, phrase) -> {
                if (NUMBER.matcher(phrase).find()) {
                  assertThat(phrase).as("apostrophes are lost in " + key).doesNotContain("'");
                  for (int n : new int[] {0, 1, 2, 1000}) {
                    assertThat(book.get(key, n)).as(key).isNotBlank().doesNotContain("{", "|");
                  }
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void frenchIsWrittenWithItsOwnMarks(String bundle) {
    phrases(bundle, Language.FRENCH)
        .forEach(
            (key, phrase) -> {
              assertThat(phrase).as(key).doesNotContain("'", "\"", "...");
              assertThat(BREAKABLE.matcher(phrase).results()).as(key + ": " + phrase).isEmpty();
            });
  }
}
