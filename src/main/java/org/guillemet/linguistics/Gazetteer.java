package org.guillemet.linguistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.text.EntryFile;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * The names of countries and of large cities in one language, from the Unicode CLDR, and the places
 * that a newspaper names for a government ("Matignon"), from the language's own list. Thread-safe.
 *
 * <p>The former are read from a list that the build makes.
 */
public final class Gazetteer {

  private static final Map<Language, Gazetteer> ALL = new ConcurrentHashMap<>();

  /** The state that a place stands for, or nothing, by the folded name. */
  private final Map<String, String> states = new HashMap<>();

  /** What a place is called in every language, by the folded name. */
  private final Map<String, String> codes = new HashMap<>();

  private Gazetteer(Language language) {
    for (EntryFile.Entry place :
        EntryFile.read(Gazetteer.class, "cldr/" + language.code() + "/places.txt")) {
      String[] codeAndState = place.value().split(" ", 2);
      codes.put(place.words(), codeAndState[0]);
      if (codeAndState.length > 1) {
        states.put(place.words(), codeAndState[1]);
      }
    }
    ClosedClasses words = ClosedClasses.of(language);
    Lexicon.of(language)
        .classes("metonyms")
        .forEach((name, state) -> add(name, String.join("", state), words));
  }

  public static Gazetteer of(Language language) {
    return ALL.computeIfAbsent(language, Gazetteer::new);
  }

  private void add(String name, String state, ClosedClasses words) {
    String folded = Folding.lower(name);
    for (String form : List.of(folded, words.withoutArticle(folded))) {
      codes.putIfAbsent(form, "");
      if (!state.isEmpty()) {
        states.putIfAbsent(form, state);
      }
    }
  }

  /** Whether the name, without article, is that of a known place. */
  public boolean isPlace(String name) {
    return codes.containsKey(Folding.lower(name));
  }

  /** The region code of the state whose government the place stands for: "RU" for "Moscow". */
  public Optional<String> state(String name) {
    return Optional.ofNullable(states.get(Folding.lower(name)));
  }

  /** A code of the place that is the same in every language: the Unicode CLDR's. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(Folding.lower(name))).filter(code -> !code.isEmpty());
  }
}
