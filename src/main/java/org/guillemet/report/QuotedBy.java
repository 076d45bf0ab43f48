package org.guillemet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Finds the attributions that the quotations of an article belong to. */
final class QuotedBy {

  private final SpanIndex<Part> parts;
  private final Map<Attribution, Integer> sizes = new IdentityHashMap<>();

  /** A stretch of an attribution's content. */
  private record Part(Attribution attribution, Span span) {}

  QuotedBy(List<Attribution> attributions) {
    this.parts =
        new SpanIndex<>(
            attributions.stream()
                .flatMap(a -> a.content().stream().map(span -> new Part(a, span)))
                .toList(),
            p -> List.of(p.span()));
    attributions.forEach(a -> sizes.put(a, a.content().stream().mapToInt(Span::length).sum()));
  }

  /**
   * The attribution whose content and the quotation's words share most of what they have. A cue
   * inside the quotation is the speaker's own and does not count.
   */
  Optional<Attribution> find(Quotation quotation) {
    Span words = quotation.words();
    Map<Attribution, Integer> shared = new IdentityHashMap<>();
    List<Attribution> inOrder = new ArrayList<>();
    for (Part part : parts.overlapping(words)) {
      int start = Math.max(part.span().start(), words.start());
      int length = Math.min(part.span().end(), words.end()) - start;
      if (shared.put(part.attribution(), shared.getOrDefault(part.attribution(), 0) + length)
          == null) {
        inOrder.add(part.attribution());
      }
    }
    return inOrder.stream()
        .filter(a -> shared.get(a) > 0)
        .filter(a -> a.cue().stream().noneMatch(words::contains))
        .min(Comparator.comparingDouble(a -> -likeness(a, shared.get(a), words)));
  }

  private double likeness(Attribution attribution, int shared, Span words) {
    return (double) shared / (sizes.get(attribution) + words.length() - shared);
  }
}
