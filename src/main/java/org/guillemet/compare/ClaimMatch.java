package org.guillemet.compare;

import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Span;

/**
 * Two claims of different articles that speak of the same.
 *
 * @param left in the one article
 * @param right in the other
 * @param speakers whether both are hung on the same speaker
 * @param shared how much of their topics is common
 * @param similarity which part of the smaller topic is common, from 0 to 1
 */
public record ClaimMatch(
    Statement left, Statement right, SpeakerRelation speakers, int shared, double similarity)
    implements Match {

  public ClaimMatch {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
    Objects.requireNonNull(speakers);
  }

  /**
   * Which part of the smaller of two topics is common, from 0 to 1.
   *
   * @param shared how much of them is common
   */
  public static double similarity(Statement left, Statement right, int shared) {
    return (double) shared / Math.min(left.topic().size(), right.topic().size());
  }

  @Override
  public Account account() {
    return left.account();
  }

  @Override
  public Span span() {
    return left.claim().spans().get(0);
  }

  /** Days of one event that exclude each other: one in each claim, with no day in common. */
  public Optional<PeriodDifference> periods() {
    return PeriodDifference.between(left, right);
  }

  /** Whether one tells of a time long before the other: figures of two times may both be right. */
  public boolean areOfTwoTimes() {
    return PeriodDifference.isOfAnotherTime(left, right)
        || PeriodDifference.isOfAnotherTime(right, left);
  }

  /** Whether each names something that the other does not: another place, another body. */
  public boolean areElsewhere() {
    return left.namesMoreThan(right) && right.namesMoreThan(left);
  }

  /** Whether both stand in somebody's quoted words, which are compared as such. */
  public boolean areQuoted() {
    return left.isQuoted() && right.isQuoted();
  }

  /** Whether one of them stands in somebody's quoted words, or is parted by them. */
  public boolean isAnyQuoted() {
    return left.isQuoted() || right.isQuoted();
  }

  /** The same match seen from the other article. */
  public ClaimMatch turned() {
    return new ClaimMatch(/* left= */ right, /* right= */ left, speakers, shared, similarity);
  }

  /**
   * Whether all that both speak of is the same, and is more than one thing unless one speaker says
   * both.
   */
  public boolean isOneTopic() {
    return (shared > 1 || shared == 1 && speakers == SpeakerRelation.SAME)
        && left.topic().equals(right.topic());
  }

  /**
   * Whether both say the same of their topic, whatever is different about it: with one verb, or one
   * of them with a verb that says little and the other's word beside it.
   */
  public boolean isOnePredicate() {
    return left.hasPredicateOf(right);
  }

  /** Whether the predicates are of two languages and one of them has no idea that both share. */
  public boolean isOfUnknownPredicates() {
    return areOfTwoLanguages()
        && !(left.predicate().startsWith("i:") && right.predicate().startsWith("i:"));
  }

  public boolean areOfTwoLanguages() {
    return left.account().article().language() != right.account().article().language();
  }

  /** Which part of the larger topic is common, from 0 to 1. */
  public double coverage() {
    return (double) shared / Math.max(left.topic().size(), right.topic().size());
  }

  /**
   * Whether one sets apart what it speaks of, and the other does not: "the neighbouring valley".
   */
  public boolean isContrasted() {
    return left.contrasts().isEmpty() != right.contrasts().isEmpty();
  }
}
