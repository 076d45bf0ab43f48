package org.guillemet.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text made from another one, with the place that every character came from.
 *
 * <p>Immutable. Built piece by piece with {@link Builder}: pieces are appended in the order of the
 * source, and whatever is not appended (markup, soft hyphens) is not part of the text.
 */
public final class MappedText {

  /**
   * The length of what a run of characters that stand for themselves is made from: one for each.
   */
  private static final int ITSELF = -1;

  private final String text;

  /** Where each run of characters begins in the text. */
  private final int[] offsets;

  /** Where what a run is made from begins in the source. */
  private final int[] starts;

  /** How long that is, for all characters of the run. */
  private final int[] lengths;

  private MappedText(String text, int[] offsets, int[] starts, int[] lengths) {
    this.text = text;
    this.offsets = offsets;
    this.starts = starts;
    this.lengths = lengths;
  }

  /** The text itself, every character of which comes from the same offset of the source. */
  public static MappedText identity(String source) {
    return new Builder().append(source, 0).build();
  }

  public String text() {
    return text;
  }

  /**
   * The same places with other characters.
   *
   * @param other as long as the text
   */
  public MappedText as(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException(other.length() + " characters for " + text.length());
    }
    return new MappedText(other, offsets, starts, lengths);
  }

  /**
   * The span of the source that a span of this text was made from. It covers what lies inside, but
   * no markup at its ends. An empty span maps to the empty span before its next character.
   */
  public Span toSource(Span span) {
    if (span.isEmpty()) {
      int at = offsetOf(span.start());
      return new Span(at, at);
    }
    return new Span(start(span.start()), end(span.end() - 1));
  }

  /** Whether one of the characters was made from the code unit at this offset of the source. */
  public boolean holds(int sourceOffset) {
    int run = run(starts, sourceOffset);
    return run >= 0
        && sourceOffset < end((run + 1 < offsets.length ? offsets[run + 1] : text.length()) - 1);
  }

  private int offsetOf(int offset) {
    if (offset < text.length()) {
      return start(offset);
    }
    return text.isEmpty() ? 0 : end(text.length() - 1);
  }

  private int start(int offset) {
    int run = run(offsets, Objects.checkIndex(offset, text.length()));
    return lengths[run] == ITSELF ? starts[run] + offset - offsets[run] : starts[run];
  }

  private int end(int offset) {
    int run = run(offsets, Objects.checkIndex(offset, text.length()));
    return lengths[run] == ITSELF
        ? starts[run] + offset - offsets[run] + 1
        : starts[run] + lengths[run];
  }

  /** The last run that begins there or before; -1 when there is none. */
  private static int run(int[] beginnings, int offset) {
    int low = 0;
    int high = beginnings.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (beginnings[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Appends pieces in source order. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[8];
    private int[] starts = new int[8];
    private int[] lengths = new int[8];
    private int runs;

    /** Appends characters that stand in the source as they are, from {@code sourceStart} on. */
    public Builder append(CharSequence characters, int sourceStart) {
      for (int i = 0; i < characters.length(); i++) {
        append(characters.charAt(i), sourceStart + i, sourceStart + i + 1);
      }
      return this;
    }

    /** Appends characters all of which stand for {@code source} (an entity, an escape). */
    public Builder append(CharSequence characters, Span source) {
      for (int i = 0; i < characters.length(); i++) {
        append(characters.charAt(i), source.start(), source.end());
      }
      return this;
    }

    private void append(char c, int start, int end) {
      if (runs == 0 || !goesOn(start, end)) {
        if (runs == offsets.length) {
          offsets = Arrays.copyOf(offsets, runs * 2);
          starts = Arrays.copyOf(starts, runs * 2);
          lengths = Arrays.copyOf(lengths, runs * 2);
        }
        offsets[runs] = text.length();
        starts[runs] = start;
        lengths[runs] = end - start == 1 ? ITSELF : end - start;
        runs++;
      }
      text.append(c);
    }

    private boolean goesOn(int start, int end) {
      int last = runs - 1;
      return lengths[last] == ITSELF
          ? end - start == 1 && start - starts[last] == text.length() - offsets[last]
          : start == starts[last] && end - start == lengths[last];
    }

    /** How many characters have been appended. */
    public int length() {
      return text.length();
    }

    /** The last character appended, or a line feed when there is none. */
    public char last() {
      return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    /** Removes the white space at the end of what has been appended, down to {@code minimum}. */
    public Builder trimEnd(int minimum) {
      int n = text.length();
      while (n > minimum && Span.isSpace(text.charAt(n - 1))) {
        n--;
      }
      text.setLength(n);
      while (runs > 0 && offsets[runs - 1] >= n) {
        runs--;
      }
      return this;
    }

    public MappedText build() {
      return new MappedText(
          text.toString(),
          Arrays.copyOf(offsets, runs),
          Arrays.copyOf(starts, runs),
          Arrays.copyOf(lengths, runs));
    }
  }
}
