package org.guillemet.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules of all kinds.
 *
 * @param ofArticles those that check each article by itself
 * @param ofDossiers those that compare articles
 * @param ofMaterial those that hold an article against its sources' own words
 * @param ofSuppressions those that check the comments that suppress findings
 */
public record RuleSet(
    List<Rule> ofArticles,
    List<DossierRule> ofDossiers,
    List<MaterialRule> ofMaterial,
    List<RuleDescription> ofSuppressions) {

  /** No rules. */
  public static final RuleSet NONE = new RuleSet(List.of(), List.of(), List.of(), List.of());

  public RuleSet {
    ofArticles = List.copyOf(ofArticles);
    ofDossiers = List.copyOf(ofDossiers);
    ofMaterial = List.copyOf(ofMaterial);
    ofSuppressions = List.copyOf(ofSuppressions);
  }

  /** What all of them say of themselves, sorted by name. */
  public List<RuleDescription> descriptions() {
    return Stream.of(ofArticles, ofDossiers, ofMaterial, ofSuppressions)
        .<RuleDescription>flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(RuleDescription::name))
        .toList();
  }

  /** The names of those whose findings depend on one article alone. */
  public Set<String> lasting() {
    return Stream.<List<? extends RuleDescription>>of(ofArticles, ofSuppressions)
        .flatMap(List::stream)
        .map(RuleDescription::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All names, sorted. */
  public List<String> names() {
    return descriptions().stream().map(RuleDescription::name).toList();
  }
}
