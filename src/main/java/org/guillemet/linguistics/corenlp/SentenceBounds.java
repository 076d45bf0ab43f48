package org.guillemet.linguistics.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.text.Span;

/**
 * Mends the sentences of CoreNLP's splitter where news prose misleads it: a quotation that ends in
 * a question or exclamation mark before its aside, a closing mark that opens the next sentence, a
 * full stop inside a parenthesis.
 */
final class SentenceBounds {

  private static final String CLOSING = "»”’\"'";
  private static final int PARENTHESIS = 250;

  private SentenceBounds() {}

  /**
   * The mended sentences.
   *
   * @param text the text that they stand in
   * @param found the splitter's sentences, in text order
   */
  static List<Span> mend(String text, List<Span> found) {
    List<Span> mended = new ArrayList<>();
    for (Span next : found) {
      int last = mended.size() - 1;
      if (last < 0 || text.substring(mended.get(last).end(), next.start()).contains("\n")) {
        mended.add(next);
        continue;
      }
      Span before = mended.get(last);
      int mark = closingMark(text, before, next);
      if (mark > 0 && mark < next.length()) {
        Span rest = new Span(next.start() + mark, next.end()).trim(text);
        mended.set(last, new Span(before.start(), next.start() + mark));
        if (goesOn(text, rest.start())) {
          mended.set(last, before.cover(rest));
        } else {
          mended.add(rest);
        }
      } else if (mark > 0
          || goesOn(text, next.start()) && endsQuoted(text, before)
          || asks(text, before, next)
          || isOpenParenthesis(text, before)) {
        mended.set(last, before.cover(next));
      } else {
        mended.add(next);
      }
    }
    return mended;
  }

  /** How many characters at the start of the sentence close a quotation of the one before. */
  private static int closingMark(String text, Span before, Span next) {
    char first = text.charAt(next.start());
    boolean closes = first == '»' || first == '”' || first == '"' && oddMarks(text, before);
    return closes ? 1 : 0;
  }

  private static boolean oddMarks(String text, Span span) {
    return span.of(text).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether what begins here cannot begin a sentence. */
  private static boolean goesOn(String text, int start) {
    if (start >= text.length()) {
      return false;
    }
    char c = text.charAt(start);
    return c == ',' || c == ';' || Character.isLowerCase(c) || c == '-' || c == '–' || c == '—';
  }

  /** "Vous vendez ? demande le juge.": no sentence begins with a small letter. */
  private static boolean asks(String text, Span before, Span next) {
    return "?!".indexOf(text.charAt(before.end() - 1)) >= 0
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private static boolean endsQuoted(String text, Span span) {
    return span.length() > 0 && CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0
        || span.length() > 0 && text.charAt(span.end() - 1) == ',';
  }

  private static boolean isOpenParenthesis(String text, Span span) {
    if (span.length() > PARENTHESIS) {
      return false;
    }
    int depth = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return depth > 0;
  }
}
