package org.guillemet.attribution.drafts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.Sentence;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Makes the spans of tokens: quotations that they begin are taken in whole, and white space and
 * punctuation at the edges are left out. Immutable.
 */
final class ContentSpans {

  private final String text;
  private final OutermostQuotations quotations;

  ContentSpans(String text, OutermostQuotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * The spans of a set of tokens: neighbours are joined, with whatever stands between them; then
   * quotations that a span begins are taken in whole, and white space, commas and other punctuation
   * at the edges are left out, but not the marks of a quotation.
   */
  List<Span> spansOf(Sentence sentence, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    for (Span run : runsOf(sentence, tokens)) {
      trimmed(wholeQuotations(run)).ifPresent(spans::add);
    }
    return Span.merge(spans);
  }

  /** The same, without taking quotations in whole. */
  List<Span> runsOf(Sentence sentence, BitSet tokens) {
    List<Span> runs = new ArrayList<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i)) {
      int end = tokens.nextClearBit(i);
      Span run = sentence.token(i).span().cover(sentence.token(end - 1).span());
      trimmed(run).ifPresent(runs::add);
      i = end;
    }
    return Span.merge(runs);
  }

  private Span wholeQuotations(Span run) {
    Span whole = run;
    for (Quotation q : quotations.in(run)) {
      boolean begins = run.contains(q.span().start()) || run.contains(q.words().start());
      if (begins && q.words().end() > run.end() || run.end() > q.words().start() && begins) {
        whole = whole.cover(q.span());
      }
    }
    return whole;
  }

  /** The span without white space and punctuation at its edges; empty when nothing is left. */
  Optional<Span> trimmed(Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && isOuter(text.charAt(from), from, true)) {
      from++;
    }
    while (to > from && isOuter(text.charAt(to - 1), to - 1, false)) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private boolean isOuter(char c, int at, boolean leading) {
    if (Span.isSpace(c)) {
      return true;
    }
    if (",;:–—".indexOf(c) >= 0 || c == '-' && leading) {
      return true;
    }
    boolean mark = "«»“”„\"‘’'".indexOf(c) >= 0;
    if (mark) {
      return !beginsOrEndsQuotation(at, leading) && (leading || c != '’' && c != '\'');
    }
    return c == '.' && !leading && !insideQuotation(at)
        || ")]".indexOf(c) >= 0 && leading
        || "([".indexOf(c) >= 0 && !leading;
  }

  private boolean beginsOrEndsQuotation(int at, boolean leading) {
    return quotations.in(new Span(at, at + 1)).stream()
        .anyMatch(q -> leading ? at < q.words().end() : at >= q.words().start());
  }

  private boolean insideQuotation(int at) {
    return quotations.around(new Span(at, at + 1)).isPresent();
  }
}
