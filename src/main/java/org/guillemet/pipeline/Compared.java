package org.guillemet.pipeline;

import java.util.List;
import java.util.Objects;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;

/**
 * Articles with their findings, and what they have in common.
 *
 * @param articles in the order of the report
 * @param dossier what came of comparing them
 */
public record Compared(List<Checked> articles, Dossier dossier) {

  public Compared {
    articles = List.copyOf(articles);
    Objects.requireNonNull(dossier);
  }

  /** Articles compared with each other, with the findings that they have already. */
  public static Compared of(List<Checked> articles, Aliases aliases) {
    return new Compared(
        articles, Dossier.of(articles.stream().map(Compared::account).toList(), aliases));
  }

  private static Account account(Checked checked) {
    return new Account(
        checked.article(),
        checked.quotations(),
        checked.attributions(),
        checked.entities(),
        checked.claims());
  }
}
