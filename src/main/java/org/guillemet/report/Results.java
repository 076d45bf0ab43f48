package org.guillemet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Reviewed.Standing;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * What reports tell of: the same for every format.
 *
 * @param version of the program
 * @param compared the articles, in the order of the report
 * @param reviewed all findings, article by article and in text order
 * @param minimum the severity from which on findings are shown
 * @param presentation what is configured for the findings of some articles
 * @param omissions what was not checked, by path and in the order of the stages
 * @param rules the rules that ran, by name
 * @param wording the language that everything is told in; empty: each finding in that of its
 *     article, and all else in that of most articles
 * @param files decoded files as they are on disk, by path, where articles have something else in
 *     their place
 */
public record Results(
    String version,
    Compared compared,
    List<Reviewed> reviewed,
    Severity minimum,
    Presentation presentation,
    List<Omission> omissions,
    List<RuleDescription> rules,
    Optional<Language> wording,
    Map<String, String> files) {

  public Results {
    Objects.requireNonNull(version);
    Objects.requireNonNull(compared);
    reviewed = List.copyOf(reviewed);
    Objects.requireNonNull(minimum);
    Objects.requireNonNull(presentation);
    omissions = List.copyOf(omissions);
    rules = List.copyOf(rules);
    Objects.requireNonNull(wording);
    files = Map.copyOf(files);
  }

  /** Of articles that have their files as they are. */
  public Results(
      String version,
      Compared compared,
      List<Reviewed> reviewed,
      Severity minimum,
      Presentation presentation,
      List<Omission> omissions,
      List<RuleDescription> rules,
      Optional<Language> wording) {
    this(version, compared, reviewed, minimum, presentation, omissions, rules, wording, Map.of());
  }

  /** Of articles that no rule has looked at. */
  public static Results of(String version, Compared compared, List<Omission> omissions) {
    return of(version, compared, List.of(), omissions);
  }

  /** With findings of which nothing has been said, all to be shown. */
  public static Results of(
      String version, Compared compared, List<Finding> findings, List<Omission> omissions) {
    return new Results(
        version,
        compared,
        Reviewed.open(findings),
        Severity.INFO,
        Presentation.DEFAULT,
        omissions,
        List.of(),
        Optional.empty());
  }

  /** The same, with another minimum for all articles that have none of their own. */
  public Results from(Severity other) {
    return new Results(
        version, compared, reviewed, other, presentation, omissions, rules, wording, files);
  }

  /** The same, with what is configured for some articles. */
  public Results with(Presentation own) {
    return new Results(version, compared, reviewed, minimum, own, omissions, rules, wording, files);
  }

  /** The same, told in another language. */
  public Results in(Optional<Language> other) {
    return new Results(
        version, compared, reviewed, minimum, presentation, omissions, rules, other, files);
  }

  /** The decoded file of an article, to count in it; it is not for showing. */
  public String file(Article article) {
    return files.getOrDefault(article.path(), article.source());
  }

  /** The findings that somebody has to look at, as bad as the minimum or worse. */
  public List<Reviewed> open() {
    return select(r -> r.isOpen() && isShown(r));
  }

  /** Those that would be shown with a lower minimum. */
  public List<Reviewed> hidden() {
    return select(r -> r.isOpen() && !isShown(r));
  }

  /** Those that a comment in the article suppresses, whatever their severity. */
  public List<Reviewed> suppressed() {
    return select(r -> r.standing() == Standing.SUPPRESSED);
  }

  /** Those that the baseline accepts, as bad as the minimum or worse. */
  public List<Reviewed> accepted() {
    return select(r -> r.standing() == Standing.ACCEPTED && isShown(r));
  }

  private List<Reviewed> select(Predicate<Reviewed> which) {
    return reviewed.stream().filter(which).toList();
  }

  private boolean isShown(Reviewed review) {
    Finding finding = review.finding();
    return finding.severity().compareTo(presentation.minimum(finding.article()).orElse(minimum))
        >= 0;
  }

  /** The language of a finding's messages. */
  public Language language(Finding finding) {
    return language(finding.article());
  }

  /** The language of what is told of an article by itself. */
  public Language language(Article article) {
    return presentation.wording(article).or(() -> wording).orElse(article.language());
  }

  /**
   * The language of what is told of all articles together: that of most of them; of as many of two,
   * that of the first.
   */
  public Language language() {
    return wording.orElseGet(this::mostly);
  }

  private Language mostly() {
    Map<Language, Integer> counts = new LinkedHashMap<>();
    compared.articles().forEach(c -> counts.merge(c.article().language(), 1, Integer::sum));
    Language most = Language.DEFAULT;
    int count = 0;
    for (Map.Entry<Language, Integer> language : counts.entrySet()) {
      if (language.getValue() > count) {
        most = language.getKey();
        count = language.getValue();
      }
    }
    return most;
  }

  /** What is wrong, and what would settle it. */
  public String message(Finding finding) {
    return Messages.in(language(finding)).of(finding.message());
  }

  /** What another place has to do with a finding, in the finding's language. */
  public String message(Finding finding, Related related) {
    return Messages.in(language(finding)).of(related.message());
  }

  /** What a rule flags, in one line. */
  public String summary(RuleDescription rule) {
    return Messages.in(language()).of(rule.summary());
  }
}
