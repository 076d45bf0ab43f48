package org.guillemet.ingest.page;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.guillemet.ingest.words.Characters;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a page's text that its layout sets apart: a paragraph, a heading, a cell, what stands
 * between two empty lines. Not thread-safe while a page is gone through.
 */
final class PageLine {

  private static final int SHORTEST_SHORT = 15;
  private static final int SHORTEST_SENTENCE = 25;
  private static final int SHORTEST_PROSE = 100;

  private final List<TextNode> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder linked = new StringBuilder();
  private final PagePart part;
  private final boolean heading;
  private final boolean quoted;
  private int linkText;
  private int timeText;
  private int strongText;
  private int wordsEnd;
  private int field = -1;
  private int prose = -1;
  private String words = "";

  /**
   * @param part the block that it stands in
   * @param heading whether that is a heading
   * @param quoted whether it stands in a block quotation
   */
  PageLine(PagePart part, boolean heading, boolean quoted) {
    this.part = part;
    this.heading = heading;
    this.quoted = quoted;
  }

  /** Appends a text of which so many characters are links. */
  void add(TextNode node, String words, int links, boolean time, boolean strong) {
    nodes.add(node);
    text.append(words);
    linked.append(words, 0, links);
    linkText += links;
    timeText += time || words.isBlank() ? words.length() : 0;
    strongText += strong || words.isBlank() ? words.length() : 0;
    wordsEnd = words.isBlank() ? wordsEnd : text.length();
  }

  /** Goes on below, where the layout breaks the line. */
  void breakOff() {
    text.append(' ');
    timeText++;
    strongText++;
  }

  /** Says that a field to fill in stands here. */
  void holdField() {
    field = field < 0 ? text.length() : field;
  }

  /** Whether there are words behind a position. */
  boolean hasWordsBehind(int position) {
    return wordsEnd > position;
  }

  /** Whether words stand before and behind a field. */
  boolean isWrittenAroundField() {
    return field > 0 && hasWordsBehind(field);
  }

  /** Takes characters for no links after all. */
  void unlink(int characters) {
    linkText -= characters;
  }

  List<TextNode> nodes() {
    return nodes;
  }

  /** The text in one line. */
  String text() {
    if (words.isEmpty()) {
      words = Characters.inOneLine(text.toString());
    }
    return words;
  }

  /** Its links in one line. */
  String linkedText() {
    return Characters.inOneLine(linked.toString());
  }

  /** Whether a sentence ends before a position. */
  boolean endsSentenceBefore(int position) {
    return Characters.endsSentence(CharBuffer.wrap(text, 0, position));
  }

  PagePart part() {
    return part;
  }

  /** Whether it stands under a picture. */
  boolean isCaption() {
    return part.element().closest("figcaption") != null;
  }

  boolean isHeading() {
    return heading;
  }

  boolean isQuoted() {
    return quoted;
  }

  /** Its length in characters. */
  int length() {
    return text.length();
  }

  /** How many of its characters are no links. */
  int plainText() {
    return text.length() - linkText;
  }

  /** Whether nearly all of it is links. */
  boolean isLink() {
    return linkText > 0 && linkText * 5 >= text.length() * 4;
  }

  /** Whether all of it is bold. */
  boolean isStrong() {
    return strongText == text.length();
  }

  /** Whether it is a moment and nothing else. */
  boolean isTime() {
    return timeText == text.length();
  }

  /** How many of its characters are running text: none, unless it reads like a sentence. */
  int prose() {
    if (prose < 0) {
      prose = countProse();
    }
    return prose;
  }

  private int countProse() {
    int plain = plainText();
    boolean running = plain >= SHORTEST_PROSE || plain >= SHORTEST_SENTENCE && holdsSentenceEnd();
    return running && plain > 2 * linkText ? plain : 0;
  }

  /** How much it weighs among the text of an article: running text all, other words less. */
  int weight() {
    int prose = prose();
    return prose > 0 || isLink() || plainText() < SHORTEST_SHORT ? prose : plainText() / 3;
  }

  private boolean holdsSentenceEnd() {
    for (int i = 1; i < text.length(); i++) {
      boolean atEnd = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (atEnd && ".!?…".indexOf(text.charAt(i)) >= 0 && endsWord(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** "1." may count what follows; at the end of a line it ends a sentence. */
  private boolean endsWord(int i) {
    char c = text.charAt(i);
    return Character.isLetter(c)
        || Character.isDigit(c) && i + 2 == text.length()
        || "»”’\"')".indexOf(c) >= 0
        || Characters.collapses(c)
        || c == '\u00A0'
        || c == '\u202F';
  }
}
