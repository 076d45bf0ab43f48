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

  @Test
  void takesWhatANewsroomAddsWhereItBelongs() {
    Words words =
        new Words(
            Map.of(
                Language.ENGLISH,
                Map.of(
                    Words.Kind.REPORTING_VERBS, Set.of("Croon"),
                    Words.Kind.SPEAKER_NOUNS, Set.of("lock-keeper"),
                    Words.Kind.FUNCTIONS,
                        Set.of("inspector of weirs", "chief verderer for the north", "reeve at X"),
                    Words.Kind.AGENCIES, Set.of("Fen Wire"),
                    Words.Kind.ALLOWED_SOURCES, Set.of("People on the towpath"))));
    Lexicon more = english.with(words);
    assertThat(more.classes("cue-verbs").get("croon")).containsExactly("speech", "clause", "quote");
    assertThat(more.has("speaker-nouns", "lock-keeper", "person")).isTrue();
    assertThat(more.has("speaker-nouns", "inspector", "person")).isTrue();
    assertThat(more.has("speaker-nouns", "verderer", "person")).isTrue();
    assertThat(more.has("speaker-nouns", "reeve", "person")).isTrue();
    assertThat(more.has("speaker-nouns", "north", "person")).isFalse();
    assertThat(more.has("outlets", "Fen Wire", "agency")).isTrue();
    assertThat(more.has("vague-sources", "people on the towpath", "allowed")).isTrue();
    assertThat(more.classes("cue-verbs").get("say"))
        .isEqualTo(english.classes("cue-verbs").get("say"));
    assertThat(more.words(LIST)).isEqualTo(english.words(LIST));
    assertThat(Lexicon.of(Language.FRENCH).with(words)).isSameAs(Lexicon.of(Language.FRENCH));
    assertThat(english.words("outlets")).doesNotContain("Fen Wire");
  }
}
