package org.guillemet.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Finds the attributions that the quotations of an article belong to. */
final class QuotedBy {

  private final SpanIndex<Attribution> contents;

  QuotedBy(List<Attribution> attributions) {
    this.contents = new SpanIndex<>(attributions, Attribution::content);
  }

  /**
   * The attribution whose content and the quotation's words share most of what they have. A cue
   * inside the quotation is the speaker's own and does not count.
   */
  Optional<Attribution> find(Quotation quotation) {
    Span words = quotation.words();
    return contents.overlapping(words).stream()
        .filter(a -> a.cue().stream().noneMatch(words::contains))
        .filter(a -> shared(a, words) > 0)
        .min(Comparator.comparingDouble(a -> -likeness(a, words)));
  }

  private static double likeness(Attribution attribution, Span words) {
    int content = attribution.content().stream().mapToInt(Span::length).sum();
    int shared = shared(attribution, words);
    return (double) shared / (content + words.length() - shared);
  }

  private static int shared(Attribution attribution, Span words) {
    return attribution.content().stream()
        .mapToInt(c -> Math.min(c.end(), words.end()) - Math.max(c.start(), words.start()))
        .filter(n -> n > 0)
        .sum();
  }
}
