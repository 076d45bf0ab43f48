package org.guillemet.pipeline;

import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.compare.SharedEntity;
import org.guillemet.rules.Finding;

/** What comparing articles has given before, in earlier runs. Thread-safe. */
public interface Comparisons {

  /** Nothing is known, and nothing is kept. */
  Comparisons NONE =
      new Comparisons() {
        @Override
        public Optional<Known> find(List<Account> accounts) {
          return Optional.empty();
        }

        @Override
        public void keep(List<Account> accounts, Known known) {}
      };

  /**
   * What is known of articles together.
   *
   * @param findings of the rules that compare, as the settings of the articles want them
   * @param entities who is the same in which of them
   */
  record Known(List<Finding> findings, List<SharedEntity> entities) {
    public Known {
      findings = List.copyOf(findings);
      entities = List.copyOf(entities);
    }
  }

  /**
   * What {@link Comparison} would give for the very articles, if that is known.
   *
   * @param accounts by path
   */
  Optional<Known> find(List<Account> accounts);

  /** Offers what has just been found out; nothing of it was lost to a failure. */
  void keep(List<Account> accounts, Known known);
}
