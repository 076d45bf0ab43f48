package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Finds what the words of a sentence stand for: keys that both languages share, else the dictionary
 * form ({@code w:}) or the name ({@code n:}). Thread-safe.
 */
final class TokenKeys {

  /** The lists, and what their keys begin with. */
  private static final Map<String, String> LISTS =
      Map.of(
          "measures", "m:", "things", "t:", "happenings", "h:", "states", "s:", "day-parts", "p:");

  private static final Map<Language, TokenKeys> ALL = new ConcurrentHashMap<>();

  private final ListedPhrases phrases;

  private TokenKeys(Language language) {
    this.phrases = new ListedPhrases(language, LISTS, false);
  }

  static TokenKeys of(Language language) {
    return ALL.computeIfAbsent(language, TokenKeys::new);
  }

  /**
   * What each token stands for, of which any may be meant, with spaces between; empty for small
   * words. The words of a phrase that is an entry stand for what the phrase does.
   */
  List<String> of(Sentence sentence) {
    List<String> all =
        new ArrayList<>(
            sentence.tokens().stream().map(t -> phrases.isWord(t) ? own(t) : "").toList());
    for (ListedPhrases.Match match : phrases.in(sentence, sentence.tokens())) {
      String keys = " " + String.join(" ", match.keys());
      match.tokens().stream()
          .filter(phrases::isWord)
          .forEach(t -> all.set(t.index(), shared(all.get(t.index()) + keys)));
    }
    return all;
  }

  private static String own(Token token) {
    boolean name = token.pos().equals("PROPN") && Character.isUpperCase(token.text().charAt(0));
    String key =
        name ? "n:" + token.text() : "w:" + Folding.fold(token.lemma().toLowerCase(Locale.ROOT));
    return shared(key.replace(' ', '-'));
  }

  /** One string for all articles. */
  private static String shared(String keys) {
    return keys.intern();
  }
}
