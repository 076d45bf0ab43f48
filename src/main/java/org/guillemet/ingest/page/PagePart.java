package org.guillemet.ingest.page;

import org.jsoup.nodes.Element;

/**
 * An element of a page with what it holds, in all that stands in it. Parts are numbered in the
 * order of the page; those that stand in a part have the numbers behind its own.
 */
final class PagePart {

  static final int AT_END = Integer.MAX_VALUE;

  private final Element element;
  private final int index;
  private final boolean quoted;
  private int firstLine;
  private int startPosition;
  private int end;
  private int endLine;
  private int endPosition;
  private int text;
  private int linkText;
  private int links;
  private int leads;
  private int fields;

  /**
   * @param firstLine the number of the first line that stands in it
   * @param position where in this line it starts
   * @param quoted whether it stands in a block quotation
   */
  PagePart(Element element, int index, int firstLine, int position, boolean quoted) {
    this.element = element;
    this.index = index;
    this.firstLine = firstLine;
    this.startPosition = position;
    this.quoted = quoted;
  }

  /** Counts a text of which so many characters are links. */
  void count(int characters, int linked) {
    text += characters;
    linkText += linked;
  }

  /** Counts a link, perhaps one that leads to another page of the site. */
  void countLink(boolean leads) {
    links++;
    this.leads += leads ? 1 : 0;
  }

  void countField() {
    fields++;
  }

  /** Says that it has no words of its first line. */
  void skipFirstLine() {
    firstLine++;
    startPosition = 0;
  }

  /**
   * Says where it ends.
   *
   * @param nextPart the number of the first part behind it
   * @param nextLine the number of the first line behind it
   * @param position where in its last line it ends; {@link #AT_END} if that does not go on
   */
  void close(int nextPart, int nextLine, int position) {
    end = nextPart;
    endLine = nextLine;
    endPosition = position;
  }

  /** Counts all that it holds in the part around it. */
  void addTo(PagePart around) {
    around.text += text;
    around.linkText += linkText;
    around.links += links;
    around.leads += leads;
    around.fields += fields;
  }

  Element element() {
    return element;
  }

  int index() {
    return index;
  }

  /** The number of the first part behind it. */
  int end() {
    return end;
  }

  int firstLine() {
    return firstLine;
  }

  /** The number of the first line behind it. */
  int endLine() {
    return endLine;
  }

  /** Where in its first line it starts. */
  int startPosition() {
    return startPosition;
  }

  /** Where in its last line it ends; {@link #AT_END} where the line does. */
  int endPosition() {
    return endPosition;
  }

  boolean isQuoted() {
    return quoted;
  }

  /** In characters. */
  int text() {
    return text;
  }

  /** How many characters are links. */
  int linkText() {
    return linkText;
  }

  /** How many links. */
  int links() {
    return links;
  }

  /** How many links that lead to other pages of the site. */
  int leads() {
    return leads;
  }

  /** How many fields to fill in. */
  int fields() {
    return fields;
  }

  /** Whether the other part is this one or stands in it. */
  boolean holds(PagePart other) {
    return index <= other.index && other.index < end;
  }

  /** Whether the line with this number stands in it. */
  boolean holdsLine(int line) {
    return firstLine <= line && line < endLine;
  }

  /** Whether a page lays out the other one with the same element and class. */
  boolean isTwinOf(PagePart other) {
    boolean named = !element.className().isEmpty() || element.nameIs("section");
    return named
        && element.nameIs(other.element.normalName())
        && element.className().equals(other.element.className());
  }
}
