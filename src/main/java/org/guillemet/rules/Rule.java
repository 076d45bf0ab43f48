package org.guillemet.rules;

import java.util.List;

/** One check of one article. Stateless: it reads its argument and nothing else. Thread-safe. */
public interface Rule {

  /** Its name, kebab-case and stable: people write it in configuration and suppressions. */
  String name();

  /** How bad its findings are unless the configuration says otherwise. */
  Severity severity();

  /** What it flags, in one line. */
  String summary();

  /** Its findings, in text order. */
  List<Finding> check(ArticleFacts facts, RuleSettings settings);
}
