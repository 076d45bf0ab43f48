package org.guillemet.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attributor;
import org.guillemet.claims.Claim;
import org.guillemet.claims.ClaimFinder;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.quotations.UseClassifier;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.text.Article;

/** The order of the stages, from an article to its findings. Thread-safe. */
public final class Pipeline {

  static final Comparator<Finding> IN_TEXT_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final Analyzer analyzer;
  private final QuotationFinder quotations = new QuotationFinder();
  private final UseClassifier uses = new UseClassifier();
  private final Attributor attributor;
  private final ClaimFinder claims = new ClaimFinder();
  private final List<Rule> rules;
  private final RulePolicy policy;
  private final Timings timings = new Timings();

  /**
   * @param rules those that may run, unless the policy switches them off
   */
  public Pipeline(Analyzer analyzer, List<Rule> rules, RulePolicy policy) {
    this(analyzer, new Attributor(), rules, policy);
  }

  /**
   * @param attributor that knows a newsroom's outlets
   * @param rules those that may run, unless the policy switches them off
   */
  public Pipeline(Analyzer analyzer, Attributor attributor, List<Rule> rules, RulePolicy policy) {
    this.analyzer = Objects.requireNonNull(analyzer);
    this.attributor = Objects.requireNonNull(attributor);
    this.rules = rules.stream().filter(policy::isOn).toList();
    this.policy = policy;
  }

  /** All that is known of an article, which depends on nothing but the article. */
  public ArticleFacts analyze(Article article) {
    Quotations quoted = timings.time(Stage.QUOTATIONS, () -> quotations.find(article));
    Analysis analysis = timings.time(Stage.GRAMMAR, () -> analyzer.analyze(article));
    Attributed attributed =
        timings.time(
            Stage.ATTRIBUTION,
            () ->
                attributor.attribute(article, analysis, uses.classify(article, analysis, quoted)));
    List<Claim> found =
        timings.time(
            Stage.CLAIMS,
            () ->
                claims.find(
                    article,
                    analysis,
                    attributed.quotations(),
                    attributed.attributions(),
                    attributed.entities()));
    return new ArticleFacts(
        article,
        analysis,
        attributed.quotations(),
        attributed.attributions(),
        attributed.entities(),
        found);
  }

  /** An article with its findings. */
  public Checked check(Article article) {
    ArticleFacts facts = analyze(article);
    List<Finding> findings =
        timings.time(
            Stage.RULES,
            () -> rules.stream().flatMap(r -> findings(r, facts)).sorted(IN_TEXT_ORDER).toList());
    return new Checked(
        article,
        facts.quotations().all(),
        facts.attributions(),
        facts.entities(),
        facts.claims(),
        findings);
  }

  private Stream<Finding> findings(Rule rule, ArticleFacts facts) {
    return policy.apply(rule, rule.check(facts, policy.settings()));
  }

  /** How long the stages have taken up to now. */
  public Timings timings() {
    return timings;
  }
}
