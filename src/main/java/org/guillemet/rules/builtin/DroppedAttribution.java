package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.ClaimMatch;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.FigureDifference;
import org.guillemet.compare.Statement;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Name;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.Facts;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Block;
import org.guillemet.text.Block.Kind;

/** Flags what is stated as fact here and stands in other articles only as somebody's words. */
final class DroppedAttribution implements DossierRule {

  /** With less in common, one may state another thing than the other lets somebody say. */
  private static final int SHARED = 3;

  /** Which part of the shorter claim is common where both say the same. */
  private static final double MOST = 0.7;

  /** Which part of the longer one: what it says besides may be what somebody says. */
  private static final double HALF = 0.5;

  /** Where a source may be left out. */
  private static final Set<Kind> SHORT = Set.of(Kind.TITLE, Kind.HEADING, Kind.CAPTION, Kind.CELL);

  @Override
  public String name() {
    return "dropped-attribution";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    Map<Claim, List<ClaimMatch>> byClaim = new IdentityHashMap<>();
    List<Claim> inOrder = new ArrayList<>();
    Facts facts = new Facts();
    for (ClaimMatch match : dossier.claims()) {
      if (isSameClaim(match)) {
        for (ClaimMatch turned : List.of(match, match.turned())) {
          Claim left = turned.left().claim();
          if (!byClaim.containsKey(left)) {
            inOrder.add(left);
          }
          byClaim.computeIfAbsent(left, c -> new ArrayList<>()).add(turned);
        }
      }
    }
    return inOrder.stream()
        .map(byClaim::get)
        .filter(matches -> isDropped(matches, facts))
        .map(this::finding)
        .toList();
  }

  private static boolean isSameClaim(ClaimMatch match) {
    return ClaimConflict.isOneEvent(match)
        && (match.shared() >= SHARED && match.similarity() >= MOST && match.coverage() >= HALF
            || match.isOneTopic())
        && (match.isOnePredicate() || match.isOfUnknownPredicates())
        && FigureDifference.between(match).isEmpty()
        && match.periods().isEmpty();
  }

  /** Whether the claim on the left is a fact to its article alone. */
  private static boolean isDropped(List<ClaimMatch> matches, Facts facts) {
    Statement here = matches.get(0).left();
    return facts.has(here)
        && !isShort(here)
        && !here.isCutByQuotation()
        && matches.stream().noneMatch(m -> facts.has(m.right()))
        && matches.stream().noneMatch(DroppedAttribution::isOfSpeaker)
        && matches.stream().anyMatch(m -> isSaid(m.right()));
  }

  /** Whether the claim here is of whoever says it there: what a body does it makes known itself. */
  private static boolean isOfSpeaker(ClaimMatch match) {
    return match
        .right()
        .claim()
        .attribution()
        .flatMap(Attribution::speaker)
        .filter(s -> match.left().isDoneBy(s.entity()))
        .isPresent();
  }

  private static boolean isSaid(Statement statement) {
    return statement.claim().support() == Support.CONTENT
        && !statement.isCutByQuotation()
        && statement
            .claim()
            .attribution()
            .filter(a -> !a.negated() && !a.hedged() && !a.source().isEmpty())
            .flatMap(Attribution::speaker)
            .filter(s -> s.entity().kind() != Entity.Kind.DOCUMENT)
            .isPresent();
  }

  private static boolean isShort(Statement statement) {
    return Passages.blockOf(statement.account().article(), statement.claim().span())
        .map(Block::kind)
        .filter(SHORT::contains)
        .isPresent();
  }

  private Finding finding(List<ClaimMatch> matches) {
    ClaimMatch said = matches.stream().filter(m -> isSaid(m.right())).findFirst().orElseThrow();
    ClaimConflict conflict =
        new ClaimConflict(
            said, said.left().claim().span(), said.right().claim().span(), severity());
    Message message =
        said.right()
            .claim()
            .attribution()
            .flatMap(Attribution::speaker)
            .map(Speaker::entity)
            .map(
                e ->
                    Message.of(
                        "dropped-attribution", conflict.inHere(), Name.of(e), conflict.witness()))
            .orElseGet(
                () ->
                    Message.of(
                        "dropped-attribution.somebody", conflict.inHere(), conflict.witness()));
    return conflict.finding(name(), message);
  }
}
