package org.guillemet.ingest.page;

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
    int first = part.firstLine();
    int last = part.endLine() - 1;
    int pieces = isPiece(part, first) ? inside(part, first) : 0;
    pieces += last > first && isPiece(part, last) ? inside(part, last) : 0;
    return pieces + between(firstWhole(part), endWhole(part));
  }

  /** Whether only some of the words of a line stand in a part: of its first line or its last. */
  private boolean isPiece(PagePart part, int line) {
    return line >= part.firstLine()
        && line < part.endLine()
        && length(part, line) * 10 < lines.get(line).length() * 9;
  }

  /** How many characters of a line stand in a part. */
  private int length(PagePart part, int line) {
    if (part.endLine() - part.firstLine() == 1) {
      return part.text();
    }
    int start = line == part.firstLine() ? part.startPosition() : 0;
    int length = lines.get(line).length();
    return (line == part.endLine() - 1 ? Math.min(part.endPosition(), length) : length) - start;
  }

  /** What a piece of a line counts. */
  private int inside(PagePart part, int line) {
    boolean alone = part.endLine() - part.firstLine() == 1;
    return Math.min(lengths[line], length(part, line) - (alone ? part.linkText() : 0));
  }

  private int firstWhole(PagePart part) {
    return part.firstLine() + (isPiece(part, part.firstLine()) ? 1 : 0);
  }

  private int endWhole(PagePart part) {
    return part.endLine() - (isPiece(part, part.endLine() - 1) ? 1 : 0);
  }

  /**
   * Whether the part is words of a sentence, not a signature behind one: words of a line that goes
   * on behind them, or the last words of a sentence.
   */
  boolean isOfSentence(PagePart part) {
    int number = part.firstLine();
    if (part.endLine() - number != 1 || !isPiece(part, number)) {
      return false;
    }
    PageLine line = lines.get(number);
    if (part.endPosition() < line.length() - 2) {
      return lengths[number] > 0;
    }
    return line.prose() > 0 && !line.isCaption() && !line.endsSentenceBefore(part.startPosition());
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
      int first = part.firstLine();
      int last = part.endLine() - 1;
      int from = firstWhole(part);
      int to = endWhole(part);
      int begun = first < from ? inside(part, first) : 0;
      int ended = last > first && last >= to ? inside(part, last) : 0;
      if (first <= last) {
        lengths[first] -= begun;
        lengths[last] -= ended;
      }
      for (int i = from; i < to; i++) {
        lengths[i] = 0;
        dropped[i] = true;
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
      int first = firstWhole(part);
      kept -= first < endWhole(part) ? counts[endWhole(part)] - counts[first] : 0;
    }
    int rest = total() - dropped;
    return rest >= ENOUGH && kept >= ENOUGH_LINES || rest > 0 && rest * 4 >= dropped;
  }
}
