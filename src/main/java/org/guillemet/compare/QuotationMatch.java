package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.text.Span;

/**
 * A quotation that stands in two articles.
 *
 * @param left in the one article
 * @param right in the other
 * @param speakers whether both give it to the same speaker
 * @param differences what stands otherwise, in text order; none for a translation
 * @param common how many words agree
 * @param similarity which part of the words laid side by side agree, from 0 to 1
 * @param translated whether the articles are in two languages
 */
public record QuotationMatch(
    Utterance left,
    Utterance right,
    SpeakerRelation speakers,
    List<Difference> differences,
    int common,
    double similarity,
    boolean translated)
    implements Match {

  public QuotationMatch {
    Objects.requireNonNull(left);
    Objects.requireNonNull(right);
    Objects.requireNonNull(speakers);
    differences = List.copyOf(differences);
  }

  @Override
  public Account account() {
    return left.account();
  }

  @Override
  public Span span() {
    return left.segments().get(0);
  }

  /** The gravest difference; of several the first. */
  public Optional<Difference> gravest() {
    return Difference.gravest(differences);
  }

  /** Whether a difference changes more than small words. */
  public boolean isAltered() {
    return gravest().filter(d -> d.gravity() != Gravity.FUNCTION).isPresent();
  }

  /** The same match seen from the other article. */
  public QuotationMatch turned() {
    return new QuotationMatch(
        /* left= */ right,
        /* right= */ left,
        speakers,
        differences.stream().map(Difference::turned).toList(),
        common,
        similarity,
        translated);
  }

  /** The quotation on the left that holds the gravest difference, or the first. */
  public Span leftSpan() {
    return gravest()
        .flatMap(d -> d.left().stream().findFirst())
        .map(left::segment)
        .orElse(left.segments().get(0));
  }

  /** The same on the right. */
  public Span rightSpan() {
    return turned().leftSpan();
  }
}
