package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.compare.Account;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.material.ReportedFigure;
import org.guillemet.material.Verdict;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.rules.Finding;
import org.guillemet.rules.MaterialRule;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Holds articles against the material that they were written from. What fails costs the quotation
 * it fails on. Thread-safe.
 */
public final class MaterialCheck {

  /** Fewer words in quotation marks may be a term as well. */
  private static final int FEW = 4;

  private final List<MaterialRule> rules;
  private final ArticleSettings.ByPath settings;
  private final Timings timings;

  /**
   * @param rules those that may run, unless an article's settings switch them off
   * @param settings how bad the findings in each article are
   * @param timings which are told how long it took
   */
  public MaterialCheck(List<MaterialRule> rules, ArticleSettings.ByPath settings, Timings timings) {
    this.rules = List.copyOf(rules);
    this.settings = Objects.requireNonNull(settings);
    this.timings = Objects.requireNonNull(timings);
  }

  /**
   * The articles with what their material says.
   *
   * @param material of each article; none of one that is held against nothing
   */
  public Compared check(Compared compared, Function<Article, Optional<Verifier>> material) {
    return timings.time(Stage.COMPARISON, () -> run(compared, material));
  }

  /**
   * One article with what its material says among its findings, and what of it could not be held
   * against that among its omissions.
   */
  public Checked check(Checked checked, Verifier material) {
    List<Omission> omissions = new ArrayList<>();
    List<Finding> findings =
        timings.time(
            Stage.COMPARISON,
            () -> findings(verify(checked.account(), material, omissions), omissions));
    omissions.sort(Omission.IN_ORDER);
    return checked.with(findings, omissions);
  }

  private Compared run(Compared compared, Function<Article, Optional<Verifier>> material) {
    List<Omission> omissions = new ArrayList<>(compared.omissions());
    List<Checked> articles = new ArrayList<>();
    List<Verified> all = new ArrayList<>();
    for (Checked checked : compared.articles()) {
      Optional<Verified> verified =
          material
              .apply(checked.article())
              .map(verifier -> verify(checked.account(), verifier, omissions));
      articles.add(verified.map(v -> checked.with(findings(v, omissions))).orElse(checked));
      verified.ifPresent(all::add);
    }
    return new Compared(
        articles, compared.dossier(), omissions.stream().sorted(Omission.IN_ORDER).toList(), all);
  }

  private static Verified verify(Account account, Verifier verifier, List<Omission> omissions) {
    Outcome<Utterance, List<Verification>> quoted =
        Border.run(
            UtteranceReader.readAll(account),
            some -> some.stream().flatMap(u -> verifier.verify(u).stream()).toList(),
            List::of);
    for (Outcome.Failure<Utterance> failure : quoted.failures()) {
      omissions.add(
          omission(
              account.article(),
              failure.part().map(u -> u.segments().get(0)),
              Failures.describe(failure.cause())));
    }
    Outcome<Account, List<ReportedFigure>> reported =
        Border.run(
            List.of(account),
            some -> some.stream().flatMap(a -> verifier.reported(a).stream()).toList(),
            List::of);
    reported
        .failures()
        .forEach(
            f ->
                omissions.add(
                    omission(account.article(), Optional.empty(), Failures.describe(f.cause()))));
    return new Verified(
        account,
        quoted.result().stream().filter(v -> !isIncidental(v)).toList(),
        reported.result());
  }

  /** Whether nobody knows who says a few words, nor whether anybody does. */
  private static boolean isIncidental(Verification verification) {
    return verification.verdict() == Verdict.NOT_COVERED
        && verification.utterance().attribution().isEmpty()
        && verification.utterance().words().size() < FEW;
  }

  private List<Finding> findings(Verified verified, List<Omission> omissions) {
    Article article = verified.account().article();
    RulePolicy policy = settings.of(article.path()).policy();
    Outcome<MaterialRule, List<Finding>> outcome =
        Border.run(
            rules.stream().filter(policy::isOn).toList(),
            some ->
                some.stream().flatMap(rule -> policy.apply(rule, rule.check(verified))).toList(),
            List::of);
    outcome
        .failures()
        .forEach(
            f -> {
              String reason =
                  f.part().map(rule -> rule.name() + ": ").orElse("")
                      + Failures.describe(f.cause());
              omissions.add(omission(article, Optional.empty(), reason));
            });
    return outcome.result();
  }

  private static Omission omission(Article article, Optional<Span> words, String reason) {
    return Omission.ofPart(article, Cause.FAILURE, Stage.COMPARISON, words, reason);
  }
}
