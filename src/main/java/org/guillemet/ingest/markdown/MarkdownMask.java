package org.guillemet.ingest.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.Seam;
import org.guillemet.text.Span;

/**
 * A file of which some is hidden from the Markdown parser, because a reader does not see it.
 * Offsets stay. Not thread-safe.
 */
final class MarkdownMask {

  /** Where the parser sees it, it is punctuation, as what it stands for: that decides emphasis. */
  private static final char HIDDEN = '\uA8CE';

  /** A bar that parts no cells. */
  private static final char BAR = '\uA8CF';

  /** Shows nothing and is read as nothing. */
  private static final char NOTHING = '\u200B';

  /** A piece of code, where nothing begins that could be hidden. */
  private static final char CODE = '\u0001';

  /**
   * A file with what is no text hidden.
   *
   * @param parsed what the Markdown parser sees
   * @param text the file as it is, with characters that show nothing for what is hidden
   * @param seams by their place in the file
   * @param callOuts where the marks stood that make block quotations boxes of another kind
   */
  record Masked(
      String parsed,
      String text,
      NavigableMap<Integer, Seam> seams,
      NavigableSet<Integer> callOuts) {

    /** What the parser took from {@code parsed}, as it stands in {@code text}. */
    static String unmask(String literal) {
      return literal.replace(HIDDEN, NOTHING).replace(BAR, '|');
    }

    /** What the parser took, without what is hidden. */
    static String withoutHidden(String literal) {
      return literal.replace(String.valueOf(HIDDEN), "").replace(BAR, '|');
    }
  }

  private final String source;
  private final int start;
  private final char[] visible;
  private final char[] parsed;
  private final char[] text;
  private final NavigableMap<Integer, Seam> seams = new TreeMap<>();
  private final NavigableSet<Integer> callOuts = new TreeSet<>();
  private Optional<String> lastVisible = Optional.empty();

  /**
   * @param start where the Markdown begins
   */
  MarkdownMask(String source, int start) {
    this.source = source;
    this.start = start;
    this.text = source.replace(HIDDEN, NOTHING).replace(BAR, NOTHING).toCharArray();
    this.parsed = text.clone();
    this.visible = text.clone();
    Arrays.fill(visible, 0, start, '\n');
    for (int i = start; i < visible.length; i++) {
      if (visible[i] == '\r') {
        visible[i] = i + 1 < visible.length && visible[i + 1] == '\n' ? ' ' : '\n';
      }
    }
  }

  /** What has been hidden so far. */
  Masked masked() {
    return new Masked(new String(parsed), new String(text), seams, callOuts);
  }

  /** The file. */
  String source() {
    return source;
  }

  /** Where the Markdown begins. */
  int start() {
    return start;
  }

  /** What the parser sees so far, from the place where the Markdown begins. */
  String parsed() {
    return new String(parsed, start, parsed.length - start);
  }

  /**
   * The file as far as it is not hidden: a line feed ends every line, what stands for hidden
   * characters and code is no character of any markup.
   */
  String visible() {
    if (lastVisible.isEmpty()) {
      lastVisible = Optional.of(new String(visible));
    }
    return lastVisible.get();
  }

  /** Nothing begins in these characters, though what is around may be hidden with them. */
  void keepAsCode(Span span) {
    lastVisible = Optional.empty();
    for (int i = span.start(); i < span.end(); i++) {
      if (visible[i] != '\n') {
        visible[i] = CODE;
      }
    }
  }

  /** Shows nothing of what stands between the two offsets. */
  void hide(int from, int to) {
    lastVisible = Optional.empty();
    for (int i = from; i < to; i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        visible[i] = HIDDEN;
        parsed[i] = HIDDEN;
        text[i] = NOTHING;
      }
    }
  }

  /** Makes white space blank lines: HTML begins behind one, but not behind an indent. */
  void breakLine(int from, int to) {
    lastVisible = Optional.empty();
    Arrays.fill(visible, from, to, '\n');
    Arrays.fill(parsed, from, to, '\n');
  }

  /** Makes the character a bar that parts no cells. */
  void bar(int at) {
    lastVisible = Optional.empty();
    visible[at] = CODE;
    parsed[at] = BAR;
  }

  /** What stands at the place or behind is parted from what stands before. */
  void seam(int at, Seam seam) {
    seams.put(at, seam);
  }

  /** The block quotation that begins in the line of {@code at} is a box of another kind. */
  void callOut(int at) {
    callOuts.add(at);
  }

  /**
   * Does something with every match.
   *
   * @param sign a piece that every match has; most articles have none of most markup
   */
  void forEach(String sign, Pattern pattern, Consumer<MatchResult> action) {
    String all = visible();
    if (all.contains(sign)) {
      pattern.matcher(all).results().forEach(action);
    }
  }

  /** Hides every match. */
  void hideAll(String sign, Pattern pattern) {
    forEach(sign, pattern, match -> hide(match.start(), match.end()));
  }

  /** Hides the groups in every match. */
  void hideGroups(String sign, Pattern pattern) {
    forEach(
        sign,
        pattern,
        match -> {
          for (int group = 1; group <= match.groupCount(); group++) {
            hide(match.start(group), match.end(group));
          }
        });
  }

  /**
   * The stretches between two marks, marks included: each from the last opening mark before a
   * closing one, in one paragraph. A mark that nobody closed opens none.
   */
  List<Span> stretches(String opening, String closing) {
    String all = visible();
    List<Span> stretches = new ArrayList<>();
    int open = all.indexOf(opening, start);
    while (open >= 0) {
      int close = all.indexOf(closing, open + opening.length());
      if (close < 0) {
        break;
      }
      open = all.lastIndexOf(opening, close - 1);
      if (!hasBlankLine(all, open, close)) {
        stretches.add(new Span(open, close + closing.length()));
      }
      open = all.indexOf(opening, close + closing.length());
    }
    return stretches;
  }

  static boolean hasBlankLine(String text, int from, int to) {
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && blank) {
        return true;
      }
      blank = c == '\n' || blank && (c == ' ' || c == '\t');
    }
    return false;
  }

  /** A line of which nothing is left parts paragraphs. */
  void finishLines() {
    int line = start;
    while (line < visible.length) {
      int end = line;
      while (end < visible.length && visible[end] != '\n') {
        end++;
      }
      if (isAllHidden(line, end)) {
        finishLine(line, end);
      }
      line = end + 1;
    }
  }

  private boolean isAllHidden(int from, int to) {
    boolean hidden = false;
    for (int i = from; i < to; i++) {
      hidden |= visible[i] == HIDDEN;
      if (visible[i] != HIDDEN && visible[i] != '>' && !isBlank(visible[i])) {
        return false;
      }
    }
    return hidden;
  }

  /** Behind a blank line, an indented one would be code; this is not the author's blank line. */
  private void finishLine(int from, int to) {
    boolean indented = to + 1 < visible.length && (visible[to + 1] == '\t' || isIndented(to + 1));
    if (indented) {
      seams.putIfAbsent(to + 1, Seam.LAYOUT);
      return;
    }
    for (int i = from; i < to; i++) {
      if (visible[i] == HIDDEN) {
        parsed[i] = ' ';
        text[i] = ' ';
      }
    }
  }

  private boolean isIndented(int line) {
    return line + 4 <= visible.length && new String(visible, line, 4).equals("    ");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
