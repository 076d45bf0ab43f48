package org.guillemet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.rules.Finding;
import org.guillemet.rules.RuleDescription;
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

  /** Whether the rule runs. */
  public boolean isOn(RuleDescription rule) {
    return !off.contains(rule.name());
  }

  /** The findings of a rule, as bad as they are to be; none of a rule that does not run. */
  public Stream<Finding> apply(RuleDescription rule, List<Finding> findings) {
    if (!isOn(rule)) {
      return Stream.empty();
    }
    Severity severity = severities.get(rule.name());
    return severity == null
        ? findings.stream()
        : findings.stream()
            .map(
                f ->
                    new Finding(
                        f.rule(), severity, f.article(), f.span(), f.message(), f.related()));
  }
}
