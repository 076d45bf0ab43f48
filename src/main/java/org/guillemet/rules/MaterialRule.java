package org.guillemet.rules;

import java.util.List;
import org.guillemet.material.Verified;

/**
 * One check of an article against the material that it was written from. Stateless: it reads its
 * argument and nothing else. Thread-safe.
 */
public interface MaterialRule extends RuleDescription {

  /** Its findings, in no particular order. */
  List<Finding> check(Verified verified);
}
