package org.guillemet.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attributor;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Rule;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * The order of the stages, from an article to its findings. What a stage throws costs the paragraph
 * it fails on, and is told as an {@link Omission}. Thread-safe.
 */
public final class Pipeline {

  private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

  static final Comparator<Finding> IN_TEXT_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(f -> ENGLISH.of(f.message()));

  private static final Quotations NO_QUOTATIONS = new Quotations(List.of(), List.of());

  private final Steps steps;
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
    this(Steps.of(analyzer, attributor), rules, policy);
  }

  Pipeline(Steps steps, List<Rule> rules, RulePolicy policy) {
    this.steps = Objects.requireNonNull(steps);
    this.rules = rules.stream().filter(policy::isOn).toList();
    this.policy = policy;
  }

  /** All that is known of an article, which depends on nothing but the article. */
  public ArticleFacts analyze(Article article) {
    return analyze(article, new Examination(article, timings));
  }

  private ArticleFacts analyze(Article article, Examination examination) {
    Quotations quoted =
        examination.run(
            Stage.QUOTATIONS, e -> steps.quotations().find(e.article()), () -> NO_QUOTATIONS);
    Analysis analysis = grammar(article, examination);
    examination.tellCut(analysis.cut());
    Attributed attributed =
        examination.run(
            Stage.ATTRIBUTION,
            e -> steps.attribution().attribute(e.article(), e.of(analysis), e.of(quoted)),
            () -> new Attributed(NO_QUOTATIONS, List.of(), List.of()));
    List<Claim> claims =
        examination.runLast(
            Stage.CLAIMS,
            "",
            e -> steps.claims().find(e.article(), e.of(analysis), e.of(attributed)),
            List::of);
    return new ArticleFacts(
        article,
        analysis,
        new Quotations(merged(attributed.quotations().all(), quoted.all()), quoted.faults()),
        attributed.attributions(),
        attributed.entities(),
        claims);
  }

  private Analysis grammar(Article article, Examination examination) {
    Analysis none = new Analysis(article.language(), List.of());
    return examination.isReady(Stage.GRAMMAR, () -> steps.grammar().prepare(article.language()))
        ? examination.run(Stage.GRAMMAR, e -> steps.grammar().analyze(e.article()), () -> none)
        : none;
  }

  /** Those whose use is known, and the others. */
  private static List<Quotation> merged(List<Quotation> known, List<Quotation> all) {
    if (known.size() == all.size()) {
      return known;
    }
    Map<Span, List<Quotation>> bySpan =
        known.stream().collect(Collectors.groupingBy(Quotation::span));
    return all.stream()
        .map(
            q ->
                bySpan.getOrDefault(q.span(), List.of()).stream()
                    .filter(k -> k.form() == q.form())
                    .findFirst()
                    .orElse(q))
        .toList();
  }

  /** An article with its findings, or with the reason why there are none. */
  public Checked check(Article article) {
    Examination examination = new Examination(article, timings);
    try {
      return check(article, examination);
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      examination.giveUp(e);
      return new Checked(
          article, List.of(), List.of(), List.of(), List.of(), List.of(), examination.omissions());
    }
  }

  private Checked check(Article article, Examination examination) {
    ArticleFacts facts = analyze(article, examination);
    List<Finding> findings =
        rules.stream()
            .flatMap(rule -> findings(rule, facts, examination).stream())
            .sorted(IN_TEXT_ORDER)
            .toList();
    return new Checked(
        article,
        facts.quotations().all(),
        facts.attributions(),
        facts.entities(),
        facts.claims(),
        findings,
        examination.omissions());
  }

  private List<Finding> findings(Rule rule, ArticleFacts facts, Examination examination) {
    return examination.runLast(
        Stage.RULES,
        rule.name(),
        extent -> policy.apply(rule, rule.check(extent.of(facts), policy.settings())).toList(),
        List::of);
  }

  /** How long the stages have taken up to now. */
  public Timings timings() {
    return timings;
  }
}
