package org.guillemet.claims.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Figure.Kind;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Quantity.Bound;
import org.guillemet.claims.figures.NumberReader.Read;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Finds the figures of a sentence, with their bounds, their units and what they count. */
public final class FigureFinder {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;

  /** Longer runs of digits are numbers of telephones and accounts. */
  private static final int MOST_DIGITS = 7;

  private final Phrases units;
  private final Phrases bounds;
  private final CountedNouns nouns;
  private final NumberReader numbers;
  private final RankReader ranks;
  private final RatioReader ratios;

  /** Finds figures with the word lists that hold for an article. */
  public FigureFinder(Lexicon lexicon) {
    Language language = lexicon.language();
    this.units = Phrases.of(language, "units");
    this.bounds = Phrases.of(language, "number-bounds");
    this.nouns = new CountedNouns(lexicon);
    this.numbers = new NumberReader(language);
    this.ranks = new RankReader(language);
    this.ratios = new RatioReader(lexicon);
  }

  /** The figures of a sentence, in text order. */
  public List<Figure> find(String text, Sentence sentence) {
    Wording words = new Wording(text, sentence.span());
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Read> read = numbers.at(words, i);
      Optional<Figure> whole = whole(sentence, words, i);
      if (whole.isPresent()) {
        figures.add(whole.get());
        i = lastOf(words, i, whole.get().span());
      } else if (read.isPresent() && !isInsideWord(words, i)) {
        Draft draft = draft(words, i, read.get());
        figures.add(figure(sentence, words, draft));
        i = draft.to - 1;
      }
    }
    return figures;
  }

  /** A figure that is read in one go. */
  private Optional<Figure> whole(Sentence sentence, Wording words, int at) {
    return ranks.at(words, at).or(() -> ratios.at(sentence, words, at));
  }

  /** The place of the last word of a figure. */
  private static int lastOf(Wording words, int from, Span figure) {
    int i = from;
    while (i + 1 < words.size() && words.piece(i + 1).span().overlaps(figure)) {
      i++;
    }
    return i;
  }

  /** "A380", "F-16": part of a name; "9/11": of a date. */
  private static boolean isInsideWord(Wording words, int i) {
    int before = i > 0 && words.piece(i - 1).text().equals("-") ? i - 2 : i - 1;
    return words.piece(i).isNumber()
        && before >= 0
        && words.touchesNext(i - 1)
        && (Character.isLetter(words.piece(before).text().charAt(0))
            || words.piece(before).text().equals("/"))
        && !words.piece(before).text().endsWith("'");
  }

  /** What has been read of a figure up to now. */
  private static final class Draft {
    private final boolean digits;
    private final boolean share;
    private final boolean vague;
    private final int number;
    private int from;
    private int to;
    private Quantity quantity;
    private Kind kind = Kind.OTHER;
    private String unit = "";
    private boolean settled;

    Draft(int number, Read read) {
      this.number = number;
      this.from = number;
      this.to = read.to();
      this.quantity = Quantity.of(read.value()).bounded(read.bound());
      this.digits = read.digits();
      this.share = read.share();
      this.vague = read.vague();
    }
  }

  private Draft draft(Wording words, int from, Read read) {
    Draft draft = new Draft(from, read);
    signBefore(words, draft);
    unitBehind(words, draft);
    rangeBehind(words, draft);
    boundsAround(words, draft);
    return draft;
  }

  /** A currency's sign may stand before the number: "$12". */
  private void signBefore(Wording words, Draft draft) {
    Optional<Match> sign =
        units.before(words, draft.from).filter(m -> m.classes().contains("prefix"));
    if (sign.isPresent() && words.touchesNext(draft.from - 1)) {
      draft.from = sign.get().from();
      unit(draft, sign.get().classes());
    }
  }

  private void unitBehind(Wording words, Draft draft) {
    int at = draft.to;
    if (at + 1 < words.size() && words.piece(at).text().equals("-")) {
      at++;
    }
    // "3 millions d'euros": a preposition links a round number to its unit.
    for (int skip = 0; skip <= 1 && at + skip < words.size(); skip++) {
      Optional<Match> unit = units.at(words, at + skip);
      boolean linked = skip == 0 || bounds.at(words, at).filter(FigureFinder::isLink).isPresent();
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
    if (!ranges || isYear(words, draft)) {
      return;
    }
    int next = joint.get().to();
    Bound bound = Bound.NONE;
    if (joint.get().classes().contains("ends") && next < words.size()) {
      Optional<Match> own = bounds.at(words, next).filter(m -> bound(m.classes()) != Bound.NONE);
      bound = own.map(m -> bound(m.classes())).orElse(Bound.NONE);
      next = own.map(Match::to).orElse(next);
    }
    if (next < words.size() && units.at(words, next).filter(FigureFinder::isPrefix).isPresent()) {
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

  private Figure figure(Sentence sentence, Wording words, Draft draft) {
    Span span = words.span(draft.from, draft.to);
    boolean loose = !draft.settled && !isYear(words, draft) && !isLabel(words, draft);
    Optional<Token> noun = loose ? counted(sentence, words, draft) : Optional.empty();
    Kind kind = noun.isPresent() ? Kind.COUNT : draft.kind;
    if (draft.share) {
      noun = counted(sentence, words, draft).filter(nouns::hasShares);
      kind = noun.isPresent() ? Kind.SHARE : Kind.OTHER;
    }
    if (draft.vague && noun.filter(nouns::isPeople).isEmpty()) {
      kind = Kind.OTHER;
    }
    Span whole =
        noun.map(Token::span).filter(n -> n.start() >= span.end()).map(span::cover).orElse(span);
    return new Figure(whole, draft.quantity, kind, draft.unit, noun.map(Token::lemma).orElse(""));
  }

  /** A number of a telephone or an account; "a hundred" and "mille" in a manner of speaking. */
  private static boolean isLabel(Wording words, Draft draft) {
    if (draft.digits) {
      return words.piece(draft.number).text().matches("\\d{" + (MOST_DIGITS + 1) + ",}");
    }
    boolean single = draft.to - draft.number == 1;
    return single && Set.of("100", "1000").contains(draft.quantity.value().toPlainString());
  }

  private static boolean isYear(Wording words, Draft draft) {
    String text = words.piece(draft.number).text();
    if (!draft.digits || text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private Optional<Token> counted(Sentence sentence, Wording words, Draft draft) {
    Span number = words.piece(draft.number).span();
    return nouns.find(sentence, number, words.piece(draft.to - 1).span(), draft.share);
  }
}
