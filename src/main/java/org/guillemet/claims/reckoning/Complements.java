package org.guillemet.claims.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guillemet.claims.Miscount;
import org.guillemet.claims.Miscount.Form;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;

/**
 * Finds parts that leave nothing over by what they are, men and women, votes for and against, and
 * that do not make the whole. Thread-safe.
 */
final class Complements implements MiscountReader {

  private static final String SET = "set:";
  private static final String MEMBER = "member:";

  /** How many words may stand between a number and what it counts, or between parts. */
  private static final int NEAR = 3;

  private static final int FAR = 8;

  /** Parts that are off by more are parts of something else. */
  private static final double LIKELY = 0.35;

  /** Shares that may be of one whole; men and women are two. */
  private static final String VOTE = "vote";

  /** What percentages that have been rounded may make. */
  private static final double MOST = 101.5;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Phrases parts;
  private final Phrases misstatements;
  private final Map<String, Set<String>> members = new HashMap<>();

  Complements(Language language) {
    this.parts = Phrases.of(language, "parts");
    this.misstatements = Phrases.of(language, "misstatements");
    Lexicon.of(language)
        .classes("parts")
        .values()
        .forEach(
            classes ->
                value(classes, SET)
                    .ifPresent(
                        s ->
                            members
                                .computeIfAbsent(s, k -> new HashSet<>())
                                .add(value(classes, MEMBER).orElse(""))));
  }

  private static Optional<String> value(Set<String> classes, String prefix) {
    return classes.stream()
        .filter(c -> c.startsWith(prefix))
        .map(c -> c.substring(prefix.length()))
        .findFirst();
  }

  /** A number with what it counts: the votes for, the men. */
  private record Member(Amount amount, String set, String name, int to) {}

  @Override
  public List<Miscount> find(Paragraph paragraph) {
    List<Miscount> found = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      if (line.amounts().size() < 2
          || line.has(misstatements, "wrong")
          || line.has(parts, "away")
          || line.has(parts, "rest")) {
        continue;
      }
      Map<String, List<Member>> sets =
          line.amounts().stream()
              .flatMap(a -> member(line, a).stream())
              .collect(Collectors.groupingBy(Member::set, TreeMap::new, Collectors.toList()));
      sets.forEach((set, row) -> miscount(line, row).ifPresent(found::add));
      shares(line).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Member> member(Line line, Amount amount) {
    int reach = amount.isPercent() ? NEAR - 1 : NEAR;
    for (int at = amount.to(); at < Math.min(line.size(), amount.to() + reach); at++) {
      Optional<Match> match = parts.at(line.words(), at);
      Optional<String> set = match.flatMap(m -> value(m.classes(), SET));
      if (set.isPresent() && (!set.get().equals(VOTE) || ends(line, match.get().to()))) {
        String name = value(match.get().classes(), MEMBER).orElse("");
        return Optional.of(new Member(amount, set.get(), name, match.get().to()));
      }
      if (line.isSignOrEnd(at) || match.filter(m -> m.classes().contains("joint")).isPresent()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "The budget is split: 45 % for schools, 35 % for roads and 30 % for parks." */
  private Optional<Miscount> shares(Line line) {
    int split = 0;
    while (split < line.size() && line.at(parts, split, "split").isEmpty()) {
      split++;
    }
    List<Amount> row =
        line.between(split, line.size()).stream().filter(a -> !a.tellsTime()).toList();
    if (row.size() < 3 || line.has(parts, "inclusive")) {
      return Optional.empty();
    }
    for (int i = 0; i < row.size(); i++) {
      int before = i == 0 ? split : row.get(i - 1).to();
      boolean last = i == row.size() - 1;
      boolean joined =
          i == 0 || line.has(parts, before, row.get(i).from(), last ? "last-joint" : "joint");
      if (!joined || !row.get(i).isPercent() || !row.get(i).isExact()) {
        return Optional.empty();
      }
    }
    BigDecimal sum = Part.sum(row.stream().map(Part::of).toList());
    double off = Math.abs(sum.doubleValue() - WHOLE.doubleValue());
    return off > MOST - WHOLE.doubleValue() && off <= LIKELY * WHOLE.doubleValue()
        ? Optional.of(
            new Miscount(
                Form.SUM,
                line.span(row.get(0).from(), row.get(row.size() - 1).to()),
                List.of(),
                List.of(sum, WHOLE)))
        : Optional.empty();
  }

  /** "12 for", not "12 for men". */
  private boolean ends(Line line, int at) {
    return line.isSignOrEnd(at)
        || line.at(parts, at, "joint").isPresent()
        || line.at(parts, at, "out-of").isPresent();
  }

  private Optional<Miscount> miscount(Line line, List<Member> row) {
    Set<String> names = row.stream().map(Member::name).collect(Collectors.toSet());
    boolean once = names.size() == row.size() && row.size() >= 2;
    if (!once || !isRow(line, row)) {
      return Optional.empty();
    }
    List<Part> some = row.stream().map(m -> Part.of(m.amount())).toList();
    BigDecimal sum = Part.sum(some);
    if (row.stream().allMatch(m -> m.amount().isPercent() && m.amount().isExact())) {
      return row.get(0).set().equals(VOTE) && sum.doubleValue() > MOST
          ? Optional.of(of(line, row, List.of(), sum, WHOLE))
          : Optional.empty();
    }
    if (!row.stream().allMatch(m -> m.amount().isPlain() && m.amount().unit().isEmpty())) {
      return Optional.empty();
    }
    boolean complete = names.equals(members.get(row.get(0).set()));
    return whole(line, row)
        .filter(Amount::isExact)
        .filter(w -> Math.abs(sum.doubleValue() - w.number()) > Part.slack(some, w))
        .filter(w -> Math.abs(sum.doubleValue() - w.number()) <= LIKELY * w.number())
        .filter(w -> sum.compareTo(w.value()) > 0 || complete && !line.has(parts, "inclusive"))
        .map(w -> of(line, row, List.of(w), sum, w.value()));
  }

  /** Nothing but words stands between the parts, and an "and" or a comma. */
  private boolean isRow(Line line, List<Member> row) {
    for (int i = 1; i < row.size(); i++) {
      int from = row.get(i - 1).to();
      int to = row.get(i).amount().from();
      int far = row.get(i).amount().isPercent() ? NEAR - 1 : FAR;
      if (to - from > far
          || !line.has(parts, from, to, "joint")
          || !line.between(from, to).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** "218 posts, 120 for men and 90 for women", "12 for, 7 against and 2 abstentions of 23". */
  private Optional<Amount> whole(Line line, List<Member> row) {
    int end = row.get(row.size() - 1).to();
    int begin = row.get(0).amount().from();
    List<Amount> before = line.between(0, begin).stream().filter(Amount::isPlain).toList();
    List<Amount> behind =
        line.between(end, line.size()).stream()
            .filter(a -> a.from() - end <= NEAR + 1)
            .filter(a -> line.before(parts, a.from(), "out-of").isPresent())
            .filter(a -> a.unit().isEmpty() && a.isPlain())
            .toList();
    if (behind.size() == 1) {
      return Optional.of(behind.get(0));
    }
    boolean one = before.size() == 1 && begin - before.get(0).to() <= FAR - NEAR;
    // "200 runners, 120 men and 70 women reached the end."
    boolean act = line.hasToken(end, Math.min(end + 1, line.size()), t -> t.isVerbal());
    return one && !act && before.get(0).unit().isEmpty() && opens(line, before.get(0).to(), begin)
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  /** A sign or a word for a part leads from the whole to its parts. */
  private boolean opens(Line line, int from, int to) {
    return line.has(parts, from, to, "inclusive")
        || line.isAt(to - 1, "(")
        || line.isAt(to - 1, ":")
        || line.isAt(to - 1, ",")
        || line.isAt(to - 1, "–")
        || line.isAt(to - 1, "—");
  }

  private static Miscount of(
      Line line, List<Member> row, List<Amount> whole, BigDecimal sum, BigDecimal told) {
    return new Miscount(
        Form.SUM,
        line.span(row.get(0).amount().from(), row.get(row.size() - 1).to()),
        whole.stream().map(w -> line.span(w.from(), w.to())).toList(),
        List.of(sum, told));
  }
}
