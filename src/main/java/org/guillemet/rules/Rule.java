package org.guillemet.rules;

import java.util.List;

/** One check of one article. Stateless: it reads its argument and nothing else. Thread-safe. */
public interface Rule extends RuleDescription {

  /** Its findings, in text order. */
  List<Finding> check(ArticleFacts facts, RuleSettings settings);
}
