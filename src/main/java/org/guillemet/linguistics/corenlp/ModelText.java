package org.guillemet.linguistics.corenlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/**
 * The reading text as the models want it, one character for one, so that offsets stay: straight
 * apostrophes, plain spaces and hyphens, composed accents, no characters that stand for nothing, no
 * dateline, no endless words or sentences, nothing that is in no block.
 */
final class ModelText {

  /** Blocks are analysed together up to this many characters. */
  static final int CHUNK = 20_000;

  /** A sentence with more characters is cut: the parser's care is wasted on it. */
  static final int SENTENCE = 1_200;

  /** A word with more characters is cut: the recogniser's memory grows with its square. */
  static final int WORD = 100;

  /** A soft hyphen, which the tokenizers leave out of their words. */
  static final char FILLER = '\u00AD';

  private ModelText() {}

  static String of(Article article) {
    StringBuilder text = new StringBuilder(article.text());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      text.setCharAt(i, isAlone(text, i) ? ' ' : plain(c));
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        compose(text, i);
      }
    }
    for (Inline inline : article.inlines()) {
      if (inline.kind() == Inline.Kind.DATELINE) {
        blank(text, inline.span());
      }
    }
    int end = 0;
    for (Block block : article.blocks()) {
      blank(text, new Span(/* start= */ end, /* end= */ block.span().start()));
      end = block.span().end();
    }
    blank(text, new Span(end, text.length()));
    cutWords(text);
    return text.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n' -> c;
      case '’', 'ʼ' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Span.isSpace(c) || Character.isISOControl(c) ? ' ' : c;
    };
  }

  /** Whether half a character stands here without its other half: the tokenizer fails on it. */
  private static boolean isAlone(CharSequence text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && !(i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /**
   * Makes one character of a letter and the accent behind it; a {@link #FILLER} takes its place.
   */
  private static void compose(StringBuilder text, int accent) {
    int letter = accent - 1;
    while (letter > 0 && text.charAt(letter) == FILLER) {
      letter--;
    }
    if (letter >= 0) {
      String pair = "" + text.charAt(letter) + text.charAt(accent);
      String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
      if (composed.length() == 1) {
        text.setCharAt(letter, composed.charAt(0));
        text.setCharAt(accent, FILLER);
      }
    }
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
    }
  }

  /** Puts a space for a letter of an endless word, or for any character when no letter comes. */
  private static void cutWords(StringBuilder text) {
    int start = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      if (c == ' ' || c == '\n') {
        start = next;
      } else if (i - start >= 2 * WORD || i - start >= WORD && Character.isLetterOrDigit(c)) {
        blank(text, new Span(i, next));
        start = next;
      }
    }
  }

  /**
   * The text in pieces that end with a block or, in a block that is too long, with a sentence or at
   * another space.
   *
   * @param least characters of a piece, up to {@link #CHUNK}: fewer only at the end
   */
  static List<Span> chunks(String text, int least) {
    List<Span> chunks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', Math.min(text.length(), start + least));
      int end = feed < 0 ? text.length() : feed + 1;
      int limit = start + 3 * CHUNK;
      if (end > limit) {
        end = Cuts.at(text, start, limit) + 1;
      }
      chunks.add(new Span(start, end));
      start = end;
    }
    return chunks;
  }

  /**
   * A text with every sentence on its line.
   *
   * @param text as long as it was
   * @param cut the sentences that were too long and have been cut
   */
  record Lines(String text, List<Span> cut) {
    Lines {
      cut = List.copyOf(cut);
    }
  }

  /** The text with a line feed in the space between any two sentences, and where one is cut. */
  static Lines withLineFeeds(String text, List<Span> sentences) {
    StringBuilder lines = new StringBuilder(text);
    for (int i = 0; i + 1 < sentences.size(); i++) {
      int end = sentences.get(i).end();
      if (end < text.length() && text.charAt(end) == ' ') {
        lines.setCharAt(end, '\n');
      }
    }
    List<Span> cut = new ArrayList<>();
    int start = 0;
    while (start < lines.length()) {
      int feed = lines.indexOf("\n", start);
      int end = feed < 0 ? lines.length() : feed;
      if (cut(lines, start, end)) {
        cut.add(new Span(start, end).trim(text));
      }
      start = end + 1;
    }
    return new Lines(lines.toString(), cut);
  }

  /** Cuts a line that is too long, and tells whether it was. */
  private static boolean cut(StringBuilder lines, int from, int to) {
    int start = from;
    int space = lines.indexOf(" ", start + SENTENCE);
    while (space >= 0 && space < to) {
      int best = Cuts.at(lines, start + SENTENCE / 2, start + SENTENCE);
      int at = best < 0 ? space : best;
      lines.setCharAt(at, '\n');
      start = at + 1;
      space = lines.indexOf(" ", start + SENTENCE);
    }
    return start > from;
  }
}
