package org.guillemet.repository.review;

import java.util.Objects;
import java.util.Set;
import org.guillemet.text.Span;

/**
 * A comment that lets findings stay.
 *
 * @param rules names of the rules, or {@link #ALL}
 * @param scope where the findings begin, in offsets of the file
 * @param reason why they may stay
 * @param comment where the comment stands in the file
 */
record Suppression(Set<String> rules, Span scope, String reason, Span comment) {

  /** Stands for every rule. */
  static final String ALL = "all";

  Suppression {
    rules = Set.copyOf(rules);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(comment);
  }

  /**
   * Whether it is about a finding of the rule there.
   *
   * @param offset in the file
   */
  boolean covers(String rule, int offset) {
    return scope.contains(offset) && (rules.contains(ALL) || rules.contains(rule));
  }
}
