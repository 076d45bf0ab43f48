package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Finds the entries of word lists among the words of a sentence, in the form that is written and in
 * that of the dictionary. A verb is looked up with its particle, wherever that stands ("turned the
 * offer down"), and with its reflexive pronoun ("s'est imposé"). Thread-safe.
 */
final class ListedPhrases {

  private static final Set<String> WORDS = Set.of("NOUN", "VERB", "ADJ", "PROPN", "ADV", "X");

  private final Lexicon lexicon;
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final boolean strict;
  private int longest = 1;

  /**
   * @param lists their names, and what their keys begin with here
   * @param strict whether a verb with a particle or a reflexive pronoun never stands for the bare
   *     one
   */
  ListedPhrases(Language language, Map<String, String> lists, boolean strict) {
    this.lexicon = Lexicon.of(language);
    this.strict = strict;
    lists.forEach(
        (list, prefix) ->
            lexicon
                .classes(list)
                .forEach(
                    (entry, classes) -> {
                      String folded = Folding.fold(entry);
                      classes.forEach(
                          c -> keys.computeIfAbsent(folded, e -> new TreeSet<>()).add(prefix + c));
                      longest = Math.max(longest, folded.split("[ '-]").length);
                    }));
  }

  /** Words that together are an entry, and its keys. */
  record Match(List<Token> tokens, Set<String> keys) {}

  /** The longest entries in some words of a sentence, in text order; none overlaps another. */
  List<Match> in(Sentence sentence, List<Token> words) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      int to = Math.min(words.size(), from + longest);
      Set<String> entry = Set.of();
      while (to > from + 1 && entry.isEmpty()) {
        entry = phrase(words.subList(from, to));
        to -= entry.isEmpty() ? 1 : 0;
      }
      if (entry.isEmpty()) {
        to = from + 1;
        entry = of(sentence, words.get(from));
      }
      if (!entry.isEmpty()) {
        found.add(new Match(words.subList(from, to), entry));
        from = to - 1;
      }
    }
    return found;
  }

  /** The keys of a word by itself, with its particle or its pronoun; empty for small words. */
  Set<String> of(Sentence sentence, Token token) {
    if (!isWord(token)) {
      return Set.of();
    }
    String lemma = Folding.fold(token.lemma());
    List<String> whole =
        Stream.concat(
                sentence
                    .children(token, "compound:prt")
                    .map(p -> lemma + " " + Folding.fold(p.text())),
                sentence.children(token, "expl").map(p -> reflexive(lemma)))
            .toList();
    Optional<Set<String>> parts =
        whole.stream().filter(keys::containsKey).map(keys::get).findFirst();
    if (parts.isPresent() || strict && !whole.isEmpty()) {
      return parts.orElse(Set.of());
    }
    Set<String> found = new TreeSet<>(keys.getOrDefault(Folding.fold(token.text()), Set.of()));
    found.addAll(keys.getOrDefault(lemma, Set.of()));
    return found;
  }

  private static String reflexive(String lemma) {
    return ("aeiouyh".indexOf(lemma.charAt(0)) >= 0 ? "s'" : "se ") + lemma;
  }

  private Set<String> phrase(List<Token> words) {
    StringBuilder written = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Token token = words.get(i);
      boolean glued =
          i == words.size() - 1 || token.text().endsWith("'") || token.text().endsWith("’");
      String text = Folding.fold(token.text());
      written.append(text).append(glued ? "" : " ");
      lemmas.append(isWord(token) ? Folding.fold(token.lemma()) : text).append(glued ? "" : " ");
    }
    Set<String> found = keys.getOrDefault(written.toString(), Set.of());
    return found.isEmpty() ? keys.getOrDefault(lemmas.toString(), Set.of()) : found;
  }

  /** Whether it says something by itself. */
  boolean isWord(Token token) {
    return WORDS.contains(token.pos())
        && !lexicon.has("quotation-words", Folding.fold(token.text()), "function");
  }
}
