package org.guillemet.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Span;
import org.jsoup.parser.Parser;

/**
 * Maps the text of one node of a parsed document to the raw source that it was made from, through
 * character references and backslash escapes, and appends it. Where the two cannot be matched, the
 * rest of the text is mapped to the whole rest of the source.
 */
public final class Aligner {

  private static final int LONGEST_REFERENCE = 40;
  private static final int LONGEST_OPEN_REFERENCE = 10;

  private final ManuscriptBuilder builder;
  private final String source;
  private final boolean escapes;
  private final Map<String, String> decoded = new HashMap<>();

  private Aligner(ManuscriptBuilder builder, String source, boolean escapes) {
    this.builder = builder;
    this.source = source;
    this.escapes = escapes;
  }

  /** References need a semicolon, backslashes escape. */
  public static Aligner ofMarkdown(ManuscriptBuilder builder, String source) {
    return new Aligner(builder, source, true);
  }

  /** Some references do without a semicolon, backslashes are text. */
  static Aligner ofHtml(ManuscriptBuilder builder, String source) {
    return new Aligner(builder, source, false);
  }

  /** Appends {@code text}, which was made from {@code raw}. */
  public void append(String text, Span raw) {
    int i = raw.start();
    int j = 0;
    while (j < text.length()) {
      int same = same(text, j, i, raw.end());
      if (same > 0) {
        builder.text(text.substring(j, j + same), i);
        i += same;
        j += same;
      } else if (i >= raw.end()) {
        return;
      } else if (isEscape(i, raw.end())) {
        i++;
        builder.text(text.substring(j, j + 1), i);
        i++;
        j++;
      } else if (source.charAt(i) == '&') {
        int[] lengths = reference(text, j, i, raw.end());
        builder.text(text.substring(j, j + lengths[1]), new Span(i, i + lengths[0]));
        i += lengths[0];
        j += lengths[1];
      } else if (Characters.collapses(source.charAt(i))) {
        i++;
      } else if (tagLength(i, raw.end()) > 0) {
        i += tagLength(i, raw.end());
      } else {
        appendUnmatched(text, j, new Span(i, raw.end()));
        return;
      }
    }
  }

  private void appendUnmatched(String text, int from, Span raw) {
    int end = Character.isHighSurrogate(text.charAt(from)) ? from + 2 : from + 1;
    builder.text(text.substring(from, Math.min(end, text.length())), raw);
  }

  /** The length of the remains of a tag, which the HTML parser passes over. */
  private int tagLength(int i, int end) {
    if (escapes || source.charAt(i) != '<') {
      return 0;
    }
    int close = i;
    while (close < end && source.charAt(close) != '>') {
      close++;
    }
    return close < end ? close + 1 - i : 0;
  }

  /** How many characters stand in both as they are. */
  private int same(String text, int j, int i, int end) {
    int n = 0;
    while (j + n < text.length() && i + n < end) {
      char c = source.charAt(i + n);
      boolean special = c == '&' || escapes && c == '\\';
      if (special && !isLiteral(text, j + n, i + n, end) || c != text.charAt(j + n)) {
        break;
      }
      n++;
    }
    return n;
  }

  private boolean isLiteral(String text, int j, int i, int end) {
    return source.charAt(i) == '&' ? reference(text, j, i, end)[0] == 1 : !isEscape(i, end);
  }

  private boolean isEscape(int i, int end) {
    return escapes
        && source.charAt(i) == '\\'
        && i + 1 < end
        && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(source.charAt(i + 1)) >= 0;
  }

  /** Lengths, in the source and in the text, of the reference at an ampersand; 1, 1 if none. */
  private int[] reference(String text, int j, int i, int end) {
    int name = i + 1;
    while (name < end && name - i < LONGEST_REFERENCE && isNamePart(source.charAt(name))) {
      name++;
    }
    if (name < end && source.charAt(name) == ';') {
      String raw = source.substring(i, name + 1);
      int length = decodedLength(raw, text, j);
      if (length > 0) {
        return new int[] {raw.length(), length};
      }
    }
    for (int to = Math.min(name, i + LONGEST_OPEN_REFERENCE); !escapes && to > i + 2; to--) {
      String raw = source.substring(i, to);
      int length = decodedLength(raw + ";", text, j);
      if (length > 0 && !text.startsWith(raw, j)) {
        return new int[] {raw.length(), length};
      }
    }
    if (name < end && source.charAt(name) == ';' && text.charAt(j) != '&') {
      return new int[] {name + 1 - i, Character.charCount(text.codePointAt(j))};
    }
    return new int[] {1, 1};
  }

  private static boolean isNamePart(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private int decodedLength(String raw, String text, int j) {
    String characters =
        decoded.computeIfAbsent(raw, reference -> Parser.unescapeEntities(reference, false));
    // A longer result is a shorter reference with its semicolon left as it is.
    boolean whole = characters.length() <= 2 && !characters.equals(raw);
    return whole && text.startsWith(characters, j) ? characters.length() : 0;
  }
}
