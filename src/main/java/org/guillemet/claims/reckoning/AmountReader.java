package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity.Bound;
import org.guillemet.claims.figures.NumberReader;
import org.guillemet.claims.figures.NumberReader.Read;
import org.guillemet.claims.reckoning.Amount.Sort;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.text.Language;

/** Reads the numbers of a sentence one by one, ranges not joined. Thread-safe. */
final class AmountReader {

  private static final String TIMES = "times:";
  private static final String UNIT = "unit:";
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A number that ends in so many zeros may be round. */
  private static final int ROUND = 2;

  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  private final NumberReader numbers;
  private final Phrases units;
  private final Phrases bounds;
  private final Phrases scales;
  private final Phrases approximations;
  private final Phrases durations;

  AmountReader(Language language) {
    this.numbers = new NumberReader(language);
    this.units = Phrases.of(language, "units");
    this.bounds = Phrases.of(language, "number-bounds");
    this.scales = Phrases.of(language, "money-scales");
    this.approximations = Phrases.of(language, "approximations");
    this.durations = Phrases.of(language, "durations");
  }

  /** The numbers of a sentence, in text order. */
  List<Amount> all(Wording words) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Read> read = numbers.at(words, i);
      Optional<Amount> amount =
          read.isPresent() ? Optional.of(amount(words, i, read.get())) : oneAndHalf(words, i);
      if (amount.isPresent()) {
        amounts.add(amount.get());
        i = Math.max(i, amount.get().to() - 1);
      }
    }
    return amounts;
  }

  /** "An hour and a half": elsewhere "a" and "one" are no numbers. */
  private Optional<Amount> oneAndHalf(Wording words, int at) {
    Optional<Match> one = half(words, at, "single");
    Optional<Match> unit =
        one.filter(m -> m.to() < words.size())
            .flatMap(m -> units.at(words, m.to()))
            .filter(m -> kind(m) == Kind.DURATION);
    Optional<Match> behind = unit.flatMap(u -> half(words, u.to(), "half-behind"));
    return behind.map(
        b ->
            new Amount(
                at,
                b.to(),
                BigDecimal.ONE.add(HALF),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                unitOf(unit.get()),
                Kind.DURATION,
                isLoose(words, at, b.to()) ? Sort.LOOSE : Sort.EXACT));
  }

  private Amount amount(Wording words, int at, Read read) {
    int from = at;
    int to = read.to();
    BigDecimal value = read.value();
    BigDecimal scale = read.scale();
    Optional<Match> unit = sign(words, at);
    if (unit.isPresent()) {
      from = unit.get().from();
      Optional<Match> abbreviation = abbreviation(words, to);
      BigDecimal by = abbreviation.map(AmountReader::times).orElse(BigDecimal.ONE);
      value = value.multiply(by);
      scale = scale.multiply(by);
      to = abbreviation.map(Match::to).orElse(to);
    } else {
      Optional<Match> half = half(words, to, "half");
      to = half.map(Match::to).orElse(to);
      boolean halves = half.isPresent();
      unit = unit(words, to);
      if (unit.isPresent()) {
        to = unit.get().to();
        BigDecimal by = times(unit.get());
        value = value.multiply(by);
        scale = scale.multiply(by);
        Optional<Match> behind = halves ? Optional.empty() : half(words, to, "half-behind");
        to = behind.map(Match::to).orElse(to);
        halves |= behind.isPresent();
      }
      value = halves ? value.add(HALF.multiply(scale)) : value;
    }
    Kind kind = unit.map(AmountReader::kind).orElse(Kind.OTHER);
    return new Amount(
        from,
        to,
        value,
        step(words, at, read, scale, kind),
        scale,
        unit.map(AmountReader::unitOf).orElse(""),
        kind,
        sort(words, at, read, from, to, unit));
  }

  /** A currency's sign before the number: "$12". */
  private Optional<Match> sign(Wording words, int at) {
    return units
        .before(words, at)
        .filter(m -> m.classes().contains("prefix") && words.touchesNext(at - 1));
  }

  private Optional<Match> abbreviation(Wording words, int at) {
    return at < words.size() && words.touchesNext(at - 1)
        ? scales.at(words, at).filter(m -> m.classes().contains("scale"))
        : Optional.empty();
  }

  private Optional<Match> half(Wording words, int at, String where) {
    return at < words.size()
        ? durations.at(words, at).filter(m -> m.classes().contains(where))
        : Optional.empty();
  }

  private Optional<Match> unit(Wording words, int at) {
    int hyphen = at + 1 < words.size() && words.piece(at).text().equals("-") ? at + 1 : at;
    if (hyphen >= words.size()) {
      return Optional.empty();
    }
    Optional<Match> unit = units.at(words, hyphen);
    boolean linked =
        unit.isEmpty()
            && hyphen + 1 < words.size()
            && bounds.at(words, hyphen).filter(m -> m.classes().contains("link")).isPresent();
    // "3 millions d'euros", but not "12 of points".
    return linked
        ? units.at(words, hyphen + 1).filter(m -> kind(m) == Kind.MONEY || kind(m) == Kind.MEASURE)
        : unit;
  }

  private static BigDecimal times(Match match) {
    return match.classes().stream()
        .filter(c -> c.startsWith(TIMES))
        .findFirst()
        .map(c -> new BigDecimal(c.substring(TIMES.length())))
        .orElse(BigDecimal.ONE);
  }

  private static String unitOf(Match match) {
    return match.classes().stream()
        .filter(c -> c.startsWith(UNIT))
        .findFirst()
        .map(c -> c.substring(UNIT.length()))
        .orElse("");
  }

  private static Kind kind(Match match) {
    for (Kind kind : Kind.values()) {
      if (match.classes().contains(kind.name().toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  private static BigDecimal step(Wording words, int at, Read read, BigDecimal scale, Kind kind) {
    BigDecimal unscaled = read.value().divide(read.scale());
    int decimals = unscaled.stripTrailingZeros().scale();
    String written = words.piece(at).text();
    int comma = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
    boolean grouped = written.length() - comma - 1 == 3 && decimals <= 0;
    int shown = read.digits() && comma > 0 && !grouped ? written.length() - comma - 1 : decimals;
    if (shown > 0) {
      return BigDecimal.ONE.movePointLeft(shown).multiply(scale);
    }
    if (scale.compareTo(BigDecimal.ONE) > 0) {
      return scale;
    }
    if (decimals > -ROUND || kind == Kind.PERCENT) {
      return kind == Kind.PERCENT ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    // "200" may be rounded to ten, "1,200" to a hundred.
    boolean small = unscaled.compareTo(SMALL) < 0;
    return BigDecimal.ONE.movePointRight(small ? ROUND - 1 : -decimals);
  }

  private Sort sort(Wording words, int at, Read read, int from, int to, Optional<Match> unit) {
    boolean ordinal = unit.filter(m -> kind(m) == Kind.OTHER && unitOf(m).isEmpty()).isPresent();
    if (ordinal || unit.filter(m -> kind(m) == Kind.TIME).isPresent() || isPart(words, at)) {
      return Sort.NONE;
    }
    if (unit.isEmpty() && isYear(words, at, read)) {
      return Sort.YEAR;
    }
    boolean loose = read.share() || read.vague() || read.bound() != Bound.NONE;
    return loose || isLoose(words, from, to) ? Sort.LOOSE : Sort.EXACT;
  }

  private boolean isLoose(Wording words, int from, int to) {
    boolean bounded =
        bounds.before(words, from).map(Match::classes).filter(this::binds).isPresent();
    boolean before = approximations.before(words, from).filter(m -> has(m, "before")).isPresent();
    boolean behind =
        to < words.size()
            && (approximations.at(words, to).filter(m -> has(m, "behind")).isPresent()
                || bounds.at(words, to).filter(m -> has(m, "behind")).isPresent());
    return bounded || before || behind;
  }

  private boolean binds(Set<String> classes) {
    return classes.contains("least") || classes.contains("most") || classes.contains("about");
  }

  private static boolean has(Match match, String wordClass) {
    return match.classes().contains(wordClass);
  }

  /** "A380", "F-16", "9/11", "3-1": part of a name, a date or a score. */
  private static boolean isPart(Wording words, int at) {
    if (!words.piece(at).isNumber()) {
      return false;
    }
    boolean joined = at > 0 && words.touchesNext(at - 1) && isJoint(words, at - 1);
    boolean joins = words.touchesNext(at) && isJoint(words, at + 1) && joinsNumber(words, at + 1);
    return joined || joins;
  }

  private static boolean isJoint(Wording words, int at) {
    String text = words.piece(at).text();
    char last = text.charAt(text.length() - 1);
    return Character.isLetter(last) || "-/:.–".indexOf(last) >= 0;
  }

  private static boolean joinsNumber(Wording words, int at) {
    return words.touchesNext(at) && words.piece(at + 1).isNumber();
  }

  static boolean isYear(Wording words, int at, Read read) {
    String text = words.piece(at).text();
    if (!read.digits() || read.to() != at + 1 || !text.matches("[0-9]{4}")) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
