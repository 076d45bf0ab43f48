package org.guillemet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text. In {@code "Non !"} the word {@code Non} is the span {@code [0, 3)}.
 *
 * @param start offset of the first UTF-16 code unit, 0 or more
 * @param end offset behind the last UTF-16 code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** What stands before an offset: nothing, at the start, when the span begins there or behind. */
  public Span until(int offset) {
    return new Span(start, Math.max(start, Math.min(end, offset)));
  }

  /** What stands from an offset on: nothing, at the end, when the span ends there or before. */
  public Span from(int offset) {
    return new Span(Math.min(end, Math.max(start, offset)), end);
  }

  /** What stands between the two, whichever comes first: nothing where they touch or overlap. */
  public Span gap(Span other) {
    int from = Math.min(end, other.end);
    return new Span(from, Math.max(from, Math.max(start, other.start)));
  }

  /** The words that stand here in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space (no-break spaces included) at its two ends. */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Whether {@code c} is white space to a reader: Java's, and the no-break spaces. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Spans in text order, those that touch or overlap joined. */
  public static List<Span> merge(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
