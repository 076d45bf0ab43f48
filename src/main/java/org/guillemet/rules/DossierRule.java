package org.guillemet.rules;

import java.util.List;
import org.guillemet.compare.Dossier;

/**
 * One check of several articles against each other. Stateless: it reads its argument and nothing
 * else. Thread-safe.
 */
public interface DossierRule extends RuleDescription {

  /**
   * Its findings, each in one of the articles and with its other places; in no particular order.
   */
  List<Finding> check(Dossier dossier);
}
