package org.guillemet.ingest.pdf;

import java.util.Objects;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Span;

/**
 * A line of a page.
 *
 * @param source the text of all pages
 * @param span where it stands in that, without white space at its ends
 * @param page the number of its page, the first being 1
 * @param begins whether a free line stands before it, or nothing on its page
 * @param width how many characters lines of its page have that are full
 */
record PdfLine(String source, Span span, int page, boolean begins, int width) {

  private static final double FULL = 0.8;

  private static final String BULLETS = "•▪‣●◦■";

  PdfLine {
    Objects.requireNonNull(source);
    Objects.requireNonNull(span);
  }

  String text() {
    return span.of(source);
  }

  /** Whether it begins with the marker of a list. */
  boolean isItem() {
    return span.length() > 2
        && BULLETS.indexOf(first()) >= 0
        && Span.isSpace(source.charAt(span.start() + 1));
  }

  /** Whether the sentence goes on in the next line. */
  boolean goesOnIn(PdfLine next) {
    boolean ended = Characters.endsSentence(tail());
    if (next.isItem() || Characters.isDash(next.first()) && ended) {
      return false;
    }
    if (next.begins) {
      return next.page != page && Character.isLowerCase(next.first()) && !ended;
    }
    return Character.isLowerCase(next.first()) || isFull(next);
  }

  /** Whether its last word is broken, and ends in the next line. */
  boolean breaksWordBefore(PdfLine next) {
    int hyphen = span.end() - 1;
    return hyphen > span.start()
        && "-\u2010\u00AD".indexOf(source.charAt(hyphen)) >= 0
        && Character.isLetter(source.charAt(hyphen - 1))
        && Character.isLowerCase(next.first());
  }

  /** The first word of the next line would not have fitted well. */
  private boolean isFull(PdfLine next) {
    int end = next.span.start();
    while (end < next.span.end() && !Span.isSpace(source.charAt(end))) {
      end++;
    }
    return span.length() + 1 + end - next.span.start() >= FULL * width;
  }

  private char first() {
    return source.charAt(span.start());
  }

  private CharSequence tail() {
    return source.subSequence(Math.max(span.start(), span.end() - 20), span.end());
  }
}
