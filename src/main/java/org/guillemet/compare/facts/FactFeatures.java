package org.guillemet.compare.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.claims.Period.Days;
import org.guillemet.compare.Codes;

/**
 * What tells whether two facts of articles on one event are of the same thing: how alone each is in
 * its article, how far apart their values are, and how alike the words are that govern and surround
 * them. Where a fact stands in its article is no feature, nor is the day of the article. Names of
 * features stand in the weights.
 */
final class FactFeatures {

  private static final String LEAD = "lead";
  private static final String HOLDER = "holder";

  /** So many pairs of what is not borne out are few. */
  private static final int FEW_PAIRS = 4;

  /** How much more alike two must be than either and any other. */
  private static final double CLEAR = 0.05;

  /** What holds for all. */
  static final String BIAS = "1";

  /** Beyond, an article is long, and more of it tells no more. */
  private static final double CROWD = 2;

  /** Beyond, a number is another thing's rather than a slip. */
  private static final double FAR = 3;

  /** Days before publication that are news. */
  private static final int RECENT = 14;

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  /** Axes of which there are enough examples to tell them apart. */
  private static final Set<String> MANY =
      Set.of("acceptance", "force", "trend", "life", "opening", "holding");

  private static final List<Trait> TOLD_BY_ONE =
      List.of(Trait.AHEAD, Trait.PART, Trait.EACH, Trait.TOTAL, Trait.DENIED);

  private FactFeatures() {}

  static Map<String, Double> of(Told a, Told b, SideBySide all) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put(BIAS, 1.0);
    if (a.fact().outcome().isPresent()) {
      outcomes(features, a, b);
    } else if (a.amount().isPresent()) {
      figures(features, a, b);
    } else {
      dates(features, a, b);
    }
    among(features, a, b, all);
    words(features, a, b);
    flag(features, "own-names", all.haveOwnNames(a, b));
    return features;
  }

  private static void figures(Map<String, Double> features, Told a, Told b) {
    String dimension = a.amount().orElseThrow().dimension();
    features.put("of:" + group(a, b, dimension), 1.0);
    double x = Math.abs(a.amount().get().value());
    double y = Math.abs(b.amount().orElseThrow().value());
    boolean slip = isSlip(a, b);
    flag(features, "slip", slip);
    double ratio = Math.abs(Math.log(Math.max(x, Float.MIN_VALUE) / Math.max(y, Float.MIN_VALUE)));
    features.put("ratio", slip ? 0 : Math.min(FAR, ratio));
    flag(features, "tiny", Math.min(x, y) <= 2 && dimension.equals("count"));
    overlap(features, "counted", a.counted(), b.counted());
    meet(features, "m:sentence", a.sentence().only("m:"), b.sentence().only("m:"));
    meet(features, "t:counted", a.counted().only("t:"), b.counted().only("t:"));
    meet(features, "t:sentence", a.sentence().only("t:"), b.sentence().only("t:"));
    for (Trait trait : TOLD_BY_ONE) {
      flag(features, "one:" + trait, a.fact().is(trait) != b.fact().is(trait));
    }
    flag(
        features,
        "languages",
        a.account().article().language() != b.account().article().language());
  }

  private static void dates(Map<String, Double> features, Told a, Told b) {
    boolean x = a.words().chars().anyMatch(Character::isDigit);
    boolean y = b.words().chars().anyMatch(Character::isDigit);
    features.put("dated:" + (x && y ? "both" : x || y ? "one" : "none"), 1.0);
    Dates dates = Dates.of(a, b).orElseThrow();
    Days one = dates.left();
    Days other = dates.right();
    features.put("length:" + (length(one) == length(other) ? length(one) : "other"), 1.0);
    features.put("when:" + (when(a).equals(when(b)) ? when(a) : "other"), 1.0);
    features.put("gap", Math.log((double) Math.max(1, dates.gap())));
    flag(features, "slip", isSlip(one.first(), other.first()));
    flag(features, "both:AHEAD", a.fact().is(Trait.AHEAD) && b.fact().is(Trait.AHEAD));
    flag(features, "one:AHEAD", a.fact().is(Trait.AHEAD) != b.fact().is(Trait.AHEAD));
    meet(features, "names", a.clause().only(Codes.NAME), b.clause().only(Codes.NAME));
    meet(features, "h:near", a.near().only("h:"), b.near().only("h:"));
  }

  private static void outcomes(Map<String, Double> features, Told a, Told b) {
    features.put("axis:" + (MANY.contains(a.kind()) ? a.kind() : "other"), 1.0);
    flag(
        features,
        "denied",
        a.fact().outcome().orElseThrow().denied() || b.fact().outcome().orElseThrow().denied());
    flag(features, "dated", !a.fact().times().isEmpty() && !b.fact().times().isEmpty());
    overlap(features, HOLDER, a.counted(), b.counted());
    meet(features, "names", a.clause().only(Codes.NAME), b.clause().only(Codes.NAME));
    meet(features, "t:near", a.near().only("t:"), b.near().only("t:"));
    meet(features, "t:sentence", a.sentence().only("t:"), b.sentence().only("t:"));
    flag(features, "both:AHEAD", a.fact().is(Trait.AHEAD) && b.fact().is(Trait.AHEAD));
    flag(features, "one:AHEAD", a.fact().is(Trait.AHEAD) != b.fact().is(Trait.AHEAD));
    flag(features, "one:DISPLAY", a.fact().is(Trait.DISPLAY) != b.fact().is(Trait.DISPLAY));
  }

  /**
   * Whether two facts are few among what may be meant and the other article does not bear out, or
   * clearly more like each other than like any other: among many, chance brings some two together.
   * Two outcomes stand out when words tell that they are of the same.
   */
  static boolean standOut(Told a, Told b, SideBySide all, Map<String, Double> features) {
    if (features.containsKey(HOLDER)) {
      return features.get(HOLDER) > 0;
    }
    return features.get(LEAD) >= CLEAR
        || Math.max(1, all.rivals(a, b)) * Math.max(1, all.otherRivals(a, b)) <= FEW_PAIRS;
  }

  /** How alone both are among what may be meant and the other article does not bear out. */
  private static void among(Map<String, Double> features, Told a, Told b, SideBySide all) {
    int x = all.apart(a);
    int y = all.otherApart(a);
    flag(features, "left-alone", x == 1 && y == 1);
    features.put("left-crowd", Math.min(CROWD, logOfPairs(x, y)));
    double likeness = Likeness.of(a, b);
    double rest = all.rest(a, b, likeness);
    features.put("like", likeness);
    flag(features, "likest", likeness > rest);
    features.put(LEAD, likeness - rest);
  }

  private static double logOfPairs(long left, long right) {
    return Math.log((double) Math.max(1, left) * Math.max(1, right));
  }

  private static void words(Map<String, Double> features, Told a, Told b) {
    overlap(features, "near", a.near().plain(), b.near().plain());
    overlap(features, "sentence", a.sentence().plain(), b.sentence().plain());
    meet(features, "m:near", a.measures(), b.measures());
    meet(features, "h:sentence", a.sentence().only("h:"), b.sentence().only("h:"));
  }

  private static void flag(Map<String, Double> features, String name, boolean value) {
    features.put(name, value ? 1.0 : 0);
  }

  private static void overlap(Map<String, Double> features, String name, FactWords a, FactWords b) {
    int both = Math.min(a.shared(b), b.shared(a));
    features.put(name, (double) both / Math.max(1, Math.min(a.size(), b.size())));
    flag(features, name + ":any", both > 0);
  }

  private static void meet(
      Map<String, Double> features, String name, Set<String> a, Set<String> b) {
    if (!a.isEmpty() && !b.isEmpty()) {
      features.put(name + (Collections.disjoint(a, b) ? ":apart" : ":meet"), 1.0);
    }
  }

  private static String group(Told a, Told b, String dimension) {
    if (Amount.isMoney(dimension)) {
      return "money";
    }
    if (!dimension.equals("count")) {
      return dimension;
    }
    if (a.counted().isEmpty() || b.counted().isEmpty()) {
      return "bare";
    }
    return a.isOfPeople() && b.isOfPeople() ? "people" : "count";
  }

  /** Days or nights, weeks, months or years. */
  static int length(Days days) {
    long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    if (length <= 2) {
      return 1;
    }
    return length < MONTH - 2 ? WEEK : length <= MONTH + 1 ? MONTH : YEAR;
  }

  private static String when(Told told) {
    Days days = told.days().orElseThrow();
    Optional<LocalDate> day = told.account().article().metadata().published();
    if (day.isEmpty()) {
      return "unknown";
    }
    if (days.first().isAfter(day.get())) {
      return "ahead";
    }
    return days.last().isBefore(day.get().minusDays(RECENT)) ? "long-ago" : "now";
  }

  /**
   * Whether one number is the other with digits in another order, or a zero more or less, and more
   * than one digit besides; of one unit: "two days" is no slip for "two hours".
   */
  static boolean isSlip(Told a, Told b) {
    if (!haveOneUnit(a, b)) {
      return false;
    }
    if (!a.counted().isEmpty() && !b.counted().isEmpty() && !a.counted().meet(b.counted())) {
      return false;
    }
    String x = digits(a);
    String y = digits(b);
    return x.length() > 1 && sorted(x).equals(sorted(y));
  }

  static boolean haveOneUnit(Told a, Told b) {
    return a.fact().figure().orElseThrow().unit().equals(b.fact().figure().orElseThrow().unit());
  }

  /** The digits of a number without the zeros around them. */
  private static String digits(Told told) {
    return told.fact()
        .figure()
        .orElseThrow()
        .quantity()
        .value()
        .stripTrailingZeros()
        .unscaledValue()
        .abs()
        .toString();
  }

  /** One day in two years, or two years of the same digits. */
  static boolean isSlip(LocalDate a, LocalDate b) {
    String x = sorted(Integer.toString(a.getYear()));
    boolean oneDay = a.getDayOfYear() == b.getDayOfYear() && a.getDayOfYear() > 1;
    return a.getYear() != b.getYear()
        && (oneDay || x.equals(sorted(Integer.toString(b.getYear()))));
  }

  private static String sorted(String digits) {
    char[] chars = digits.toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }
}
