package org.guillemet.rules.builtin;

import java.util.List;
import org.guillemet.rules.Rule;

/** The one list of the rules that come with the checker, sorted by name. */
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

  private BuiltInRules() {}

  public static List<Rule> all() {
    return ALL;
  }
}
