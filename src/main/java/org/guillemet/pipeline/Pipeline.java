package org.guillemet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attributed;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Rule;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * The stages that an article goes through by itself, from its text to its findings; reading comes
 * before, {@link Comparison} behind. A paragraph that a stage throws on is left out of that stage
 * and of those that rest on it. A stage that throws on whatever it is given is left out as a whole.
 * Only what is thrown between the stages costs the article. Each of these is told as an {@link
 * Omission}. Thread-safe.
 */
public final class Pipeline {

  private static final Quotations NO_QUOTATIONS = new Quotations(List.of(), List.of());

  private final Steps steps;
  private final List<Rule> rules;
  private final Timings timings;

  /**
   * @param rules those that may run, unless an article's settings switch them off
   */
  public Pipeline(Analyzer analyzer, List<Rule> rules) {
    this(analyzer, rules, new Timings());
  }

  /**
   * @param rules those that may run, unless an article's settings switch them off
   * @param timings which are told how long the stages take
   */
  public Pipeline(Analyzer analyzer, List<Rule> rules, Timings timings) {
    this(Steps.of(analyzer), rules, timings);
  }

  Pipeline(Steps steps, List<Rule> rules) {
    this(steps, rules, new Timings());
  }

  private Pipeline(Steps steps, List<Rule> rules, Timings timings) {
    this.timings = Objects.requireNonNull(timings);
    this.steps = Objects.requireNonNull(steps);
    this.rules = List.copyOf(rules);
  }

  /** All that is known of an article for which nothing is configured. */
  public ArticleFacts analyze(Article article) {
    return analyze(article, ArticleSettings.DEFAULT, new Examination(article, timings));
  }

  private ArticleFacts analyze(Article article, ArticleSettings settings, Examination examination) {
    Quotations quoted =
        examination.run(
            Stage.QUOTATIONS, e -> steps.quotations().find(e.article()), () -> NO_QUOTATIONS);
    Analysis analysis = grammar(article, examination).with(settings.words());
    examination.tellCut(analysis.cut());
    Attributed attributed =
        examination.run(
            Stage.ATTRIBUTION,
            e -> steps.attribution().attribute(e.article(), e.of(analysis), e.of(quoted), settings),
            () -> new Attributed(NO_QUOTATIONS, List.of(), List.of()));
    List<Claim> claims =
        examination.runLast(
            Stage.CLAIMS,
            "",
            e -> steps.claims().find(e.article(), e.of(analysis), e.of(attributed), settings),
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

  /**
   * All quotations in their order, those that attribution has seen as it gives them: it knows what
   * they are used for.
   */
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

  /** An article for which nothing is configured, with its findings. */
  public Checked check(Article article) {
    return check(article, ArticleSettings.DEFAULT);
  }

  /** An article with its findings, and with what could not be looked at. */
  public Checked check(Article article, ArticleSettings settings) {
    Examination examination = new Examination(article, timings);
    try {
      return check(article, settings, examination);
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

  private Checked check(Article article, ArticleSettings settings, Examination examination) {
    ArticleFacts facts = analyze(article, settings, examination);
    List<Finding> findings =
        rules.stream()
            .filter(settings.policy()::isOn)
            .flatMap(rule -> findings(rule, facts, settings.policy(), examination).stream())
            .sorted(Checked.IN_TEXT_ORDER)
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

  private static List<Finding> findings(
      Rule rule, ArticleFacts facts, RulePolicy policy, Examination examination) {
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
