package org.guillemet.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules of both kinds.
 *
 * @param ofArticles those that check each article by itself
 * @param ofDossiers those that compare articles
 */
public record RuleSet(List<Rule> ofArticles, List<DossierRule> ofDossiers) {

  /** No rules. */
  public static final RuleSet NONE = new RuleSet(List.of(), List.of());

  public RuleSet {
    ofArticles = List.copyOf(ofArticles);
    ofDossiers = List.copyOf(ofDossiers);
  }

  /** What all of them say of themselves, sorted by name. */
  public List<RuleDescription> descriptions() {
    return Stream.<RuleDescription>concat(ofArticles.stream(), ofDossiers.stream())
        .sorted(Comparator.comparing(RuleDescription::name))
        .toList();
  }

  /** All names, sorted. */
  public List<String> names() {
    return descriptions().stream().map(RuleDescription::name).toList();
  }
}
