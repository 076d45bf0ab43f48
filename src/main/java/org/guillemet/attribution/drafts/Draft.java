package org.guillemet.attribution.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.linguistics.Node;
import org.guillemet.text.Span;

/**
 * An attribution whose speaker and outlet are still to be found.
 *
 * @param content spans of what is attributed, in text order, at least one
 * @param cue spans of the words that link, maybe none
 * @param source spans of the words that name who is speaking, maybe none
 * @param cueHead the token that the cue is built around
 * @param sourceHead the token that the source is built around
 * @param continues an empty source goes on with the speaker of the draft before it in the text
 * @param negated the source is said not to have said it
 * @param hedged it is not asserted that the source said it
 * @param confidence from 0 to 1
 * @param foundBy how it was found
 */
public record Draft(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<Node> cueHead,
    Optional<Node> sourceHead,
    boolean continues,
    boolean negated,
    boolean hedged,
    double confidence,
    FoundBy foundBy) {

  public Draft {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(cueHead);
    Objects.requireNonNull(sourceHead);
    Objects.requireNonNull(foundBy);
  }

  /**
   * Words that nothing links and nobody is named for, asserted and not continued, as sure as what
   * is found so.
   */
  public static Draft of(FoundBy foundBy, List<Span> content) {
    return new Draft(
        content,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        foundBy.confidence(),
        foundBy);
  }

  /** The same attribution with more content. */
  public Draft with(List<Span> more) {
    List<Span> spans = new ArrayList<>(content);
    spans.addAll(more);
    return withContent(Span.merge(spans));
  }

  /** The same attribution with another content. */
  public Draft withContent(List<Span> spans) {
    return new Draft(
        spans, cue, source, cueHead, sourceHead, continues, negated, hedged, confidence, foundBy);
  }

  /** The same attribution, linked by words around a token. */
  public Draft withCue(List<Span> words, Node head) {
    return new Draft(
        content,
        words,
        source,
        Optional.of(head),
        sourceHead,
        continues,
        negated,
        hedged,
        confidence,
        foundBy);
  }

  /** The same attribution with another source. */
  public Draft withSource(Source other) {
    return new Draft(
        content,
        cue,
        other.spans(),
        cueHead,
        other.head(),
        continues,
        negated,
        hedged,
        confidence,
        foundBy);
  }

  /** The same attribution, as sure as given. */
  public Draft withConfidence(double sure) {
    return new Draft(
        content, cue, source, cueHead, sourceHead, continues, negated, hedged, sure, foundBy);
  }

  /** The same attribution; without a source it goes on with the speaker of the draft before. */
  public Draft continuing() {
    return new Draft(
        content, cue, source, cueHead, sourceHead, true, negated, hedged, confidence, foundBy);
  }

  /** The same attribution, with what the cue says of whether it was said. */
  public Draft withNegated(boolean denied) {
    return new Draft(
        content, cue, source, cueHead, sourceHead, continues, denied, hedged, confidence, foundBy);
  }

  /** The same attribution, with what the cue says of whether that is sure. */
  public Draft withHedged(boolean doubted) {
    return new Draft(
        content,
        cue,
        source,
        cueHead,
        sourceHead,
        continues,
        negated,
        doubted,
        confidence,
        foundBy);
  }

  /** Whether somebody quoted reports it: its cue stands inside a quotation. */
  public boolean isInsideQuotation(Context context) {
    return !cue.isEmpty() && context.quotationAround(cue.get(0)).isPresent();
  }

  /** Whether any part of it stands in the span. */
  public boolean touches(Span span) {
    return content.stream().anyMatch(span::overlaps) || cue.stream().anyMatch(span::overlaps);
  }
}
