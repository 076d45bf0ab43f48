package org.guillemet.rules.builtin;

import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;

/**
 * Flags a suppression that nothing is there for. Its findings are made where comments are applied,
 * after all other rules.
 */
public final class UnusedSuppression implements RuleDescription {

  @Override
  public String name() {
    return "unused-suppression";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
