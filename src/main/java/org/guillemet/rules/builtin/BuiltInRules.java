package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.MaterialRule;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.material.QuotationOutOfContext;
import org.guillemet.rules.material.UnverifiedQuotation;
import org.guillemet.rules.reckoning.ImpossibleDate;
import org.guillemet.rules.reckoning.WrongAge;
import org.guillemet.rules.reckoning.WrongDuration;
import org.guillemet.rules.reckoning.WrongPercentage;
import org.guillemet.rules.reckoning.WrongSum;
import org.guillemet.rules.reckoning.WrongWeekday;

/** The lists of the rules that come with the checker, each sorted by name. */
public final class BuiltInRules {

  private static final List<Rule> ALL =
      List.of(
          new AmbiguousSpeaker(),
          new ImpossibleDate(),
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
          new VagueAttribution(),
          new WrongAge(),
          new WrongDuration(),
          new WrongPercentage(),
          new WrongSum(),
          new WrongWeekday());

  private static final AlteredQuotation ALTERED = new AlteredQuotation();

  private static final MisattributedQuotation MISATTRIBUTED = new MisattributedQuotation();

  private static final List<DossierRule> ACROSS =
      List.of(
          ALTERED,
          new ConflictingDate(),
          new ConflictingFigure(),
          new ConflictingName(),
          new ConflictingRole(),
          new ConflictingStatement(),
          new DroppedAttribution(),
          MISATTRIBUTED,
          new UncreditedOutlet());

  private static final List<MaterialRule> AGAINST_MATERIAL =
      List.of(ALTERED, MISATTRIBUTED, new QuotationOutOfContext(), new UnverifiedQuotation());

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

  /** Those that hold an article against its sources' own words. */
  public static List<MaterialRule> againstMaterial() {
    return AGAINST_MATERIAL;
  }

  /** Those that check the comments that suppress findings. */
  public static List<RuleDescription> ofSuppressions() {
    return OF_SUPPRESSIONS;
  }

  /** All of them. */
  public static RuleSet set() {
    return new RuleSet(ALL, ACROSS, AGAINST_MATERIAL, OF_SUPPRESSIONS);
  }
}
