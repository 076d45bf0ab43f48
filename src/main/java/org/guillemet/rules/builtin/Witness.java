package org.guillemet.rules.builtin;

import org.guillemet.compare.Account;

/** Words for another article that says something else. */
final class Witness {

  private Witness() {}

  /** Its outlet, or its path, and its date: "Le Phare (2026-03-02)". */
  static String of(Account account) {
    String name = account.article().metadata().outlet().orElse(account.article().path());
    return account.article().metadata().published().map(d -> name + " (" + d + ")").orElse(name);
  }
}
