package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.compare.Account;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Statement;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;

/**
 * Two claims that cannot both be true.
 *
 * @param match the claims
 * @param left the words in question in the left one
 * @param right the words in question in the right one
 * @param severity how bad it is
 */
record ClaimConflict(ClaimMatch match, Span left, Span right, Severity severity) {

  /** What two claims of one predicate have in common at least: one thing alone is a coincidence. */
  private static final int FEW = 2;

  /** Which part of the shorter claim that is. */
  private static final double HALF = 0.5;

  /** What claims of different predicates have in common, since their verbs do not tell. */
  private static final int SEVERAL = 3;

  /** Which part of the shorter claim that is. */
  private static final double MOST = 0.6;

  ClaimConflict turned() {
    return new ClaimConflict(match.turned(), /* left= */ right, /* right= */ left, severity);
  }

  private Account here() {
    return match.left().account();
  }

  private Account there() {
    return match.right().account();
  }

  /** The words in question here. */
  Excerpt hereWords() {
    return new Excerpt(here().article(), left);
  }

  /** The words in question there. */
  Excerpt thereWords() {
    return new Excerpt(there().article(), right);
  }

  Message inHere() {
    return Witness.here(here());
  }

  Text witness() {
    return Witness.of(there());
  }

  /** A message on the words here and there: what they are, and which articles have them. */
  Message message(String key) {
    return Message.of(key, hereWords(), inHere(), thereWords(), witness());
  }

  Finding finding(String rule, Message message) {
    return new Finding(
        rule,
        severity,
        here().article(),
        left,
        message,
        List.of(
            new Related(
                there().article(), right, Message.of("other.words", witness(), thereWords()))));
  }

  /**
   * Each conflict so that the claim to be flagged is on the left: the one with which fewer others
   * agree, and of two the later. Words that are flagged once are not flagged again.
   *
   * @param agrees whether two claims of one topic agree in what is in question
   */
  static List<ClaimConflict> flagged(
      Dossier dossier, List<ClaimConflict> conflicts, Predicate<ClaimMatch> agrees) {
    if (conflicts.isEmpty()) {
      return List.of();
    }
    Map<Claim, Integer> agreeing = new IdentityHashMap<>();
    for (ClaimMatch match : dossier.claims()) {
      if (agrees.test(match)) {
        agreeing.merge(match.left().claim(), 1, Integer::sum);
        agreeing.merge(match.right().claim(), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    List<ClaimConflict> flagged = new ArrayList<>();
    for (ClaimConflict conflict : conflicts) {
      ClaimConflict turned = conflict.isLeftFlagged(agreeing) ? conflict : conflict.turned();
      if (seen.add(turned.here().article().path() + " " + turned.left())) {
        flagged.add(turned);
      }
    }
    return flagged;
  }

  private boolean isLeftFlagged(Map<Claim, Integer> agreeing) {
    int a = agreeing.getOrDefault(match.left().claim(), 0);
    int b = agreeing.getOrDefault(match.right().claim(), 0);
    return a != b
        ? a < b
        : Account.<Statement>inTime(Statement::account).compare(match.left(), match.right()) > 0;
  }

  /** Whether two claims are so alike that they speak of one event or property. */
  static boolean isOneEvent(ClaimMatch match) {
    boolean alike =
        match.isOnePredicate() && match.shared() >= FEW && match.similarity() >= HALF
            || match.shared() >= SEVERAL && match.similarity() >= MOST
            || match.isOneTopic();
    return alike && areBothSaid(match);
  }

  /** Whether neither is denied, quoted, or about another place. */
  static boolean areBothSaid(ClaimMatch match) {
    Claim left = match.left().claim();
    Claim right = match.right().claim();
    return match.left().isDenied() == match.right().isDenied()
        && left.polarity() == right.polarity()
        && left.certainty() != Certainty.NEGATED
        && right.certainty() != Certainty.NEGATED
        && !match.isContrasted()
        && !match.areQuoted()
        && !match.areElsewhere();
  }
}
