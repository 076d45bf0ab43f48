package org.guillemet.text;

import java.util.Arrays;

/**
 * A text made from another one, with the place that every character came from.
 *
 * <p>Immutable. Built piece by piece with {@link Builder}: pieces are appended in the order of the
 * source, and whatever is not appended (markup, soft hyphens) is not part of the text.
 */
public final class MappedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private MappedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
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
    return new MappedText(other, starts, ends);
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
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /** Whether one of the characters was made from the code unit at this offset of the source. */
  public boolean holds(int sourceOffset) {
    int i = Arrays.binarySearch(starts, sourceOffset);
    // What several characters stand for (an entity) begins at one offset.
    int at = i >= 0 ? i : -i - 2;
    return at >= 0 && sourceOffset < ends[at];
  }

  private int offsetOf(int offset) {
    if (offset < starts.length) {
      return starts[offset];
    }
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** Appends pieces in source order. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];

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
      int n = text.length();
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2);
        ends = Arrays.copyOf(ends, n * 2);
      }
      starts[n] = start;
      ends[n] = end;
      text.append(c);
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
      return this;
    }

    public MappedText build() {
      int n = text.length();
      return new MappedText(text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }
  }
}
