package org.guillemet.compare.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.claims.Fact;
import org.guillemet.compare.Account;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.FactMatch;
import org.guillemet.compare.FactMatch.Reading;
import org.guillemet.compare.many.AllCores;
import org.guillemet.compare.many.Recent;

/**
 * Lays the facts of articles on one event side by side and finds those that are of one thing and
 * exclude each other. Used for one set of articles; thread-safe.
 */
public final class FactMatcher {

  /** Below this it is as likely that they are of two things. */
  private static final double LEAST = 0.5;

  /** The same where chance may have brought them together. */
  private static final double IN_CROWD = 0.85;

  /** So many of an article are read: they may explain what is laid side by side. */
  private static final int READ = 1000;

  private static final Set<Excuse> TOLD = EnumSet.of(Excuse.UPDATE, Excuse.DISPUTED);

  private static final FactModel FIGURES = new FactModel("figures.txt");
  private static final FactModel DATES = new FactModel("dates.txt");
  private static final FactModel OUTCOMES = new FactModel("outcomes.txt");

  private final Recent<List<Told>> values = new Recent<>(FactMatcher::readValues);
  private final Recent<List<Told>> outcomes = new Recent<>(FactMatcher::readOutcomes);

  /**
   * The matches of each pair of articles: numbers and dates, then outcomes, the likeliest first.
   */
  public List<FactMatch> match(List<EventPair> pairs) {
    return AllCores.flatMap(pairs, this::match);
  }

  private List<FactMatch> match(EventPair pair) {
    List<FactMatch> matches =
        new ArrayList<>(match(values.of(pair.left()), values.of(pair.right())));
    matches.addAll(match(outcomes.of(pair.left()), outcomes.of(pair.right())));
    return matches;
  }

  /** Numbers and dates of one article that exclude each other; a fact is matched once at most. */
  public List<FactMatch> within(List<Account> accounts) {
    return AllCores.flatMap(accounts, FactMatcher::within);
  }

  private static List<FactMatch> within(Account account) {
    List<Told> values = readValues(account);
    return new FactsWithin(values, SideBySide.laid(values).toList()).matches();
  }

  /** The numbers and dates of an article. */
  static List<Told> readValues(Account account) {
    return read(account, f -> f.outcome().isEmpty());
  }

  /** How things came out in an article. */
  static List<Told> readOutcomes(Account account) {
    return read(account, f -> f.outcome().isPresent());
  }

  private static List<Told> read(Account account, Predicate<Fact> wanted) {
    FactCodes codes = new FactCodes(account.article().language());
    return account.claims().stream()
        .flatMap(c -> c.facts().stream().filter(wanted).map(f -> Told.of(account, c, f, codes)))
        .limit(READ)
        .toList();
  }

  private record Candidate(Told left, Told right, FactMatch match) {}

  /** A fact is matched once at most. */
  private static List<FactMatch> match(List<Told> left, List<Told> right) {
    List<Candidate> candidates = new ArrayList<>();
    SideBySide all = new SideBySide(left, right);
    for (Told a : SideBySide.laid(left).toList()) {
      for (Told b : SideBySide.laid(right).toList()) {
        candidate(a, b, all).ifPresent(match -> candidates.add(new Candidate(a, b, match)));
      }
    }
    candidates.sort(Comparator.comparing((Candidate c) -> -c.match().likelihood()));
    Set<Told> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> words = new HashSet<>();
    List<FactMatch> found = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!seen.contains(c.left()) && !seen.contains(c.right())) {
        seen.add(c.left());
        seen.add(c.right());
        if (words.add(c.left().words() + "\n" + c.right().words())) {
          found.add(c.match());
        }
      }
    }
    return found;
  }

  /** Whether two are numbers of one dimension, dates or outcomes, and not both can be true. */
  static boolean exclude(Told a, Told b) {
    return a.amount().isPresent()
            && b.amount().isPresent()
            && a.amount().get().excludes(b.amount().get())
        || Dates.of(a, b).filter(dates -> !dates.agree()).isPresent()
        || a.fact().outcome().isPresent()
            && b.fact().outcome().isPresent()
            && Axes.exclude(a.fact().outcome().get(), b.fact().outcome().get());
  }

  static Set<Excuse> excuses(Told a, Told b, SideBySide all) {
    if (a.fact().outcome().isPresent()) {
      return Excuses.ofOutcomes(a, b, all);
    }
    return a.days().isPresent() ? Excuses.ofDates(a, b, all) : Excuses.of(a, b, all);
  }

  private static Optional<FactMatch> candidate(Told a, Told b, SideBySide all) {
    if (!exclude(a, b)) {
      return Optional.empty();
    }
    Set<Excuse> excuses = excuses(a, b, all);
    if (!TOLD.containsAll(excuses)) {
      return Optional.empty();
    }
    FactModel model = model(a);
    Map<String, Double> features = FactFeatures.of(a, b, all);
    double likelihood = model.likelihood(features);
    boolean chance =
        likelihood < LEAST || likelihood < IN_CROWD && !FactFeatures.standOut(a, b, all, features);
    return chance
        ? Optional.empty()
        : Optional.of(
            new FactMatch(
                a.place(), b.place(), likelihood, reading(excuses), model.reasons(features)));
  }

  private static FactModel model(Told told) {
    if (told.fact().outcome().isPresent()) {
      return OUTCOMES;
    }
    return told.days().isPresent() ? DATES : FIGURES;
  }

  private static Reading reading(Set<Excuse> excuses) {
    if (excuses.contains(Excuse.DISPUTED)) {
      return Reading.DISPUTE;
    }
    return excuses.contains(Excuse.UPDATE) ? Reading.UPDATE : Reading.CONFLICT;
  }
}
