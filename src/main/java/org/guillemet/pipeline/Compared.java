package org.guillemet.pipeline;

import java.util.List;
import java.util.Objects;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.Meeting;
import org.guillemet.compare.stage.Comparer;
import org.guillemet.material.Verified;

/**
 * Articles with their findings, and what they have in common.
 *
 * @param articles in the order of the report
 * @param dossier what came of comparing them
 * @param omissions what could not be compared, in text order; the articles have their own
 * @param verified what came of holding articles against material, in the order of the report; none
 *     of those that were held against nothing
 */
public record Compared(
    List<Checked> articles, Dossier dossier, List<Omission> omissions, List<Verified> verified) {

  public Compared {
    articles = List.copyOf(articles);
    Objects.requireNonNull(dossier);
    omissions = List.copyOf(omissions);
    verified = List.copyOf(verified);
  }

  /** Of articles that were held against nothing. */
  public Compared(List<Checked> articles, Dossier dossier, List<Omission> omissions) {
    this(articles, dossier, omissions, List.of());
  }

  /** Articles compared with each other, with the findings that they have already. */
  public static Compared of(List<Checked> articles, Aliases aliases) {
    return of(articles, aliases, Meeting.OF_ALL);
  }

  /**
   * The same of those that meet.
   *
   * @param meeting which articles are compared
   */
  static Compared of(List<Checked> articles, Aliases aliases, Meeting meeting) {
    Accounts.Told told =
        new Accounts(articles).compare(accounts -> Comparer.compare(accounts, aliases, meeting));
    return new Compared(articles, told.dossier(), told.omissions());
  }
}
