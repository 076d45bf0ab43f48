package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;

/** Flags what one article asserts and another denies. */
final class ConflictingStatement implements DossierRule {

  @Override
  public String name() {
    return "conflicting-statement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "what one article asserts and another denies";
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    List<ClaimConflict> conflicts =
        dossier.claims().stream()
            .filter(ConflictingStatement::isContradiction)
            .map(
                m ->
                    new ClaimConflict(
                        m, m.left().claim().span(), m.right().claim().span(), severity(m)))
            .toList();
    return ClaimConflict.flagged(dossier, conflicts, ClaimConflict::isOneEvent).stream()
        .map(c -> c.finding(name(), message(c)))
        .toList();
  }

  private static boolean isContradiction(ClaimMatch match) {
    Claim left = match.left().claim();
    Claim right = match.right().claim();
    return isNegative(left) != isNegative(right)
        && (isSure(left) && isSure(right)
            || match.isOneTopic() && left.certainty() == right.certainty())
        && match.isOnePredicate()
        && (match.shared() >= 3 && match.similarity() >= 0.75 || match.isOneTopic())
        && match.figures().isEmpty()
        && match.periods().isEmpty()
        && !match.areElsewhere()
        && !match.isAnyQuoted();
  }

  private static boolean isNegative(Claim claim) {
    return claim.polarity() == Polarity.NEGATIVE || claim.certainty() == Certainty.NEGATED;
  }

  private static boolean isSure(Claim claim) {
    return claim.certainty() == Certainty.ASSERTED || claim.certainty() == Certainty.NEGATED;
  }

  /** What is hung on somebody is a dispute reported. */
  private Severity severity(ClaimMatch match) {
    return isFact(match.left().claim()) && isFact(match.right().claim())
        ? severity()
        : Severity.INFO;
  }

  private static boolean isFact(Claim claim) {
    return claim.support() != Support.CONTENT && claim.support() != Support.QUOTATION;
  }

  private static String message(ClaimConflict conflict) {
    return "%s says the contrary, \"%s\": %s"
        .formatted(
            conflict.witness(),
            conflict.thereWords(),
            conflict.severity() == Severity.INFO
                ? "make sure that both sides are heard"
                : "find out which is so");
  }
}
