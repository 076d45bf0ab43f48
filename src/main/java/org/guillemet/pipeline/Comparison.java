package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.compare.Aliases;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;

/**
 * Compares checked articles with each other. What comes out does not depend on their order.
 * Thread-safe.
 */
public final class Comparison {

  private final List<DossierRule> rules;
  private final RulePolicy policy;
  private final Aliases aliases;
  private final Timings timings;

  /**
   * @param rules those that may run, unless the policy switches them off
   * @param aliases names that a newsroom knows to be one
   * @param timings which are told how long it took
   */
  public Comparison(List<DossierRule> rules, RulePolicy policy, Aliases aliases, Timings timings) {
    this.rules = rules.stream().filter(policy::isOn).toList();
    this.policy = policy;
    this.aliases = aliases;
    this.timings = timings;
  }

  /** The articles with the findings of the comparison among their own, in text order. */
  public Compared compare(List<Checked> articles) {
    return timings.time(Stage.COMPARISON, () -> run(articles));
  }

  private Compared run(List<Checked> articles) {
    Compared compared = Compared.of(articles, aliases);
    Map<Article, List<Finding>> findings = new IdentityHashMap<>();
    for (DossierRule rule : rules) {
      policy
          .apply(rule, rule.check(compared.dossier()))
          .forEach(f -> findings.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    }
    return new Compared(
        articles.stream().map(a -> a.with(findings.getOrDefault(a.article(), List.of()))).toList(),
        compared.dossier());
  }
}
