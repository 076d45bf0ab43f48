package org.guillemet.compare.stage;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.EntityLinks;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.compare.claims.ClaimMatcher;
import org.guillemet.compare.entities.EntityLinker;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.compare.quotations.QuotationMatcher;
import org.guillemet.compare.quotations.TranslationMatcher;
import org.guillemet.compare.roles.RoleComparison;

/**
 * Compares articles with each other: who is the same, which quotations and claims are, and which
 * functions of one person exclude each other. Thread-safe.
 */
public final class Comparer {

  private Comparer() {}

  /** What articles have in common; it does not depend on the order in which they are given. */
  public static Dossier compare(List<Account> given, Aliases aliases) {
    List<Account> accounts = given.stream().sorted(Account.BY_PATH).toList();
    if (accounts.size() < 2) {
      return Dossier.apart(accounts);
    }
    EntityLinks links = new EntityLinker().link(accounts, aliases);
    SpeakerComparison speakers = new SpeakerComparison(links);
    List<Utterance> utterances =
        accounts.stream().flatMap(a -> UtteranceReader.read(a).stream()).toList();
    List<QuotationMatch> quotations =
        new ArrayList<>(new QuotationMatcher(speakers).match(utterances));
    if (accounts.stream().map(a -> a.article().language()).distinct().count() > 1) {
      quotations.addAll(new TranslationMatcher(speakers).match(utterances));
    }
    return Dossier.of(
        accounts,
        links.all(),
        quotations,
        new RoleComparison().compare(links.all()),
        new ClaimMatcher(speakers).match(accounts));
  }
}
