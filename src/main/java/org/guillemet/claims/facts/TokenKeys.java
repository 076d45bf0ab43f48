package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Lexicon;
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

  private static final Set<String> WORDS = Set.of("NOUN", "VERB", "ADJ", "PROPN", "ADV", "X");

  private static final Map<Language, TokenKeys> ALL = new ConcurrentHashMap<>();

  private final Lexicon lexicon;
  private final Map<String, Set<String>> keys = new HashMap<>();
  private int longest = 1;

  private TokenKeys(Language language) {
    this.lexicon = Lexicon.of(language);
    LISTS.forEach(
        (list, prefix) ->
            lexicon
                .classes(list)
                .forEach(
                    (entry, classes) -> {
                      String folded = Folding.fold(entry);
                      classes.forEach(
                          c -> keys.computeIfAbsent(folded, e -> new TreeSet<>()).add(prefix + c));
                      longest = Math.max(longest, folded.split("[ -]").length);
                    }));
  }

  static TokenKeys of(Language language) {
    return ALL.computeIfAbsent(language, TokenKeys::new);
  }

  /**
   * What each token stands for, of which any may be meant, with spaces between; empty for small
   * words. The words of a phrase that is an entry stand for what the phrase does.
   */
  List<String> of(Sentence sentence) {
    List<String> all = new ArrayList<>(Collections.nCopies(sentence.size(), ""));
    for (int from = 0; from < sentence.size(); from++) {
      int to = Math.min(sentence.size(), from + longest + 1);
      Set<String> found = Set.of();
      while (to > from && found.isEmpty()) {
        found = entry(sentence, from, to--);
      }
      int end = Math.max(from + 1, found.isEmpty() ? 0 : to + 1);
      for (int i = from; i < end; i++) {
        if (isWord(sentence.token(i))) {
          String own = own(sentence.token(i));
          all.set(i, found.isEmpty() ? own : own + " " + String.join(" ", found));
        }
      }
      from = end - 1;
    }
    return all;
  }

  private Set<String> entry(Sentence sentence, int from, int to) {
    if (to - from == 1) {
      Token token = sentence.token(from);
      if (!isWord(token)) {
        return Set.of();
      }
      Set<String> found = new TreeSet<>(keys.getOrDefault(Folding.fold(token.text()), Set.of()));
      found.addAll(keys.getOrDefault(Folding.fold(token.lemma()), Set.of()));
      return found;
    }
    StringBuilder written = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean last = i == to - 1;
      boolean glued = last || token.text().endsWith("'");
      written.append(Folding.fold(token.text())).append(glued ? "" : " ");
      lemmas
          .append(Folding.fold(isWord(token) ? token.lemma() : token.text()))
          .append(glued ? "" : " ");
    }
    Set<String> found = keys.getOrDefault(written.toString(), Set.of());
    return found.isEmpty() ? keys.getOrDefault(lemmas.toString(), Set.of()) : found;
  }

  private boolean isWord(Token token) {
    return WORDS.contains(token.pos())
        && !lexicon.has("quotation-words", Folding.fold(token.text()), "function");
  }

  private static String own(Token token) {
    boolean name = token.pos().equals("PROPN") && Character.isUpperCase(token.text().charAt(0));
    return (name
            ? "n:" + token.text()
            : "w:" + Folding.fold(token.lemma().toLowerCase(Locale.ROOT)))
        .replace(' ', '-');
  }
}
