package org.guillemet.attribution.drafts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Finds drafts by where their words stand, without looking at each of them. Immutable. */
public final class DraftIndex {

  private final SpanIndex<Place> contents;
  private final SpanIndex<Place> cues;

  private record Place(Draft draft, Span span) {}

  /**
   * @param drafts in the order in which they are to be found
   */
  public DraftIndex(List<Draft> drafts) {
    this.contents = index(drafts, Draft::content);
    this.cues = index(drafts, Draft::cue);
  }

  private static SpanIndex<Place> index(List<Draft> drafts, Function<Draft, List<Span>> spans) {
    return new SpanIndex<>(
        drafts.stream()
            .flatMap(d -> spans.apply(d).stream().map(span -> new Place(d, span)))
            .toList(),
        p -> List.of(p.span()));
  }

  /** The drafts that have all of the words in one stretch of their content. */
  public Stream<Draft> around(Span words) {
    return contents.overlapping(words).stream()
        .filter(p -> p.span().contains(words))
        .map(Place::draft);
  }

  /** Whether any part of a draft stands in the span. */
  public boolean touches(Span span) {
    return !contents.overlapping(span).isEmpty() || !cues.overlapping(span).isEmpty();
  }
}
