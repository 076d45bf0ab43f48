package org.guillemet.repository.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.repository.review.SuppressionReader.Fault;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.RuleSet;
import org.guillemet.rules.builtin.InvalidSuppression;
import org.guillemet.rules.builtin.UnusedSuppression;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Applies what articles say of findings in them, and checks what they say. Thread-safe. */
public final class Suppressions {

  private static final RuleDescription INVALID = new InvalidSuppression();
  private static final RuleDescription UNUSED = new UnusedSuppression();

  private final Set<String> names;
  private final Set<String> ofArticles;
  private final Nearest nearest;

  /** Finds what somebody meant who wrote a word that does not exist. */
  public interface Nearest {
    Optional<String> to(String word, Set<String> valid);
  }

  /**
   * The findings of an article with those on its suppressions, in text order.
   *
   * @param findings all
   * @param reasons why some of them are suppressed, by the finding itself
   */
  private record Outcome(List<Finding> findings, Map<Finding, String> reasons) {}

  /**
   * @param rules all there are
   */
  public Suppressions(RuleSet rules, Nearest nearest) {
    this.names = Set.copyOf(rules.names());
    this.ofArticles = Set.copyOf(rules.ofArticles().stream().map(RuleDescription::name).toList());
    this.nearest = Objects.requireNonNull(nearest);
  }

  /**
   * The findings of all articles, with those on suppressions among them, in the order of the
   * articles and of the text.
   *
   * @param policies what the configuration says of the rules, for each article
   */
  public List<Reviewed> apply(List<Checked> articles, Function<Article, RulePolicy> policies) {
    List<Finding> all = new ArrayList<>();
    Map<Finding, String> reasons = new IdentityHashMap<>();
    for (Checked checked : articles) {
      Outcome outcome = apply(checked, policies.apply(checked.article()));
      all.addAll(outcome.findings());
      reasons.putAll(outcome.reasons());
    }
    return Reviewed.open(all).stream()
        .map(r -> Optional.ofNullable(reasons.get(r.finding())).map(r::suppressed).orElse(r))
        .toList();
  }

  private Outcome apply(Checked checked, RulePolicy policy) {
    Article article = checked.article();
    SuppressionReader reader = new SuppressionReader(article, names);
    Set<Suppression> used = new HashSet<>();
    Map<Finding, String> reasons = new IdentityHashMap<>();
    for (Finding finding : checked.findings()) {
      int offset = offset(finding);
      for (Suppression suppression : reader.suppressions()) {
        if (finding.article() == article && suppression.covers(finding.rule(), offset)) {
          used.add(suppression);
          reasons.putIfAbsent(finding, suppression.reason());
        }
      }
    }
    Article source = article.asSource();
    List<Finding> findings = new ArrayList<>(checked.findings());
    reader.faults().stream()
        .map(fault -> invalid(source, fault))
        .flatMap(f -> policy.apply(INVALID, List.of(f)))
        .forEach(findings::add);
    reader.suppressions().stream()
        .filter(s -> !used.contains(s) && isExpectedToBeUsed(s, checked, policy))
        .map(s -> unused(source, s))
        .flatMap(f -> policy.apply(UNUSED, List.of(f)))
        .forEach(findings::add);
    findings.sort(Comparator.comparingInt(Suppressions::offset));
    return new Outcome(findings, reasons);
  }

  /** Where a finding begins in its file. */
  private static int offset(Finding finding) {
    return finding.article().reading().toSource(finding.span()).start();
  }

  /**
   * Whether the article alone tells that nothing is there to suppress: what other articles have to
   * do with may be found another time, as may what was not checked now.
   */
  private boolean isExpectedToBeUsed(Suppression suppression, Checked checked, RulePolicy policy) {
    return checked.isWhole()
        && suppression.rules().stream()
            .allMatch(rule -> ofArticles.contains(rule) && !policy.off().contains(rule));
  }

  private Finding invalid(Article source, Fault fault) {
    Set<String> valid =
        switch (fault.flaw()) {
          case UNKNOWN_COMMAND -> SuppressionReader.COMMANDS;
          case UNKNOWN_RULE -> names;
          case NO_RULE, NO_REASON, NOT_OPENED, NOT_CLOSED -> Set.of();
        };
    String word = fault.word();
    Message message =
        nearest
            .to(word, valid)
            .map(meant -> fault.flaw().message(word, meant))
            .orElseGet(() -> fault.flaw().message(word));
    return finding(INVALID, source, fault.comment(), message);
  }

  private static Finding unused(Article source, Suppression suppression) {
    String rules = String.join(", ", suppression.rules().stream().sorted().toList());
    return finding(
        UNUSED, source, suppression.comment(), Message.of("unused-suppression", new Text(rules)));
  }

  private static Finding finding(
      RuleDescription rule, Article source, Span comment, Message message) {
    return new Finding(rule.name(), rule.severity(), source, comment, message, List.of());
  }
}
