package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Finds parts that are said to make a whole and do not. Thread-safe. */
final class Sums implements MiscountReader {

  /** Parts that are off by more are parts of something else, unless they are said to be all. */
  private static final double LIKELY = 0.35;

  /** The same where they are said to be all. */
  private static final double WHOLE = 0.5;

  /** What is left over may belong to none of the parts that are told. */
  private static final double LEFT = 0.12;

  /** So many parts beside the whole are all: of fewer something may be left. */
  private static final int MANY = 3;

  /** How many words tell what the whole is of. */
  private static final int FAR = 6;

  /** How many words may stand between a whole and the words that say so. */
  private static final int NEAR = 2;

  private final Phrases parts;
  private final Phrases totals;
  private final Phrases misstatements;
  private final PartReader reader;

  Sums(Language language) {
    this.parts = Phrases.of(language, "parts");
    this.totals = Phrases.of(language, "totals");
    this.misstatements = Phrases.of(language, "misstatements");
    this.reader = new PartReader(language);
  }

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    List<Line> lines = paragraph.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<Line> before = i == 0 ? Optional.empty() : Optional.of(lines.get(i - 1));
      if (line.amounts().isEmpty() || isOpen(line)) {
        continue;
      }
      Optional<Miscount> miscount =
          listed(before, line)
              .or(() -> apposed(line))
              .or(() -> added(line))
              .or(() -> before.filter(b -> !isOpen(b)).flatMap(b -> told(b, line)));
      miscount.ifPresent(found::add);
    }
    return found;
  }

  /** Whether the parts need not be all, or are not all told. */
  private boolean isOpen(Line line) {
    return line.has(misstatements, "wrong")
        || line.has(parts, "inclusive")
        || line.has(parts, "rest")
        || line.has(parts, "away");
  }

  /** "Nine people were hurt, all of them: four gravely and six lightly." */
  private Optional<Miscount> listed(Optional<Line> before, Line line) {
    int colon = colon(line);
    if (colon < 0) {
      return Optional.empty();
    }
    List<Part> row = reader.row(line, colon + 1, line.size());
    if (row.size() < 2) {
      return Optional.empty();
    }
    boolean all = line.has(parts, 0, colon, "all");
    List<Amount> wholes = wholes(line.between(0, colon), row);
    if (wholes.size() == 1 && line.between(0, colon).stream().allMatch(Amount::isExact)) {
      // "300 pupils: 140 walk and 90 have a sister there": some may do both, some neither.
      boolean told = line.hasToken(row.get(0).from(), line.size(), t -> t.pos().equals("VERB"));
      return all || !told
          ? miscount(line, wholes.get(0), line, row, all ? WHOLE : LIKELY)
              .filter(m -> all || isLeftOver(m))
          : Optional.empty();
    }
    if (wholes.isEmpty() && all && before.isPresent() && !Part.unit(row).isEmpty()) {
      List<Amount> above = wholes(before.get().amounts(), row);
      boolean only = above.size() == 1 && above.get(0).isExact();
      return only ? miscount(before.get(), above.get(0), line, row, LIKELY) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "The 50 guests, 20 men, 12 women and 22 children, were led out." */
  private Optional<Miscount> apposed(Line line) {
    List<Amount> amounts = line.amounts();
    if (amounts.size() <= MANY || !isOfAll(line, amounts.get(0))) {
      return Optional.empty();
    }
    Amount whole = amounts.get(0);
    int from = nextComma(line, whole.to());
    int to = from;
    List<Part> row = List.of();
    while (to >= 0 && row.isEmpty()) {
      to = nextComma(line, to + 1);
      row = to < 0 ? row : reader.row(line, from + 1, to);
    }
    boolean beside =
        row.size() >= MANY
            && row.get(0).from() == from + 1
            && row.stream().allMatch(p -> p.amount().isPresent() && isOfSet(line, p))
            && from - whole.to() <= FAR
            && line.between(whole.to(), from).isEmpty()
            && !line.hasToken(whole.to(), to, Token::isVerbal);
    return beside ? miscount(line, whole, line, row, LIKELY) : Optional.empty();
  }

  /** Men, women, children: other groups may stand beside the first. */
  private boolean isOfSet(Line line, Part part) {
    return IntStream.range(part.to(), Math.min(line.size(), part.to() + NEAR))
        .anyMatch(
            i ->
                parts
                    .at(line.words(), i)
                    .filter(m -> m.classes().stream().anyMatch(c -> c.startsWith("set:")))
                    .isPresent());
  }

  /** "The 50 guests", "all 50 guests". */
  private boolean isOfAll(Line line, Amount whole) {
    return whole.isPlain()
        && (line.before(parts, whole.from(), "all").isPresent()
            || line.hasToken(
                Math.max(0, whole.from() - 1), whole.from(), t -> t.pos().equals("DET")));
  }

  /** The place of the next comma, or -1. */
  private static int nextComma(Line line, int from) {
    return IntStream.range(Math.max(0, from), line.size())
        .filter(i -> line.isAt(i, ","))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isLeftOver(Miscount miscount) {
    double made = miscount.numbers().get(0).doubleValue();
    double whole = miscount.numbers().get(1).doubleValue();
    return made > whole || whole - made <= LEFT * whole;
  }

  private static int colon(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean number =
          i > 0
              && i + 1 < line.size()
              && line.words().piece(i - 1).isNumber()
              && line.words().touchesNext(i - 1)
              && line.words().touchesNext(i);
      if (line.isAt(i, ":") && !number) {
        return i;
      }
    }
    return -1;
  }

  /** The numbers that may be the whole of a row. */
  private static List<Amount> wholes(List<Amount> amounts, List<Part> row) {
    String unit = Part.unit(row);
    return amounts.stream()
        .filter(a -> a.unit().equals(unit) && (a.isPlain() || a.sort() == Amount.Sort.LOOSE))
        .toList();
  }

  /** "120 for A, 90 for B and 10 for C, 230 in all." */
  private Optional<Miscount> added(Line line) {
    List<Amount> amounts = line.amounts();
    for (int i = 2; i < amounts.size(); i++) {
      Amount whole = amounts.get(i);
      if (whole.isPlain() && isTotal(line, whole)) {
        int end = line.before(parts, whole.from(), "total").map(Match::from).orElse(whole.from());
        List<Part> row = reader.rowBefore(line, end);
        return row.size() < 2 ? Optional.empty() : miscount(line, whole, line, row, LIKELY);
      }
    }
    return Optional.empty();
  }

  private boolean isTotal(Line line, Amount amount) {
    for (int at = amount.to(); at <= amount.to() + NEAR && at < line.size(); at++) {
      if (totals.at(line.words(), at).isPresent()) {
        return true;
      }
      if (line.isSignOrEnd(at)) {
        break;
      }
    }
    return line.before(parts, amount.from(), "total").isPresent()
        || totals.before(line.words(), amount.from()).isPresent();
  }

  /** The parts in one sentence; "That makes 401 kilometres in all." */
  private Optional<Miscount> told(Line before, Line line) {
    Optional<Match> makes = line.at(parts, 0, "makes");
    if (makes.isEmpty() || line.amounts().isEmpty()) {
      return Optional.empty();
    }
    Amount whole = line.amounts().get(0);
    boolean next = whole.isPlain() && whole.from() - makes.get().to() <= NEAR;
    List<Part> row = next ? reader.rowBefore(before, before.size()) : List.of();
    return row.size() < 2 ? Optional.empty() : miscount(line, whole, before, row, LIKELY);
  }

  /**
   * What is wrong with a row of parts, if anything is. A row of which some parts in a row make the
   * whole is right: what goes before was no part.
   */
  private static Optional<Miscount> miscount(
      Line of, Amount whole, Line line, List<Part> row, double likely) {
    boolean alike = Part.unit(row).equals(whole.unit());
    for (int from = 0; from < row.size() - 1; from++) {
      for (int to = from + 2; to <= row.size(); to++) {
        List<Part> some = row.subList(from, to);
        double off = Part.sum(some).doubleValue() - whole.number();
        if (Math.abs(off) <= Part.slack(some, whole)) {
          return Optional.empty();
        }
      }
    }
    BigDecimal sum = Part.sum(row);
    double off = Math.abs(sum.doubleValue() - whole.number());
    if (!alike || !whole.isExact() || off > likely * whole.number()) {
      return Optional.empty();
    }
    Span all = line.span(row.get(0).from(), row.get(row.size() - 1).to());
    return Optional.of(
        new Miscount(
            Form.SUM,
            all,
            List.of(of.span(whole.from(), whole.to())),
            List.of(sum, whole.value())));
  }
}
