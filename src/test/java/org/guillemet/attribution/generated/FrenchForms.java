package org.guillemet.attribution.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Forms of French verbs, from the dictionary of forms beside the one that the program reads. */
final class FrenchForms {

  private static final String RESOURCE = "/org/languagetool/resource/fr/french_synth.dict";

  private final Dictionary dictionary;

  FrenchForms() {
    try {
      dictionary = Dictionary.read(FrenchForms.class.getResource(RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> present(String lemma) {
    return form(lemma, "V ind pres 3 s");
  }

  Optional<String> imperfect(String lemma) {
    return form(lemma, "V ind impa 3 s");
  }

  /**
   * @param feminine whether it agrees with a woman, as behind "être"
   */
  Optional<String> participle(String lemma, boolean feminine) {
    return form(lemma, feminine ? "V ppa f s" : "V ppa m s");
  }

  /** Of several spellings the shortest, and of those the first. */
  private Optional<String> form(String lemma, String tag) {
    return new DictionaryLookup(dictionary)
        .lookup(lemma + "|" + tag).stream()
            .map(d -> d.getStem().toString())
            .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The first part of a cue that may have several words, and the rest: "mettre" and " en garde".
   */
  static List<String> parts(String cue) {
    int space = cue.indexOf(' ');
    return space < 0 ? List.of(cue, "") : List.of(cue.substring(0, space), cue.substring(space));
  }
}
