package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Match;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
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
    return compare(articles, List.of());
  }

  /**
   * The same, with the quotations of other articles, which are not compared with each other. A
   * finding on one of those stands with the first article that it speaks of.
   *
   * @param archive what is known of the others
   */
  public Compared compare(List<Checked> articles, List<Account> archive) {
    return timings.time(Stage.COMPARISON, () -> run(articles, archive));
  }

  private Compared run(List<Checked> articles, List<Account> archive) {
    Compared compared = Compared.of(articles, aliases);
    List<Omission> omissions = new ArrayList<>(compared.omissions());
    if (archive.isEmpty()) {
      return with(compared, findings(compared.dossier(), omissions), omissions);
    }
    Dossier own = compared.dossier();
    List<Match> others =
        own.matches().stream().filter(m -> !(m instanceof QuotationMatch)).toList();
    List<Finding> findings = new ArrayList<>(findings(own.only(others), omissions));
    findings.addAll(findings(quotations(compared, archive, omissions), omissions));
    return with(compared, findings, omissions);
  }

  /** The quotations that at least one of the articles has. */
  private Dossier quotations(Compared compared, List<Account> archive, List<Omission> omissions) {
    List<Account> own = compared.articles().stream().map(c -> c.account().withoutClaims()).toList();
    Border.Outcome<Account, Dossier> outcome =
        Border.run(
            archive,
            kept -> Dossier.of(Stream.concat(own.stream(), kept.stream()).toList(), aliases),
            () -> Dossier.apart(own));
    for (Border.Failure<Account> failure : outcome.failures()) {
      String reason = Failures.describe(failure.cause());
      failure
          .part()
          .map(List::of)
          .orElse(own)
          .forEach(
              account ->
                  omissions.add(
                      Omission.ofPart(
                          account.article(),
                          Cause.FAILURE,
                          Stage.COMPARISON,
                          Optional.empty(),
                          reason)));
    }
    return outcome
        .result()
        .only(
            outcome.result().quotations().stream()
                .filter(m -> !m.left().account().archived() || !m.right().account().archived())
                .map(Match.class::cast)
                .toList());
  }

  private static Compared with(
      Compared compared, List<Finding> findings, List<Omission> omissions) {
    Map<Article, List<Finding>> byArticle = new IdentityHashMap<>();
    compared.articles().forEach(c -> byArticle.put(c.article(), new ArrayList<>()));
    for (Finding finding : findings) {
      Stream.concat(Stream.of(finding.article()), finding.related().stream().map(Related::article))
          .map(byArticle::get)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(own -> own.add(finding));
    }
    return new Compared(
        compared.articles().stream().map(c -> c.with(byArticle.get(c.article()))).toList(),
        compared.dossier(),
        omissions.stream().sorted(Omission.IN_ORDER).toList());
  }

  private List<Finding> findings(Dossier dossier, List<Omission> omissions) {
    return rules.stream().flatMap(rule -> findings(rule, dossier, omissions).stream()).toList();
  }

  private List<Finding> findings(DossierRule rule, Dossier dossier, List<Omission> omissions) {
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
              .orElseGet(() -> dossier.accounts().stream().map(Account::article).toList());
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
