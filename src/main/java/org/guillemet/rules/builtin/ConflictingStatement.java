package org.guillemet.rules.builtin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FactMatch;
import org.guillemet.compare.FigureDifference;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Statement;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.FactConflict.Phrases;
import org.guillemet.rules.builtin.FactConflict.Thresholds;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/** Flags what one article asserts and another denies, and contrary outcomes of one event. */
final class ConflictingStatement implements DossierRule {

  /** With less in common, one may deny another thing than the other asserts. */
  private static final int SHARED = 3;

  /** So much is one event even if something differs. */
  private static final int MANY = 4;

  /** Which part of the shorter claim is common then, and where words are translated. */
  private static final double NEARLY_ALL = 0.75;

  private static final double ALL = 1;

  private static final Phrases PHRASES =
      new Phrases(
          "conflicting-statement",
          "conflicting-statement",
          "conflicting-statement",
          "conflicting-statement.disputed");

  /** Information only: of those that are found on new material, too many are of two things. */
  private static final Thresholds THRESHOLDS =
      new Thresholds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

  @Override
  public String name() {
    return "conflicting-statement";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    List<ClaimMatch> contradictions =
        dossier.claims().stream().filter(ConflictingStatement::isContradiction).toList();
    Set<String> told = contradictions.isEmpty() ? Set.of() : told(dossier);
    List<ClaimConflict> conflicts =
        contradictions.stream()
            .filter(m -> !told.contains(key(m)) || !told.contains(key(m.turned())))
            .map(
                m ->
                    new ClaimConflict(
                        m, m.left().claim().span(), m.right().claim().span(), severity(m)))
            .toList();
    List<Finding> denied =
        ClaimConflict.flagged(dossier, conflicts, ClaimConflict::isOneEvent).stream()
            .map(c -> c.finding(name(), message(c)))
            .toList();
    Stream<Finding> contrary =
        FactConflict.of(PHRASES, dossier, FactMatch::isOfOutcomes, THRESHOLDS).stream()
            .filter(f -> denied.stream().noneMatch(d -> areOfOneWording(d, f)));
    return Stream.concat(denied.stream(), contrary).toList();
  }

  /** Whether two findings are on the same words, here and there. */
  private static boolean areOfOneWording(Finding a, Finding b) {
    Related there = a.related().get(0);
    Related other = b.related().get(0);
    return meet(a.article(), a.span(), b.article(), b.span())
            && meet(there.article(), there.span(), other.article(), other.span())
        || meet(a.article(), a.span(), other.article(), other.span())
            && meet(there.article(), there.span(), b.article(), b.span());
  }

  private static boolean meet(Article one, Span words, Article other, Span others) {
    return one == other && words.overlaps(others);
  }

  /** The claims that another article has in the same words, with that article. */
  private static Set<String> told(Dossier dossier) {
    Set<String> told = new HashSet<>();
    for (ClaimMatch match : dossier.claims()) {
      if (match.similarity() == 1 && words(match.left()).equals(words(match.right()))) {
        told.add(key(match));
        told.add(key(match.turned()));
      }
    }
    return told;
  }

  private static String key(ClaimMatch match) {
    return String.join(
        "\n",
        match.left().account().article().path(),
        match.left().claim().id(),
        match.right().account().article().path());
  }

  private static String words(Statement statement) {
    String text = statement.account().article().text();
    return Folding.spaced(
        statement.claim().spans().stream().map(s -> s.of(text)).collect(Collectors.joining(" ")));
  }

  private static boolean isContradiction(ClaimMatch match) {
    Claim left = match.left().claim();
    Claim right = match.right().claim();
    return match.left().isDenied() != match.right().isDenied()
        && sureness(left) == sureness(right)
        && match.isOnePredicate()
        && isOneEvent(match)
        && FigureDifference.between(match).isEmpty()
        && match.periods().isEmpty()
        && !match.areElsewhere()
        && !match.isContrasted()
        && !match.left().isEnded()
        && !match.right().isEnded()
        && !match.isAnyQuoted();
  }

  /** What each speaks of besides may be what only that one asserts or denies. */
  private static boolean isOneEvent(ClaimMatch match) {
    double enough = match.shared() >= MANY || match.areOfTwoLanguages() ? NEARLY_ALL : ALL;
    return match.shared() >= SHARED && match.similarity() >= enough || match.isOneTopic();
  }

  /** A denial is as sure as an assertion. */
  private static Certainty sureness(Claim claim) {
    return claim.certainty() == Certainty.NEGATED ? Certainty.ASSERTED : claim.certainty();
  }

  /** What is hung on somebody is a dispute reported, unless one speaker is told to say both. */
  private Severity severity(ClaimMatch match) {
    boolean facts = isFact(match.left().claim()) && isFact(match.right().claim());
    return facts || match.speakers() == SpeakerRelation.SAME ? severity() : Severity.INFO;
  }

  private static boolean isFact(Claim claim) {
    return claim.support() != Support.CONTENT && claim.support() != Support.QUOTATION;
  }

  private static Message message(ClaimConflict conflict) {
    return conflict.severity() == Severity.INFO
        ? conflict.message("conflicting-statement.disputed")
        : conflict.message("conflicting-statement");
  }
}
