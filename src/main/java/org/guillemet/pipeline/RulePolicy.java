package org.guillemet.pipeline;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;

/**
 * Which rules run, and how bad their findings are.
 *
 * @param settings what the rules themselves are told
 * @param severities of all findings of a rule, by its name, in place of its own
 * @param off names of the rules that do not run
 */
public record RulePolicy(RuleSettings settings, Map<String, Severity> severities, Set<String> off) {

  /** Every rule as it comes. */
  public static final RulePolicy DEFAULT = new RulePolicy(RuleSettings.DEFAULT, Map.of(), Set.of());

  public RulePolicy {
    Objects.requireNonNull(settings);
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
  }
}
