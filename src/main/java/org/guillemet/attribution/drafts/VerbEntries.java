package org.guillemet.attribution.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/** The verbs of one language that may be cues, alone or in a phrase, with their classes. */
final class VerbEntries {

  /** More words than these behind its verb no phrase has. */
  private static final int PHRASE = 2;

  private final Map<String, Set<String>> entries;

  /** The verbs that have phrases with words behind them. */
  private final Set<String> phrased;

  /** The words that stand before their verb in a phrase: "y" of "y voir". */
  private final Set<String> clitics;

  VerbEntries(Map<String, Set<String>> entries) {
    this.entries = entries;
    this.phrased = firstWords("phrase");
    this.clitics = firstWords("clitic");
  }

  /** The first words of the phrases of a class. */
  private Set<String> firstWords(String wordClass) {
    return entries.entrySet().stream()
        .filter(e -> e.getValue().contains(wordClass) && e.getKey().contains(" "))
        .map(e -> e.getKey().substring(0, e.getKey().indexOf(' ')))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The classes of a verb in its dictionary form, or of a phrase; none when it is no cue. */
  Set<String> of(String entry) {
    return entries.getOrDefault(entry, Set.of());
  }

  /**
   * The classes of a verb; none when it is no cue. A phrase ("point out", "y voir") comes before
   * its verb.
   */
  Set<String> of(Sentence sentence, Token token) {
    Optional<Token> causative = causative(sentence, token);
    if (causative.isPresent()) {
      Set<String> phrase = of(causative.get().lemma() + " " + token.lemma());
      if (!phrase.isEmpty()) {
        return phrase;
      }
    }
    for (Token child : sentence.children(token)) {
      if (child.index() < token.index() && clitics.contains(child.lemma())) {
        Set<String> phrase = of(child.lemma() + " " + token.lemma());
        if (!phrase.isEmpty()) {
          return phrase;
        }
      }
    }
    List<Token> words = phrase(sentence, token);
    return words.isEmpty() ? of(token.lemma()) : of(phrase(token.lemma(), words));
  }

  /** The words behind a verb that make a phrase of it: "point out", "mettre en garde"; or none. */
  List<Token> phrase(Sentence sentence, Token verb) {
    return phrase(sentence, verb.lemma(), verb.index() + 1);
  }

  /**
   * The words that make a phrase of a verb; adverbs may stand before them: "met aussi en garde".
   *
   * @param verb in its dictionary form
   * @param from index of the first token behind the verb
   */
  List<Token> phrase(Sentence sentence, String verb, int from) {
    if (!phrased.contains(verb)) {
      return List.of();
    }
    int first = from;
    while (first < sentence.size() && sentence.token(first).pos().equals("ADV")) {
      List<Token> words = longest(sentence, verb, first);
      if (!words.isEmpty()) {
        return words;
      }
      first++;
    }
    return longest(sentence, verb, first);
  }

  private List<Token> longest(Sentence sentence, String verb, int from) {
    for (int end = Math.min(from + PHRASE, sentence.size()); end > from; end--) {
      List<Token> words = sentence.tokens().subList(from, end);
      if (entries.containsKey(phrase(verb, words))) {
        return words;
      }
    }
    return List.of();
  }

  /** The entry of a verb with the words behind it that make a phrase of it. */
  static String phrase(String verb, List<Token> words) {
    return Stream.concat(Stream.of(verb), words.stream().map(Token::lemma))
        .collect(Collectors.joining(" "));
  }

  /** "a fait valoir": the parser makes an auxiliary of the first verb. */
  static Optional<Token> causative(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("aux:caus") && child.index() < verb.index()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
