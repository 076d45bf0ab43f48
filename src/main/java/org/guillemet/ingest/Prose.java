package org.guillemet.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How much running text there is in the parts of a page. Not thread-safe. */
final class Prose {

  private static final int ENOUGH = 500;
  private static final int ENOUGH_LINES = 3;

  private final List<PageLine> lines;
  private final int[] lengths;
  private final boolean[] dropped;
  private final int[] sums;
  private final int[] counts;

  private Prose(List<PageLine> lines, int[] lengths) {
    this.lines = lines;
    this.lengths = lengths;
    this.dropped = new boolean[lengths.length];
    this.sums = new int[lengths.length + 1];
    this.counts = new int[lengths.length + 1];
    sum();
  }

  /** What all lines hold. Where nothing reads like a sentence, any text counts. */
  static Prose of(List<PageLine> lines) {
    Prose prose = of(lines, PageLine::weight);
    if (prose.total() == 0) {
      prose = of(lines, PageLine::plainText);
    }
    return prose.total() == 0 ? of(lines, PageLine::length) : prose;
  }

  private static Prose of(List<PageLine> lines, ToIntFunction<PageLine> length) {
    return new Prose(lines, lines.stream().mapToInt(length).toArray());
  }

  private void sum() {
    for (int i = 0; i < lengths.length; i++) {
      sums[i + 1] = sums[i] + lengths[i];
      boolean running = lengths[i] > 0 && this.lines.get(i).prose() > 0;
      counts[i + 1] = counts[i] + (running ? 1 : 0);
    }
  }

  /** How many lines there are. */
  int lines() {
    return lengths.length;
  }

  int total() {
    return sums[lengths.length];
  }

  int of(PagePart part) {
    int whole = between(part.firstLine(), part.endLine());
    return isPiece(part) ? Math.min(whole, part.text() - part.linkText()) : whole;
  }

  /** Whether the part is some of the words of one line. */
  private boolean isPiece(PagePart part) {
    return part.endLine() - part.firstLine() == 1
        && part.text() * 10 < lines.get(part.firstLine()).length() * 9;
  }

  /** Whether the part is words of a line that goes on behind them. */
  boolean isInMidstOfLine(PagePart part) {
    return isPiece(part)
        && part.endPosition() + 2 < lines.get(part.firstLine()).length()
        && lengths[part.firstLine()] > 0;
  }

  /** The lines from one number up to another that are not dropped. */
  List<PageLine> left(int first, int end) {
    return IntStream.range(first, end).filter(i -> !dropped[i]).mapToObj(lines::get).toList();
  }

  /** What stands in the lines from one number up to another. */
  int between(int first, int end) {
    return first < end ? sums[end] - sums[first] : 0;
  }

  /** Lets the lines before this one count no more. */
  void dropBefore(int line) {
    for (int i = 0; i < line; i++) {
      lengths[i] = 0;
    }
    sum();
  }

  /** Lets what stands in the parts count no more. */
  void drop(Collection<PagePart> parts) {
    for (PagePart part : parts) {
      int left = isPiece(part) ? lengths[part.firstLine()] - of(part) : 0;
      for (int i = part.firstLine(); i < part.endLine(); i++) {
        lengths[i] = left;
        dropped[i] |= !isPiece(part);
      }
    }
    sum();
  }

  /** Whether there is an article left without the parts, none of which stands in another. */
  boolean isEnoughWithout(Collection<PagePart> parts) {
    int dropped = 0;
    int kept = counts[lengths.length];
    for (PagePart part : parts) {
      dropped += of(part);
      kept -= isPiece(part) ? 0 : counts[part.endLine()] - counts[part.firstLine()];
    }
    int rest = total() - dropped;
    return rest >= ENOUGH && kept >= ENOUGH_LINES || rest > 0 && rest * 4 >= dropped;
  }
}
