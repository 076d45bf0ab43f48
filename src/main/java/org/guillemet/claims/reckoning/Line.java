package org.guillemet.claims.reckoning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * A sentence that is reckoned with.
 *
 * @param sentence its grammar
 * @param words its written words
 * @param amounts its numbers, in text order
 */
record Line(Sentence sentence, Wording words, List<Amount> amounts) {

  Line {
    amounts = List.copyOf(amounts);
  }

  Span span(int from, int to) {
    return words.span(from, to);
  }

  int size() {
    return words.size();
  }

  /** Whether a word, sign or number stands at a place. */
  boolean isAt(int at, String text) {
    return at >= 0 && at < words.size() && words.piece(at).text().equals(text);
  }

  /** Whether a number in digits stands at a place. */
  boolean isNumberAt(int at) {
    return at >= 0 && at < words.size() && words.piece(at).isNumber();
  }

  /** Whether a sign stands at a place, or the sentence ends or begins there. */
  boolean isSignOrEnd(int at) {
    return at < 0
        || at >= words.size()
        || !Character.isLetterOrDigit(words.piece(at).text().codePointAt(0));
  }

  /** An entry of a class that begins at a place. */
  Optional<Match> at(Phrases phrases, int from, String wordClass) {
    return from >= 0 && from < words.size()
        ? phrases.at(words, from).filter(m -> m.classes().contains(wordClass))
        : Optional.empty();
  }

  /** An entry of a class that ends before a place. */
  Optional<Match> before(Phrases phrases, int to, String wordClass) {
    return to > 0 && to <= words.size()
        ? phrases.before(words, to).filter(m -> m.classes().contains(wordClass))
        : Optional.empty();
  }

  /** Whether an entry of a class begins between two places, the second not included. */
  boolean has(Phrases phrases, int from, int to, String wordClass) {
    return IntStream.range(Math.max(0, from), Math.min(to, words.size()))
        .anyMatch(i -> at(phrases, i, wordClass).isPresent());
  }

  /** Whether an entry of a class stands anywhere. */
  boolean has(Phrases phrases, String wordClass) {
    return has(phrases, 0, words.size(), wordClass);
  }

  /** The amounts that lie between two places. */
  List<Amount> between(int from, int to) {
    return amounts.stream().filter(a -> a.from() >= from && a.to() <= to).toList();
  }

  /** Whether a word between two places is a verb, or any that the condition holds for. */
  boolean hasToken(int from, int to, Predicate<Token> condition) {
    if (from >= to) {
      return false;
    }
    Span stretch = words.span(from, to);
    return sentence.tokens().stream()
        .anyMatch(t -> stretch.contains(t.span()) && condition.test(t));
  }
}
