package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

/** Reads {@code en/example-list.txt} of the test resources. */
class LexiconTest {

  private static final String LIST = "example-list";

  private final Lexicon english = Lexicon.of(Language.ENGLISH);

  @Test
  void readsEntriesInTheOrderOfTheFileWithoutComments() {
    assertThat(english.words(LIST)).containsExactly("zeal", "say", "point out", "l'heure", "empty");
  }

  @Test
  void readsTheClassesOfAnEntryInOrder() {
    Map<String, Set<String>> classes = english.classes(LIST);
    assertThat(classes.get("point out")).containsExactly("speech");
    assertThat(classes.get("l'heure")).containsExactly("time");
  }

  @Test
  void joinsTheClassesOfAnEntryThatStandsTwice() {
    assertThat(english.classes(LIST).get("say")).containsExactly("speech", "clause", "quote");
  }

  @Test
  void givesAnEntryWithoutClassesNoClass() {
    assertThat(english.classes(LIST).get("zeal")).isEmpty();
    assertThat(english.classes(LIST).get("empty")).isEmpty();
  }

  @Test
  void asksForAnEntryAndItsClass() {
    assertThat(english.has(LIST, "say", "quote")).isTrue();
    assertThat(english.has(LIST, "say", "object")).isFalse();
    assertThat(english.has(LIST, "unknown", "quote")).isFalse();
  }

  @Test
  void namesTheListThatDoesNotExist() {
    assertThatThrownBy(() -> Lexicon.of(Language.FRENCH).words("no-such-list"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no word list fr/no-such-list.txt");
  }

  @Test
  void isTheSameForALanguageEveryTime() {
    for (Language language : List.of(Language.ENGLISH, Language.FRENCH)) {
      assertThat(Lexicon.of(language)).isSameAs(Lexicon.of(language));
      assertThat(Lexicon.of(language).language()).isEqualTo(language);
    }
  }

  @Test
  void letsNobodyChangeAList() {
    assertThatThrownBy(() -> english.words(LIST).remove("say"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> english.classes(LIST).put("new", Set.of()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> english.classes(LIST).get("say").add("object"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
