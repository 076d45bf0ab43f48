package org.guillemet.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Span;

/**
 * Tells lines that are paragraphs from lines that were wrapped at some width by hand or by a
 * mailer. Immutable.
 */
final class Wrapping {

  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;
  private static final double FULL = 0.85;

  private final String source;
  private final int width;
  private final boolean wrapped;

  private Wrapping(String source, int width, boolean wrapped) {
    this.source = source;
    this.width = width;
    this.wrapped = wrapped;
  }

  /**
   * @param runs lines that follow each other without a blank line
   */
  static Wrapping of(String source, List<List<Span>> runs) {
    Wrapping measured = new Wrapping(source, width(runs), false);
    int pairs = 0;
    int wraps = 0;
    for (List<Span> run : runs) {
      for (int i = 0; i + 1 < run.size(); i++) {
        pairs++;
        if (measured.isWrap(run.get(i), run.get(i + 1))) {
          wraps++;
        }
      }
    }
    return new Wrapping(source, measured.width, wraps >= 2 && wraps * 2 > pairs);
  }

  /** The lines of each paragraph of a run. */
  List<List<Span>> paragraphs(List<Span> run) {
    List<List<Span>> paragraphs = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      if (i == 0 || !joins(run.get(i - 1), run.get(i))) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(run.get(i));
    }
    return paragraphs;
  }

  private boolean joins(Span line, Span next) {
    char first = source.charAt(next.start());
    if (isListItem(source, next) || line.length() > WIDEST + 10) {
      return false;
    }
    boolean ended = Characters.endsSentence(tail(line));
    if (Characters.isDash(first) && (ended || !wrapped)) {
      return false;
    }
    if (wrapped) {
      return (isFull(line, next) || Character.isLowerCase(first)) && !isIndented(next);
    }
    return line.length() >= NARROWEST && !ended && Character.isLowerCase(first);
  }

  /** The line was full and its sentence goes on in the next. */
  private boolean isWrap(Span line, Span next) {
    return line.length() >= NARROWEST
        && line.length() <= WIDEST
        && isFull(line, next)
        && !Characters.endsSentence(tail(line))
        && !isListItem(source, next);
  }

  /** The first word of the next line would not have fitted well. */
  private boolean isFull(Span line, Span next) {
    int end = next.start();
    while (end < next.end() && !Characters.collapses(source.charAt(end))) {
      end++;
    }
    return line.length() + 1 + end - next.start() >= FULL * width;
  }

  private boolean isIndented(Span line) {
    int before = line.start() - 1;
    return before > 0
        && (source.charAt(before) == '\t'
            || source.charAt(before) == ' ' && source.charAt(before - 1) == ' ');
  }

  private CharSequence tail(Span line) {
    return source.subSequence(Math.max(line.start(), line.end() - 20), line.end());
  }

  /** The width that nine lines in ten of those that others follow keep to. */
  private static int width(List<List<Span>> runs) {
    int[] lengths =
        runs.stream()
            .flatMap(run -> run.subList(0, run.size() - 1).stream())
            .mapToInt(Span::length)
            .filter(length -> length <= WIDEST)
            .sorted()
            .toArray();
    return lengths.length == 0 ? WIDEST : lengths[lengths.length * 9 / 10];
  }

  /** Whether the line begins with a list marker; a longer dash opens dialogue instead. */
  static boolean isListItem(String source, Span line) {
    return line.length() > 2
        && (source.startsWith("- ", line.start()) || source.startsWith("• ", line.start()));
  }
}
