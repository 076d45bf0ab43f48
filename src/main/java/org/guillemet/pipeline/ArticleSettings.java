package org.guillemet.pipeline;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Words;

/**
 * How one article is checked.
 *
 * @param policy which rules run, and how bad their findings are
 * @param outlets names of agencies and papers, beside those that its language lists
 * @param words entries of other lists, beside those of its language
 * @param dossier names the set of articles that it is compared with; empty: it is compared with
 *     none
 * @param days how many days at most lie between it and what it is compared with; empty: any number
 */
public record ArticleSettings(
    RulePolicy policy,
    Set<String> outlets,
    Words words,
    Optional<String> dossier,
    Optional<Integer> days) {

  /** Nothing is configured: every rule as it comes, and all articles are compared. */
  public static final ArticleSettings DEFAULT = of(RulePolicy.DEFAULT);

  /** Tells how each article is checked. Thread-safe. */
  public interface ByPath {
    ArticleSettings of(String path);
  }

  public ArticleSettings {
    Objects.requireNonNull(policy);
    outlets = Set.copyOf(outlets);
    Objects.requireNonNull(words);
    Objects.requireNonNull(dossier);
    Objects.requireNonNull(days);
  }

  /** Rules are configured, and nothing else. */
  public static ArticleSettings of(RulePolicy policy) {
    return new ArticleSettings(policy, Set.of(), Words.NONE, Optional.of(""), Optional.empty());
  }
}
