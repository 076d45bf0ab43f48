package org.guillemet.attribution.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/**
 * The quotations of an article that stand in no other one, found by where they stand. Immutable.
 */
final class OutermostQuotations {

  private final String text;
  private final List<Quotation> sorted;

  /**
   * @param sorted by start
   */
  OutermostQuotations(String text, List<Quotation> sorted) {
    this.text = text;
    this.sorted = List.copyOf(sorted);
  }

  /** By start. */
  List<Quotation> all() {
    return sorted;
  }

  /** The quotation that the span stands in, its marks included. */
  Optional<Quotation> around(Span span) {
    for (int i = firstEndingBehind(span.start()); i < sorted.size(); i++) {
      Quotation q = sorted.get(i);
      if (q.span().start() >= span.end()) {
        break;
      }
      if (q.span().overlaps(span) && q.span().contains(span)) {
        return Optional.of(q);
      }
    }
    return Optional.empty();
  }

  /** The quotations that share a character with the span, by start. */
  List<Quotation> in(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = firstEndingBehind(span.start()); i < sorted.size(); i++) {
      Quotation q = sorted.get(i);
      if (q.span().start() >= span.end()) {
        break;
      }
      if (q.span().overlaps(span)) {
        found.add(q);
      }
    }
    return found;
  }

  /** The quotation that ends right before the offset, but for spaces. */
  Optional<Quotation> endingBefore(int offset) {
    int end = offset;
    while (end > 0 && Span.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int i = firstEndingBehind(Math.max(0, end - 1));
    return i < sorted.size() && sorted.get(i).span().end() == end
        ? Optional.of(sorted.get(i))
        : Optional.empty();
  }

  /** The first quotation that begins at the offset or behind it. */
  Optional<Quotation> behind(int offset) {
    int i = firstEndingBehind(offset);
    while (i < sorted.size() && sorted.get(i).span().start() < offset) {
      i++;
    }
    return i < sorted.size() ? Optional.of(sorted.get(i)) : Optional.empty();
  }

  private int firstEndingBehind(int offset) {
    return SortedSpans.firstEndingBehind(sorted, Quotation::span, offset);
  }
}
