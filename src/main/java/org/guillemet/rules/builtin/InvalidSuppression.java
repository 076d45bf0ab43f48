package org.guillemet.rules.builtin;

import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;

/**
 * Flags a comment for the checker that it cannot follow. Its findings are made where comments are
 * applied, after all other rules.
 */
public final class InvalidSuppression implements RuleDescription {

  @Override
  public String name() {
    return "invalid-suppression";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
