package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Quantity.Bound;
import org.guillemet.claims.figures.NumberReader.Read;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.text.Language;

/** Reads what stands around a number: its unit, the second number of a range, its bounds. */
final class FigureReader {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  private final Phrases units;
  private final Phrases bounds;
  private final Phrases scales;
  private final NumberReader numbers;

  private static final String TIMES = "times:";

  /** What has been read of a figure up to now. */
  private static final class Draft {
    private final Read read;
    private final int number;
    private int from;
    private int to;
    private Quantity quantity;
    private Kind kind = Kind.OTHER;
    private String unit = "";
    private boolean settled;

    Draft(int number, Read read) {
      this.read = read;
      this.number = number;
      this.from = number;
      this.to = read.to();
      this.quantity = Quantity.of(read.value()).bounded(read.bound());
    }
  }

  FigureReader(Language language, NumberReader numbers) {
    this.units = Phrases.of(language, "units");
    this.bounds = Phrases.of(language, "number-bounds");
    this.scales = Phrases.of(language, "money-scales");
    this.numbers = numbers;
  }

  /**
   * The figure around a number.
   *
   * @param from the place of the number
   */
  FigureDraft read(Wording words, int from, Read read) {
    Draft draft = new Draft(from, read);
    signBefore(words, draft);
    unitBehind(words, draft);
    rangeBehind(words, draft);
    boundsAround(words, draft);
    return new FigureDraft(
        read,
        draft.number,
        draft.from,
        draft.to,
        draft.quantity,
        draft.kind,
        draft.unit,
        draft.settled);
  }

  /** A currency's sign may stand before the number: "$12". */
  private void signBefore(Wording words, Draft draft) {
    Optional<Match> sign =
        units.before(words, draft.from).filter(m -> m.classes().contains("prefix"));
    if (sign.isPresent() && words.touchesNext(draft.from - 1)) {
      draft.from = sign.get().from();
      unit(draft, sign.get().classes());
      abbreviated(words, draft);
    }
  }

  /** "£5m", "$2bn": only money is abbreviated so. */
  private void abbreviated(Wording words, Draft draft) {
    if (draft.to >= words.size() || !words.touchesNext(draft.to - 1)) {
      return;
    }
    Optional<Match> scale = scales.at(words, draft.to).filter(m -> m.classes().contains("scale"));
    if (scale.isPresent()) {
      times(draft, scale.get().classes());
      draft.to = scale.get().to();
    }
  }

  /** Multiplies by what a class says: {@code times:1000}. */
  private static void times(Draft draft, Set<String> classes) {
    classes.stream()
        .filter(c -> c.startsWith(TIMES))
        .findFirst()
        .map(c -> new BigDecimal(c.substring(TIMES.length())))
        .ifPresent(
            by ->
                draft.quantity =
                    Quantity.of(draft.read.value().multiply(by)).bounded(draft.read.bound()));
  }

  private void unitBehind(Wording words, Draft draft) {
    int at = draft.to;
    if (at + 1 < words.size() && words.piece(at).text().equals("-")) {
      at++;
    }
    // "3 millions d'euros": a preposition links a round number to its unit.
    for (int skip = 0; skip <= 1 && at + skip < words.size(); skip++) {
      Optional<Match> unit = units.at(words, at + skip);
      boolean linked = skip == 0 || bounds.at(words, at).filter(FigureReader::isLink).isPresent();
      if (unit.isPresent() && linked && draft.kind == Kind.OTHER) {
        draft.to = unit.get().to();
        unit(draft, unit.get().classes());
      }
    }
  }

  private static boolean isLink(Match match) {
    return match.classes().contains("link");
  }

  private static void unit(Draft draft, Set<String> classes) {
    draft.settled = true;
    times(draft, classes);
    for (Kind kind : Kind.values()) {
      if (classes.contains(kind.name().toLowerCase(Locale.ROOT))) {
        draft.kind = kind;
      }
    }
    draft.unit =
        classes.stream()
            .filter(c -> c.startsWith("unit:"))
            .map(c -> c.substring("unit:".length()))
            .findFirst()
            .orElse("");
  }

  /** "10 to 15", "entre 10 et 15", "10-15 %". */
  private void rangeBehind(Wording words, Draft draft) {
    if (draft.to >= words.size()) {
      return;
    }
    Optional<Match> joint = bounds.at(words, draft.to);
    boolean ranges =
        joint.isPresent()
            && (joint.get().classes().contains("range")
                || joint.get().classes().contains("and") && isOpened(words, draft));
    if (!ranges || isYear(words, draft.number, draft.read)) {
      return;
    }
    int next = joint.get().to();
    Bound bound = Bound.NONE;
    if (joint.get().classes().contains("ends") && next < words.size()) {
      Optional<Match> own = bounds.at(words, next).filter(m -> bound(m.classes()) != Bound.NONE);
      bound = own.map(m -> bound(m.classes())).orElse(Bound.NONE);
      next = own.map(Match::to).orElse(next);
    }
    if (next < words.size() && units.at(words, next).filter(FigureReader::isPrefix).isPresent()) {
      next++;
    }
    Optional<Read> second = next < words.size() ? numbers.at(words, next) : Optional.empty();
    if (second.isEmpty()) {
      return;
    }
    range(words, draft, second.get(), bound);
    unitBehind(words, draft);
    // "3-1": a score, unless it measures something.
    draft.settled |= joint.get().classes().contains("score");
  }

  /** "between", maybe with a bound of the first number behind it: "from less than 5 to 10". */
  private boolean isOpened(Wording words, Draft draft) {
    Optional<Match> before = bounds.before(words, draft.from);
    return before
        .filter(m -> bound(m.classes()) != Bound.NONE)
        .map(m -> bounds.before(words, m.from()))
        .orElse(before)
        .filter(m -> m.classes().contains("between"))
        .isPresent();
  }

  /** Where the second number has a bound of its own, so may the first: it is no bound of both. */
  private void range(Wording words, Draft draft, Read second, Bound bound) {
    BigDecimal value = draft.quantity.value();
    BigDecimal low = value.multiply(scaleOf(value, second));
    if (bound == Bound.NONE) {
      draft.quantity = Quantity.between(low, second.value());
    } else {
      draft.quantity = Quantity.of(low);
      boundBefore(words, draft);
      draft.quantity = draft.quantity.to(Quantity.of(second.value()).bounded(bound));
    }
    draft.to = second.to();
  }

  /** "3 to 4 million": the scale of the second number holds for the first. */
  private static BigDecimal scaleOf(BigDecimal low, Read second) {
    return low.compareTo(BigDecimal.valueOf(1000)) < 0 ? second.scale() : BigDecimal.ONE;
  }

  private static boolean isPrefix(Match match) {
    return match.classes().contains("prefix");
  }

  private void boundsAround(Wording words, Draft draft) {
    for (int steps = 0; steps < 2 && boundBefore(words, draft); steps++) {
      // "at least about 12"
    }
    if (draft.to < words.size()) {
      bounds
          .at(words, draft.to)
          .filter(m -> m.classes().contains("behind"))
          .ifPresent(
              m -> {
                draft.quantity = draft.quantity.bounded(bound(m.classes()));
                draft.to = m.to();
              });
    }
  }

  private boolean boundBefore(Wording words, Draft draft) {
    Optional<Match> before = bounds.before(words, draft.from);
    Bound bound = before.map(m -> bound(m.classes())).orElse(Bound.NONE);
    boolean opens =
        before.filter(m -> m.classes().contains("between")).isPresent()
            && !draft.quantity.low().equals(draft.quantity.high());
    if (bound == Bound.NONE && !opens) {
      return false;
    }
    draft.quantity = draft.quantity.bounded(bound);
    draft.from = before.map(Match::from).orElse(draft.from);
    return true;
  }

  private static Bound bound(Set<String> classes) {
    if (classes.contains("least")) {
      return Bound.LEAST;
    }
    if (classes.contains("most")) {
      return Bound.MOST;
    }
    return classes.contains("about") ? Bound.ABOUT : Bound.NONE;
  }

  /** Whether a number is written as the years of our time are. */
  static boolean isYear(Wording words, int number, Read read) {
    String text = words.piece(number).text();
    if (!read.digits() || text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
