package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Match;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;

/**
 * Compares checked articles with each other. What comes out does not depend on their order. What
 * fails costs the paragraph or the pair of passages it fails on. Thread-safe.
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
    List<Omission> omissions = new ArrayList<>(compared.omissions());
    Map<Article, List<Finding>> findings = new IdentityHashMap<>();
    for (DossierRule rule : rules) {
      findings(rule, compared, omissions)
          .forEach(f -> findings.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    }
    return new Compared(
        articles.stream().map(a -> a.with(findings.getOrDefault(a.article(), List.of()))).toList(),
        compared.dossier(),
        omissions.stream().sorted(Omission.IN_ORDER).toList());
  }

  private List<Finding> findings(DossierRule rule, Compared compared, List<Omission> omissions) {
    Dossier dossier = compared.dossier();
    List<Match> all = dossier.matches();
    Border.Outcome<Match, List<Finding>> outcome =
        Border.run(
            all, kept -> policy.apply(rule, check(rule, dossier, kept, all)).toList(), List::of);
    for (Border.Failure<Match> failure : outcome.failures()) {
      String reason = rule.name() + ": " + Failures.describe(failure.cause());
      Optional<Match> match = failure.part();
      List<Article> touched =
          match
              .map(m -> List.of(m.account().article()))
              .orElseGet(() -> compared.articles().stream().map(Checked::article).toList());
      for (Article article : touched) {
        omissions.add(
            Omission.ofPart(
                article, Cause.FAILURE, Stage.COMPARISON, match.map(Match::span), reason));
      }
    }
    return outcome.result();
  }

  private static List<Finding> check(
      DossierRule rule, Dossier dossier, List<Match> kept, List<Match> all) {
    return rule.check(kept.size() == all.size() ? dossier : dossier.only(kept));
  }
}
