package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.RuleSet;

/** The lists of the rules that come with the checker, each sorted by name. */
public final class BuiltInRules {

  private static final List<Rule> ALL =
      List.of(
          new AmbiguousSpeaker(),
          new UnattributedAllegation(),
          new UnattributedCause(),
          new UnattributedFigure(),
          new UnattributedJudgement(),
          new UnattributedPrediction(),
          new UnattributedQuotation(),
          new UnbalancedQuotationMarks(),
          new UnidentifiedSpeaker(),
          new UnnamedSource(),
          new UnsourcedHearsay(),
          new VagueAttribution());

  private static final List<DossierRule> ACROSS =
      List.of(
          new AlteredQuotation(),
          new ConflictingDate(),
          new ConflictingFigure(),
          new ConflictingRole(),
          new ConflictingStatement(),
          new DroppedAttribution(),
          new MisattributedQuotation(),
          new UncreditedOutlet());

  private static final List<RuleDescription> OF_SUPPRESSIONS =
      List.of(new InvalidSuppression(), new UnusedSuppression());

  private BuiltInRules() {}

  /** Those that check one article by itself. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Those that compare articles. */
  public static List<DossierRule> acrossArticles() {
    return ACROSS;
  }

  /** Those that check the comments that suppress findings. */
  public static List<RuleDescription> ofSuppressions() {
    return OF_SUPPRESSIONS;
  }

  /** All of them. */
  public static RuleSet set() {
    return new RuleSet(ALL, ACROSS, OF_SUPPRESSIONS);
  }
}
