package org.guillemet.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Match;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.stage.Comparer;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;

/**
 * Compares checked articles with each other, those of each dossier that their settings name. What
 * comes out does not depend on their order. What fails costs the paragraph or the pair of passages
 * it fails on. Thread-safe.
 */
public final class Comparison {

  /** Before the name of a dossier: no path begins so. */
  private static final String DOSSIER = "\0";

  private final List<DossierRule> rules;
  private final ArticleSettings.ByPath settings;
  private final Aliases aliases;
  private final Comparisons comparisons;
  private final Timings timings;

  /** Of which nothing is known before. */
  public Comparison(
      List<DossierRule> rules, ArticleSettings.ByPath settings, Aliases aliases, Timings timings) {
    this(rules, settings, aliases, Comparisons.NONE, timings);
  }

  /**
   * @param rules those that may run, unless an article's settings switch them off
   * @param settings which articles are compared, and how bad the findings in each are
   * @param aliases names that a newsroom knows to be one
   * @param comparisons which may know what would come out, with these rules, settings and names
   * @param timings which are told how long it took
   */
  public Comparison(
      List<DossierRule> rules,
      ArticleSettings.ByPath settings,
      Aliases aliases,
      Comparisons comparisons,
      Timings timings) {
    this.rules = List.copyOf(rules);
    this.settings = Objects.requireNonNull(settings);
    this.aliases = Objects.requireNonNull(aliases);
    this.comparisons = Objects.requireNonNull(comparisons);
    this.timings = Objects.requireNonNull(timings);
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
    return timings.time(
        Stage.COMPARISON,
        () ->
            articles.size() > 1 && archive.isEmpty() && articles.stream().allMatch(Checked::isWhole)
                ? known(articles)
                : run(articles, archive));
  }

  private Compared known(List<Checked> articles) {
    List<Account> accounts =
        articles.stream().map(Checked::account).sorted(Account.BY_PATH).toList();
    Optional<Comparisons.Known> known = comparisons.find(accounts);
    if (known.isPresent()) {
      return new Compared(
          with(articles, known.get().findings(), findings(articles)),
          Dossier.known(accounts, known.get().entities(), () -> matched(articles)),
          List.of());
    }
    Compared compared = run(articles, List.of());
    if (compared.omissions().isEmpty()) {
      comparisons.keep(
          accounts,
          new Comparisons.Known(found(articles, compared), compared.dossier().entities()));
    }
    return compared;
  }

  /** The articles with their matches, of which the rules have seen what they find. */
  private Dossier matched(List<Checked> articles) {
    return timings.time(Stage.COMPARISON, () -> together(sets(articles)));
  }

  private static Dossier together(List<Compared> sets) {
    return Dossier.together(sets.stream().map(Compared::dossier).toList());
  }

  /** What comparing has added to the findings that the articles had by themselves. */
  private static List<Finding> found(List<Checked> articles, Compared compared) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Set<Finding> own = Collections.newSetFromMap(new IdentityHashMap<>());
      own.addAll(articles.get(i).findings());
      compared.articles().get(i).findings().stream()
          .filter(f -> !own.contains(f))
          .forEach(found::add);
    }
    return found;
  }

  private DossierFindings findings(List<Checked> articles) {
    return new DossierFindings(rules, settings, articles.stream().map(Checked::article).toList());
  }

  private Compared run(List<Checked> articles, List<Account> archive) {
    List<Compared> sets = sets(articles);
    DossierFindings findings = findings(articles);
    List<Finding> found = new ArrayList<>();
    for (Compared set : sets) {
      found.addAll(
          findings.in(archive.isEmpty() ? set.dossier() : set.dossier().withoutQuotations()));
    }
    List<Omission> omissions = new ArrayList<>();
    if (!archive.isEmpty()) {
      List<Checked> together =
          articles.stream().filter(c -> dossier(c.article()).isPresent()).toList();
      found.addAll(findings.in(quotations(together, archive, omissions)));
    }
    omissions.addAll(findings.omissions());
    sets.forEach(set -> omissions.addAll(set.omissions()));
    return new Compared(
        with(articles, found, findings),
        together(sets),
        omissions.stream().sorted(Omission.IN_ORDER).toList());
  }

  /** The articles of each dossier, compared; those of none each with itself. */
  private List<Compared> sets(List<Checked> articles) {
    Map<String, List<Checked>> sets = new TreeMap<>();
    for (Checked checked : articles) {
      String name =
          dossier(checked.article()).map(DOSSIER::concat).orElse(checked.article().path());
      sets.computeIfAbsent(name, n -> new ArrayList<>()).add(checked);
    }
    return sets.values().stream().map(set -> Compared.of(set, aliases, this::meet)).toList();
  }

  private Optional<String> dossier(Article article) {
    return settings.of(article.path()).dossier();
  }

  /** Whether two articles are no further apart in time than each wants it. */
  private boolean meet(Account a, Account b) {
    Optional<LocalDate> x = a.article().metadata().published();
    Optional<LocalDate> y = b.article().metadata().published();
    return x.isEmpty()
        || y.isEmpty()
        || Stream.of(a, b)
            .flatMap(account -> settings.of(account.article().path()).days().stream())
            .allMatch(days -> Math.abs(ChronoUnit.DAYS.between(x.get(), y.get())) <= days);
  }

  /** The quotations that at least one of the articles has. */
  private Dossier quotations(
      List<Checked> articles, List<Account> archive, List<Omission> omissions) {
    List<Account> own = articles.stream().map(c -> c.account().withoutClaims()).toList();
    Outcome<Account, Dossier> outcome =
        Border.run(
            archive,
            kept -> Comparer.compare(Stream.concat(own.stream(), kept.stream()).toList(), aliases),
            () -> Dossier.apart(own));
    for (Outcome.Failure<Account> failure : outcome.failures()) {
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
                .filter(this::isWanted)
                .map(Match.class::cast)
                .toList());
  }

  /**
   * Recorded articles are not compared with each other, nor are those of two dossiers, or far
   * apart.
   */
  private boolean isWanted(QuotationMatch match) {
    Account left = match.left().account();
    Account right = match.right().account();
    boolean ofOneSet =
        left.archived()
            ? !right.archived()
            : right.archived() || dossier(left.article()).equals(dossier(right.article()));
    return ofOneSet && meet(left, right);
  }

  private static List<Checked> with(
      List<Checked> articles, List<Finding> found, DossierFindings findings) {
    Map<Article, List<Finding>> byArticle = new IdentityHashMap<>();
    articles.forEach(c -> byArticle.put(c.article(), new ArrayList<>()));
    found.forEach(f -> findings.home(f).ifPresent(home -> byArticle.get(home).add(f)));
    return articles.stream().map(c -> c.with(byArticle.get(c.article()))).toList();
  }
}
