package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.guillemet.claims.Quantity.Bound;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.linguistics.NumberWords.Spelled;
import org.guillemet.text.Language;

/** Reads numbers in digits and in words, with the separators of the language. Thread-safe. */
public final class NumberReader {

  /**
   * A number.
   *
   * @param value what it is worth, scale included
   * @param scale what its last word multiplies by: 1,000,000 in "3 million", else 1
   * @param to the place behind its last word in the wording
   * @param digits whether it is written in digits
   * @param share whether it is a part of a whole: "a third"
   * @param vague whether it is no number that could be checked: "thousands"
   * @param bound what the words themselves say: "une dizaine" is about ten
   */
  public record Read(
      BigDecimal value,
      BigDecimal scale,
      int to,
      boolean digits,
      boolean share,
      boolean vague,
      Bound bound) {
    public Read {
      Objects.requireNonNull(value);
      Objects.requireNonNull(scale);
      Objects.requireNonNull(bound);
    }
  }

  private static final int MOST_WORDS = 12;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Digits and what groups them; longer runs are no number that anybody reads. */
  private static final int LONGEST = 40;

  private final NumberWords words;
  private final Phrases collectives;
  private final char decimal;
  private final Pattern grouped;

  /** Reads the numbers of a language. */
  public NumberReader(Language language) {
    this.words = NumberWords.of(language);
    this.collectives = Phrases.of(language, "collective-numbers");
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language.code()));
    this.decimal = symbols.getDecimalSeparator();
    // Where a comma is decimal, a full stop or any space may group; where a full stop is, a comma.
    String groups = decimal == ',' ? "[. \u00a0\u202f]" : ",";
    this.grouped = Pattern.compile("\\d{1,3}(?:" + groups + "\\d{3})+(?:[.,]\\d+)?");
  }

  /** The number that begins at a place. */
  public Optional<Read> at(Wording wording, int from) {
    Optional<Match> collective = collectives.at(wording, from);
    if (collective.isPresent()) {
      return collective(wording, collective.get());
    }
    if (wording.piece(from).isNumber()) {
      if (wording.piece(from).text().length() > LONGEST) {
        return Optional.empty();
      }
      return Optional.of(scaled(wording, from + 1, digits(wording.piece(from).text()), true));
    }
    int end = Math.min(wording.size(), from + MOST_WORDS);
    List<String> texts = wording.texts(from).subList(0, withoutSigns(wording, from, end) - from);
    Optional<Spelled> spelled = words.longest(texts);
    // "un", "one": an article or a pronoun far more often than a number.
    return spelled.filter(s -> s.value() > 1).map(s -> spelled(wording, from + s.words(), s));
  }

  /** "Un million et demi": half of the last scale more. */
  private Read spelled(Wording wording, int to, Spelled spelled) {
    OptionalLong scale = words.scale(wording.piece(to - 1).text());
    Optional<Match> half =
        to < wording.size() && scale.isPresent() && scale.getAsLong() > 100
            ? collectives.at(wording, to).filter(m -> m.classes().contains("more"))
            : Optional.empty();
    BigDecimal value = BigDecimal.valueOf(spelled.value());
    return half.isEmpty()
        ? scaled(wording, to, value, false)
        : new Read(
            value.add(HALF.multiply(BigDecimal.valueOf(scale.getAsLong()))),
            BigDecimal.valueOf(scale.getAsLong()),
            half.get().to(),
            false,
            false,
            false,
            Bound.NONE);
  }

  /** Hyphens inside a spelled number stand for spaces; the words end before any other sign. */
  private static int withoutSigns(Wording wording, int from, int end) {
    int i = from;
    while (i < end && Character.isLetter(wording.piece(i).text().charAt(0))) {
      i++;
    }
    return i;
  }

  private Optional<Read> collective(Wording wording, Match match) {
    Optional<BigDecimal> value =
        match.classes().stream()
            .filter(c -> Character.isDigit(c.charAt(0)))
            .findFirst()
            .map(NumberReader::fraction);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean share = match.classes().contains("share");
    Bound bound = match.classes().contains("about") ? Bound.ABOUT : Bound.NONE;
    Read read = scaled(wording, match.to(), value.get(), false);
    return Optional.of(
        new Read(
            read.value(),
            read.scale(),
            read.to(),
            false,
            share,
            match.classes().contains("vague"),
            bound));
  }

  /** "12", or "2/3" as the word lists write it. */
  private static BigDecimal fraction(String value) {
    String[] sides = value.split("/");
    BigDecimal above = new BigDecimal(sides[0]);
    return sides.length == 1
        ? above
        : above.divide(new BigDecimal(sides[1]), 4, java.math.RoundingMode.HALF_UP);
  }

  /** The number with the scale word behind it, if there is one. */
  private Read scaled(Wording wording, int to, BigDecimal value, boolean digits) {
    // "a 400-million-dollar business"
    if (to + 1 < wording.size()
        && wording.piece(to).text().equals("-")
        && words.scale(wording.piece(to + 1).text()).isPresent()) {
      return scaled(wording, to + 1, value, digits);
    }
    if (to < wording.size()) {
      String next = wording.piece(to).text();
      OptionalLong scale = words.scale(next);
      Optional<BigDecimal> listed =
          collectives
              .at(wording, to)
              .filter(m -> m.classes().contains("scale"))
              .flatMap(
                  m -> m.classes().stream().filter(c -> Character.isDigit(c.charAt(0))).findFirst())
              .map(BigDecimal::new);
      BigDecimal by =
          scale.isPresent() && scale.getAsLong() > 100
              ? BigDecimal.valueOf(scale.getAsLong())
              : listed.orElse(BigDecimal.ONE);
      if (by.compareTo(BigDecimal.ONE) > 0) {
        Optional<Match> half =
            to + 1 < wording.size()
                ? collectives.at(wording, to + 1).filter(m -> m.classes().contains("more"))
                : Optional.empty();
        BigDecimal all = half.isPresent() ? value.add(HALF) : value;
        int end = half.map(Match::to).orElse(to + 1);
        return new Read(all.multiply(by), by, end, digits, false, false, Bound.NONE);
      }
    }
    return new Read(value, BigDecimal.ONE, to, digits, false, false, Bound.NONE);
  }

  private BigDecimal digits(String written) {
    String text = latin(written);
    String plain;
    if (grouped.matcher(text).matches()) {
      int point = text.lastIndexOf(decimal);
      String whole = point < 0 ? text : text.substring(0, point);
      String rest = point < 0 ? "" : "." + text.substring(point + 1);
      plain = whole.replaceAll("\\D", "") + rest;
    } else {
      plain = text.replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
      int last = plain.lastIndexOf('.');
      if (last >= 0) {
        plain = plain.substring(0, last).replace(".", "") + plain.substring(last);
      }
    }
    return new BigDecimal(plain);
  }

  /** The digits of any script as those from 0 to 9. */
  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
