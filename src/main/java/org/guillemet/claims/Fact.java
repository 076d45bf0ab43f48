package org.guillemet.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.text.Span;

/**
 * What a claim fixes: a number, a date or how something came out, with the words that tell what it
 * is of. Words stand under keys that are the same in every language where the lists know them
 * ({@code measures.txt}, {@code things.txt}, {@code happenings.txt}), and as dictionary forms and
 * names elsewhere. Immutable.
 *
 * @param span the words of the number, date or outcome, in the reading text
 * @param figure the number, if it is one
 * @param period the date, if it is one
 * @param outcome how something came out, if it is that
 * @param times when it holds, by the grammar
 * @param counted what is counted, by the grammar; for an outcome, whose it is
 * @param near what governs it: the verb or noun that it hangs on, up to its clause; for an outcome
 *     also itself
 * @param clause all that its clause speaks of
 * @param sentence all that its sentence speaks of
 * @param traits how it is told
 */
public record Fact(
    Span span,
    Optional<Figure> figure,
    Optional<Period> period,
    Optional<Outcome> outcome,
    List<Period> times,
    Set<String> counted,
    Set<String> near,
    Set<String> clause,
    Set<String> sentence,
    Set<Trait> traits) {

  /** How a fact is told, as far as that tells it from another of the same. */
  public enum Trait {
    /** What is to come. */
    AHEAD,
    /** What is asked for, proposed or wanted. */
    WANTED,
    /** What is reckoned or expected, not counted. */
    ESTIMATED,
    /** So far, up to now. */
    RUNNING,
    /** For good: "the final count". */
    FINAL,
    /** Of a part: "among them", "dont", "alone". */
    PART,
    /** Of the whole: "in all". */
    TOTAL,
    /** Without something that another reckoning holds: "before tax", "hors frais". */
    NET,
    /** With it: "fees included", "toutes taxes comprises". */
    GROSS,
    /** For one of several, or for a stretch of time: "each", "par mois". */
    EACH,
    /** How it was before: "compared with", "contre". */
    BEFORE,
    /** A change, not a level: "up 3", "a rise of". */
    CHANGE,
    /** Under a condition, or not sure. */
    UNSURE,
    /** It is said not to be. */
    DENIED,
    /** In a title, heading or caption. */
    DISPLAY
  }

  public Fact {
    Objects.requireNonNull(span);
    Objects.requireNonNull(figure);
    Objects.requireNonNull(period);
    Objects.requireNonNull(outcome);
    times = List.copyOf(times);
    counted = Set.copyOf(counted);
    near = Set.copyOf(near);
    clause = Set.copyOf(clause);
    sentence = Set.copyOf(sentence);
    traits = Set.copyOf(traits);
    if (Stream.of(figure, period, outcome).filter(Optional::isPresent).count() != 1) {
      throw new IllegalArgumentException("a fact is a figure, a date or an outcome");
    }
  }

  /** Whether it is told in this way. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
