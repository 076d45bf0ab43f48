package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
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

  /** The keys of verbs with a reflexive pronoun, by the verb: "se retirer", "s'imposer". */
  private final Map<String, Set<String>> reflexives = new HashMap<>();

  private final boolean strict;

  /** How many words the longest entry has at most that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * @param lists their names, and what their keys begin with here
   * @param strict whether a verb with a particle or a reflexive pronoun never stands for the bare
   *     one
   */
  ListedPhrases(Language language, Map<String, String> lists, boolean strict) {
    this.lexicon = Lexicon.of(language);
    this.strict = strict;
    Set<String> pronouns = ClosedClasses.of(language).words(WordClass.REFLEXIVE);
    lists.forEach(
        (list, prefix) ->
            lexicon
                .classes(list)
                .forEach(
                    (entry, classes) -> {
                      String folded = Folding.fold(entry);
                      classes.forEach(
                          c -> keys.computeIfAbsent(folded, e -> new TreeSet<>()).add(prefix + c));
                      verb(folded, pronouns).ifPresent(v -> reflexives.put(v, keys.get(folded)));
                      longest.merge(first(folded), folded.split("[ '-]").length, Math::max);
                    }));
  }

  /** The verb of an entry that begins with a reflexive pronoun, which may be elided. */
  private static Optional<String> verb(String entry, Set<String> pronouns) {
    int end = 0;
    while (end < entry.length() && Character.isLetter(entry.charAt(end))) {
      end++;
    }
    if (end == 0 || end == entry.length()) {
      return Optional.empty();
    }
    String first = entry.substring(0, end);
    boolean elided = entry.charAt(end) == '\'';
    return pronouns.stream().anyMatch(p -> elided ? p.startsWith(first) : p.equals(first))
        ? Optional.of(entry.substring(end + 1))
        : Optional.empty();
  }

  /** What stands before the first gap between words or the first apostrophe. */
  private static String first(String words) {
    int end = 0;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '\'') {
      end++;
    }
    return words.substring(0, end);
  }

  /** Words that together are an entry, and its keys. */
  record Match(List<Token> tokens, Set<String> keys) {}

  /**
   * A word, folded.
   *
   * @param lemma as the dictionary has it, or as it is written when it is small
   * @param isWord whether it says something by itself
   */
  private record Form(String written, String lemma, boolean isWord) {}

  private Form form(Token token) {
    String written = Folding.fold(token.text());
    boolean isWord = isWord(token, written);
    return new Form(written, isWord ? Folding.fold(token.lemma()) : written, isWord);
  }

  /** The longest entries in some words of a sentence, in text order; none overlaps another. */
  List<Match> in(Sentence sentence, List<Token> words) {
    List<Form> forms = words.stream().map(this::form).toList();
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      int to = Math.min(words.size(), from + longest(forms.get(from)));
      Set<String> entry = Set.of();
      while (to > from + 1 && entry.isEmpty()) {
        entry = phrase(forms.subList(from, to));
        to -= entry.isEmpty() ? 1 : 0;
      }
      if (entry.isEmpty()) {
        to = from + 1;
        entry = of(sentence, words.get(from), forms.get(from));
      }
      if (!entry.isEmpty()) {
        found.add(new Match(words.subList(from, to), entry));
        from = to - 1;
      }
    }
    return found;
  }

  private int longest(Form form) {
    return Math.max(
        longest.getOrDefault(first(form.written()), 1),
        longest.getOrDefault(first(form.lemma()), 1));
  }

  /** The keys of a word by itself, with its particle or its pronoun; empty for small words. */
  Set<String> of(Sentence sentence, Token token) {
    return of(sentence, token, form(token));
  }

  private Set<String> of(Sentence sentence, Token token, Form form) {
    if (!form.isWord()) {
      return Set.of();
    }
    String lemma = form.lemma();
    List<Token> parts =
        sentence
            .children(token, "compound:prt", "expl")
            .filter(t -> t.is("compound:prt") || sentence.isA(t, WordClass.REFLEXIVE))
            .toList();
    Optional<Set<String>> whole =
        parts.stream()
            .map(
                t ->
                    t.is("expl")
                        ? reflexives.get(lemma)
                        : keys.get(lemma + " " + Folding.fold(t.text())))
            .filter(Objects::nonNull)
            .findFirst();
    if (whole.isPresent() || strict && !parts.isEmpty()) {
      return whole.orElse(Set.of());
    }
    Set<String> found = new TreeSet<>(keys.getOrDefault(form.written(), Set.of()));
    found.addAll(keys.getOrDefault(lemma, Set.of()));
    return found;
  }

  private Set<String> phrase(List<Form> forms) {
    StringBuilder written = new StringBuilder();
    StringBuilder lemmas = new StringBuilder();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      String gap = i == forms.size() - 1 || form.written().endsWith("'") ? "" : " ";
      written.append(form.written()).append(gap);
      lemmas.append(form.lemma()).append(gap);
    }
    Set<String> found = keys.getOrDefault(written.toString(), Set.of());
    return found.isEmpty() ? keys.getOrDefault(lemmas.toString(), Set.of()) : found;
  }

  /** Whether it says something by itself. */
  boolean isWord(Token token) {
    return isWord(token, Folding.fold(token.text()));
  }

  private boolean isWord(Token token, String written) {
    return WORDS.contains(token.pos()) && !lexicon.has("quotation-words", written, "function");
  }
}
