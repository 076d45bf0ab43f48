package org.guillemet.attribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Span;

/**
 * Some content that comes from some source, with spans as the annotation guide defines them. All
 * spans are in the reading text and in text order.
 *
 * @param id {@code a1}, {@code a2}, … in text order, unique in the article
 * @param type whether the content is quoted
 * @param content what is attributed, at least one span
 * @param cue the words that link source and content; empty when only punctuation does
 * @param source the words that name who is speaking; empty when they are carried over
 * @param speaker the entity behind the source; empty when unknown
 * @param candidates when the source fits two or more entities equally well, those; otherwise empty
 * @param outlet the entity that the words were given to or relayed by
 * @param within the id of the attribution whose content this one stands in
 * @param negated the source is said <em>not</em> to have said it
 * @param hedged it is not yet said, perhaps said, or asked whether it was said
 * @param confidence from 0 to 1: how likely the attribution is right
 * @param foundBy the strategy that found it, in kebab-case
 */
public record Attribution(
    String id,
    Type type,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Speaker> speaker,
    List<Entity> candidates,
    Optional<Entity> outlet,
    Optional<String> within,
    boolean negated,
    boolean hedged,
    double confidence,
    FoundBy foundBy) {

  /** Below this confidence an attribution is likelier wrong than right. */
  private static final double EVEN = 0.5;

  /** How much of the content is inside quotation marks. */
  public enum Type {
    /** All of it. */
    DIRECT,
    /** Part of it. */
    MIXED,
    /** None of it. */
    INDIRECT
  }

  public Attribution {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(speaker);
    candidates = List.copyOf(candidates);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(within);
    Objects.requireNonNull(foundBy);
    if (content.isEmpty() || confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not an attribution: " + id + " " + confidence);
    }
  }

  /** Whether it is likelier wrong than right: shown as uncertain, and no ground for an error. */
  public boolean isUncertain() {
    return confidence < EVEN;
  }
}
