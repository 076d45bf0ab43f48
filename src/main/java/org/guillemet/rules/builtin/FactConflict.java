package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FactMatch;
import org.guillemet.compare.FactMatch.Reading;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.Witness.Sides;

/** Makes the findings of rules on facts of one thing that exclude each other. */
final class FactConflict {

  private FactConflict() {}

  /** The keys of what is said: of two articles, the name of the rule; of one; of an update; … */
  record Phrases(String rule, String within, String update, String dispute) {}

  /** From these likelihoods on, a difference is an error, and worth a look. */
  record Thresholds(double error, double warning) {}

  /**
   * The findings on facts of one kind, each with the later article. Words that several others
   * exclude are flagged once, for the worst of them.
   */
  static List<Finding> of(
      Phrases phrases, Dossier dossier, Predicate<FactMatch> wanted, Thresholds thresholds) {
    Set<String> seen = new HashSet<>();
    List<Finding> found = new ArrayList<>();
    dossier.facts().stream()
        .filter(wanted)
        .map(match -> isLater(match) ? match : match.turned())
        .sorted(
            Comparator.comparing((FactMatch match) -> severity(match, thresholds))
                .thenComparing(FactMatch::likelihood)
                .reversed())
        .filter(match -> seen.add(match.left().account().article().path() + " " + match.span()))
        .forEach(match -> found.add(finding(phrases, match, severity(match, thresholds))));
    return found;
  }

  private static boolean isLater(FactMatch match) {
    return match.left().account() == match.right().account()
        || Account.<FactMatch.Place>inTime(FactMatch.Place::account)
                .compare(match.left(), match.right())
            > 0;
  }

  private static Severity severity(FactMatch match, Thresholds thresholds) {
    if (match.reading() != Reading.CONFLICT || match.likelihood() < thresholds.warning()) {
      return Severity.INFO;
    }
    return match.likelihood() < thresholds.error() ? Severity.WARNING : Severity.ERROR;
  }

  private static Finding finding(Phrases phrases, FactMatch match, Severity severity) {
    Account here = match.left().account();
    Account there = match.right().account();
    Excerpt hereWords = new Excerpt(here.article(), match.span());
    Excerpt thereWords = new Excerpt(there.article(), match.right().fact().span());
    Sides sides = new Sides(here, match.span(), there, match.right().fact().span());
    Message message =
        sides.areOfOneArticle()
            ? Message.of(phrases.within(), hereWords, thereWords)
            : Message.of(
                key(phrases, match), hereWords, Witness.here(here), thereWords, Witness.of(there));
    return sides.finding(phrases.rule(), severity, message, thereWords);
  }

  private static String key(Phrases phrases, FactMatch match) {
    return switch (match.reading()) {
      case CONFLICT -> phrases.rule();
      case UPDATE -> phrases.update();
      case DISPUTE -> phrases.dispute();
    };
  }
}
