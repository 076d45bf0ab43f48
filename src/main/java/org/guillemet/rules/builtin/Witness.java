package org.guillemet.rules.builtin;

import org.guillemet.compare.Account;
import org.guillemet.text.Metadata;

/** Words for the articles that say different things. */
final class Witness {

  private Witness() {}

  /** Its outlet, or its path, and its date: "Le Phare (2026-03-02)". */
  static String of(Account account) {
    String name = account.article().metadata().outlet().orElse(account.article().path());
    return account.article().metadata().published().map(d -> name + " (" + d + ")").orElse(name);
  }

  /** The article that is flagged, with its outlet and date where they are known. */
  static String here(Account account) {
    Metadata metadata = account.article().metadata();
    String outlet = metadata.outlet().map(o -> " in " + o).orElse("");
    return "here" + outlet + metadata.published().map(d -> " (" + d + ")").orElse("");
  }
}
