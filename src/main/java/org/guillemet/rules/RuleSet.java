package org.guillemet.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules of all kinds.
 *
 * @param ofArticles those that check each article by itself
 * @param ofDossiers those that compare articles
 * @param ofSuppressions those that check the comments that suppress findings
 */
public record RuleSet(
    List<Rule> ofArticles, List<DossierRule> ofDossiers, List<RuleDescription> ofSuppressions) {

  /** No rules. */
  public static final RuleSet NONE = new RuleSet(List.of(), List.of(), List.of());

  public RuleSet {
    ofArticles = List.copyOf(ofArticles);
    ofDossiers = List.copyOf(ofDossiers);
    ofSuppressions = List.copyOf(ofSuppressions);
  }

  /** What all of them say of themselves, sorted by name. */
  public List<RuleDescription> descriptions() {
    return Stream.of(ofArticles, ofDossiers, ofSuppressions)
        .<RuleDescription>flatMap(List::stream)
        .sorted(Comparator.comparing(RuleDescription::name))
        .toList();
  }

  /** All names, sorted. */
  public List<String> names() {
    return descriptions().stream().map(RuleDescription::name).toList();
  }
}
