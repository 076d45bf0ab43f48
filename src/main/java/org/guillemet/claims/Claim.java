package org.guillemet.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.text.Span;

/**
 * A statement that a reader could ask "who says so?" of: a clause with its own verb, or a headline
 * without one. All spans are in the reading text.
 *
 * @param id {@code c1}, {@code c2}, … in text order, unique in the article
 * @param spans its words without those of clauses inside it that are claims of their own, in text
 *     order, at least one
 * @param participants the entities in it, with their parts
 * @param predicate the lemma of what is said: of the verb, or of the noun or adjective behind "be"
 * @param head the word of the predicate
 * @param figures its numbers
 * @param periods its dates and periods
 * @param facts what it fixes by those
 * @param polarity whether it says that something is, or that it is not
 * @param certainty how surely it says so
 * @param signals what makes it one to ask about; most claims have none
 * @param support what stands behind it
 * @param attribution the attribution that it is supported by, where there is one
 */
public record Claim(
    String id,
    List<Span> spans,
    List<Participant> participants,
    String predicate,
    Span head,
    List<Figure> figures,
    List<Period> periods,
    List<Fact> facts,
    Polarity polarity,
    Certainty certainty,
    List<Signal> signals,
    Support support,
    Optional<Attribution> attribution) {

  /** Whether a claim says yes or no. */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /** How surely a claim is made. */
  public enum Certainty {
    ASSERTED,
    /** By the mood of the verb: "aurait cédé", "would fail". */
    CONDITIONAL,
    /** By another word: "may", "reportedly", "peut-être". */
    HEDGED,
    /** Said not to be. */
    NEGATED
  }

  /** What stands behind a claim. */
  public enum Support {
    /** Nothing: the article says so by itself. */
    NONE,
    /** It stands in the content of an attribution. */
    CONTENT,
    /** Its sentence names a source, or words that point to one. */
    SENTENCE,
    /** It plainly goes on with what the sentence before attributes. */
    CONTINUATION,
    /** Its sentence links to a document: a weak source. */
    LINK,
    /** The article attributes the same figure, or says the same, elsewhere. */
    ELSEWHERE,
    /** It is somebody's quoted words. */
    QUOTATION
  }

  public Claim {
    Objects.requireNonNull(id);
    spans = List.copyOf(spans);
    participants = List.copyOf(participants);
    Objects.requireNonNull(predicate);
    Objects.requireNonNull(head);
    figures = List.copyOf(figures);
    periods = List.copyOf(periods);
    facts = List.copyOf(facts);
    Objects.requireNonNull(polarity);
    Objects.requireNonNull(certainty);
    signals = List.copyOf(signals);
    Objects.requireNonNull(support);
    Objects.requireNonNull(attribution);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a claim without words: " + id);
    }
  }

  /** From its first word to its last. */
  public Span span() {
    return spans.get(0).cover(spans.get(spans.size() - 1));
  }

  /** Whether nobody is named for it. */
  public boolean isUnattributed() {
    return support == Support.NONE;
  }
}
