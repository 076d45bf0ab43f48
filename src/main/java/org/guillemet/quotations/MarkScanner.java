package org.guillemet.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.quotations.Mark.Family;
import org.guillemet.quotations.Mark.Shape;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/**
 * Finds the quotation marks of a block; inches, minutes, seconds and strings in code are none.
 * Apostrophes are found as single marks, and told apart by {@link SingleMarks}.
 */
final class MarkScanner {

  /** Feet and inches, degrees with minutes and seconds: the marks behind the figures. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<!\\d)\\d++\\s?'\\s?\\d+(?:[.,]\\d+)?\\s?(?:\"|'')|°\\s?\\d+\\s?'(?:\\s?\\d+(?:[.,]\\d+)?\\s?\")?");

  /** A call or an assignment with a string: {@code print("x")}, {@code key="x"}. */
  private static final Pattern CODE = Pattern.compile("\\w(?:\\(|=)([\"'])[^\"'\\n]{0,200}\\1");

  /** A small number right before a straight mark may be inches. */
  private static final Pattern INCHES = Pattern.compile("(?<![\\w.,])\\d{1,3}(?:[.,/]\\d+)?$");

  private static final int NUMBER = 8;

  /** A quotation over several paragraphs has no more characters. */
  private static final int QUOTATION = 4000;

  private final String text;

  MarkScanner(String text) {
    this.text = text;
  }

  /** The marks of a block in text order. */
  List<Mark> scan(Span block) {
    List<Mark> marks = new ArrayList<>();
    for (int i = block.start(); i < block.end(); i++) {
      int length = isBullet(i, block) || isApostrophe(i, block) ? 0 : lengthAt(i, block.end());
      if (length > 0) {
        marks.add(mark(new Span(i, i + length), block));
        i += length - 1;
      }
    }
    return marks.stream().anyMatch(m -> m.shape() == Shape.EITHER)
        ? withoutMeasures(marks, block)
        : marks;
  }

  /** "» Tickets are sold at the desk.": at the start of a line, where nothing is open. */
  private boolean isBullet(int i, Span block) {
    return isAtLineStart(i, block.start())
        && i + 2 < block.end()
        && Span.isSpace(text.charAt(i + 1))
        && Character.isLetterOrDigit(text.charAt(i + 2))
        && !Character.isLowerCase(text.charAt(i + 2))
        && !isInside(i);
  }

  private boolean isAtLineStart(int i, int start) {
    return text.charAt(i) == '»' && (i <= start || text.charAt(i - 1) == '\n');
  }

  /**
   * Whether a quotation is open before an offset; marks that may only repeat it at the start of a
   * line do not close it.
   */
  private boolean isInside(int offset) {
    for (int i = offset - 1; i >= Math.max(0, offset - QUOTATION); i--) {
      if (text.charAt(i) == '«') {
        return true;
      }
      if (text.charAt(i) == '»' && !isAtLineStart(i, 0)) {
        return false;
      }
    }
    return false;
  }

  /** "can‘t": within a word no quotation opens. */
  private boolean isApostrophe(int i, Span block) {
    return text.charAt(i) == '‘'
        && i > block.start()
        && i + 1 < block.end()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private int lengthAt(int i, int end) {
    char c = text.charAt(i);
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    return switch (c) {
      case '«', '»', '“', '”', '„', '‟', '"', '＂', '‹', '›', '‘', '’', '‚', '‛' -> 1;
      case '\'' -> twice ? 2 : 1;
      case '`', '<', '>' -> twice && !isThrice(i, end, c) ? 2 : 0;
      default -> 0;
    };
  }

  private boolean isThrice(int i, int end, char c) {
    return i + 2 < end && text.charAt(i + 2) == c || i > 0 && text.charAt(i - 1) == c;
  }

  private Mark mark(Span span, Span block) {
    return new Mark(span, shape(span), family(span), before(span, block), behind(span, block));
  }

  private Shape shape(Span span) {
    return switch (text.charAt(span.start())) {
      case '«', '“', '‹', '‘', '‛', '`', '<' -> Shape.OPENING;
      case '»', '”', '›', '’', '>' -> Shape.CLOSING;
      case '„', '‟', '‚' -> Shape.LOW;
      default -> Shape.EITHER;
    };
  }

  private Family family(Span span) {
    return switch (text.charAt(span.start())) {
      case '«', '»', '‹', '›', '<', '>' -> Family.GUILLEMETS;
      case '“', '”', '„', '‟' -> Family.CURLY;
      case '‘', '’', '‚', '‛' -> Family.SINGLE;
      case '\'' -> span.length() == 1 ? Family.SINGLE : Family.STRAIGHT;
      default -> Family.STRAIGHT;
    };
  }

  private boolean before(Span span, Span block) {
    if (span.start() == block.start()) {
      return true;
    }
    char c = text.charAt(span.start() - 1);
    return Span.isSpace(c) || "([{:—–-/*_«“„\"‘'".indexOf(c) >= 0;
  }

  private boolean behind(Span span, Span block) {
    if (span.end() >= block.end()) {
      return true;
    }
    char c = text.charAt(span.end());
    return Span.isSpace(c) || ",.;:!?)]}—–-/*_…»”\"’'".indexOf(c) >= 0;
  }

  private List<Mark> withoutMeasures(List<Mark> marks, Span block) {
    String words = block.of(text);
    List<Span> excluded = new ArrayList<>();
    for (Pattern pattern : List.of(MEASURE, CODE)) {
      Matcher matcher = pattern.matcher(words);
      while (matcher.find()) {
        excluded.add(new Span(block.start() + matcher.start(), block.start() + matcher.end()));
      }
    }
    List<Mark> kept = new ArrayList<>(marks);
    if (!excluded.isEmpty()) {
      excluded.sort(null);
      kept.removeIf(m -> m.shape() == Shape.EITHER && isInside(excluded, m.span()));
    }
    long straight = kept.stream().filter(MarkScanner::isStraight).count();
    if (straight % 2 == 1) {
      kept.stream()
          .filter(m -> isStraight(m) && isBehindNumber(m))
          .findFirst()
          .ifPresent(kept::remove);
    }
    return kept;
  }

  private static boolean isInside(List<Span> sorted, Span span) {
    int behind = SortedSpans.firstStartingFrom(sorted, Function.identity(), span.start() + 1);
    return behind > 0 && sorted.get(behind - 1).contains(span);
  }

  private static boolean isStraight(Mark mark) {
    return mark.family() == Family.STRAIGHT;
  }

  private boolean isBehindNumber(Mark mark) {
    int start = Math.max(0, mark.span().start() - NUMBER);
    return INCHES.matcher(text.substring(start, mark.span().start())).find();
  }
}
