package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Match;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.text.Article;

/**
 * What the rules that compare find, each finding as the settings of its article want it. A rule
 * that fails costs the pair of passages it fails on. Used for one comparison; not thread-safe.
 */
final class DossierFindings {

  private final List<DossierRule> rules;
  private final ArticleSettings.ByPath settings;
  private final Set<Article> articles = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Omission> omissions = new ArrayList<>();

  /**
   * @param articles those that are checked now, and not known from a record only
   */
  DossierFindings(
      List<DossierRule> rules, ArticleSettings.ByPath settings, List<Article> articles) {
    this.settings = settings;
    this.articles.addAll(articles);
    this.rules = rules.stream().filter(rule -> articles.stream().anyMatch(isOn(rule))).toList();
  }

  private Predicate<Article> isOn(DossierRule rule) {
    return article -> settings.of(article.path()).policy().isOn(rule);
  }

  /** What the rules find in a set of articles. */
  List<Finding> in(Dossier dossier) {
    return rules.stream().flatMap(rule -> findings(rule, dossier).stream()).toList();
  }

  /** What could not be compared up to now. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** The article that a finding stands with: its own, or else the first that it speaks of. */
  Optional<Article> home(Finding finding) {
    return Stream.concat(
            Stream.of(finding.article()), finding.related().stream().map(Related::article))
        .filter(articles::contains)
        .findFirst();
  }

  private List<Finding> findings(DossierRule rule, Dossier dossier) {
    List<Match> all = dossier.matches();
    Outcome<Match, List<Finding>> outcome =
        Border.run(
            all, kept -> configured(rule, check(rule, dossier, kept, all)).toList(), List::of);
    for (Outcome.Failure<Match> failure : outcome.failures()) {
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

  private Stream<Finding> configured(DossierRule rule, List<Finding> findings) {
    return findings.stream()
        .flatMap(
            finding ->
                home(finding).stream()
                    .flatMap(
                        home -> settings.of(home.path()).policy().apply(rule, List.of(finding))));
  }

  private static List<Finding> check(
      DossierRule rule, Dossier dossier, List<Match> kept, List<Match> all) {
    return rule.check(kept.size() == all.size() ? dossier : dossier.only(kept));
  }
}
