package org.guillemet.claims.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/**
 * The written words, numbers and signs of a stretch of text, as word lists spell them: in lower
 * case, with straight apostrophes, cut at hyphens and behind apostrophes. Immutable.
 */
public final class Wording {

  /** Digits with whatever may group them; letters up to an apostrophe; any other sign. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?U)\\d{1,3}(?:[.,\u00a0\u202f ]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?"
              + "|\\p{L}+(?:['’](?!s\\b))?|['’]s\\b|(?<!\\p{L})-|-(?!\\p{L})|[^\\s\\p{Z}-]");

  /**
   * A word, a number or a sign.
   *
   * @param text in lower case
   * @param span in the reading text
   * @param capital whether it begins with a capital letter
   */
  public record Piece(String text, Span span, boolean capital) {
    /** Whether it is a number in digits. */
    public boolean isNumber() {
      return Character.isDigit(text.codePointAt(0));
    }
  }

  private final List<Piece> pieces;
  private final List<String> texts;

  /**
   * Cuts a stretch of a text into pieces.
   *
   * @param text the whole reading text
   * @param span the stretch
   */
  public Wording(String text, Span span) {
    List<Piece> found = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      found.add(
          new Piece(
              Folding.lower(matcher.group()),
              new Span(matcher.start(), matcher.end()),
              Character.isUpperCase(text.charAt(matcher.start()))));
    }
    this.pieces = List.copyOf(found);
    this.texts = found.stream().map(Piece::text).toList();
  }

  /** How many pieces there are. */
  public int size() {
    return pieces.size();
  }

  /** The piece at a place, from 0. */
  public Piece piece(int index) {
    return pieces.get(index);
  }

  /** The words from one place to another, as an entry of a word list spells them. */
  public String join(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(pieces.get(i).text());
    }
    return words.toString();
  }

  /** Whether a number in digits stands in it. */
  public boolean hasNumber() {
    return pieces.stream().anyMatch(Piece::isNumber);
  }

  /** The texts of the pieces from a place on. */
  public List<String> texts(int from) {
    return texts.subList(from, texts.size());
  }

  /** Where the pieces from one place to another stand in the reading text, end exclusive. */
  public Span span(int from, int to) {
    return pieces.get(from).span().cover(pieces.get(to - 1).span());
  }

  /** Whether nothing but a hyphen or nothing at all stands between a piece and the next. */
  public boolean touchesNext(int index) {
    return index + 1 < size()
        && pieces.get(index).span().end() == pieces.get(index + 1).span().start();
  }
}
