package org.guillemet.compare.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.EntityLinks;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.Meeting;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.compare.claims.ClaimMatcher;
import org.guillemet.compare.entities.EntityLinker;
import org.guillemet.compare.entities.SpeakerComparison;
import org.guillemet.compare.events.EventIndex;
import org.guillemet.compare.facts.FactMatcher;
import org.guillemet.compare.many.AllCores;
import org.guillemet.compare.names.NameComparison;
import org.guillemet.compare.quotations.QuotationMatcher;
import org.guillemet.compare.quotations.TranslationMatcher;
import org.guillemet.compare.roles.RoleComparison;

/**
 * Compares articles with each other, and each with itself: who is the same, which quotations and
 * claims are, which articles are on one event, and what in them cannot all be true. Thread-safe.
 */
public final class Comparer {

  private Comparer() {}

  /** What articles have in common; it does not depend on the order in which they are given. */
  public static Dossier compare(List<Account> given, Aliases aliases) {
    return compare(given, aliases, Meeting.OF_ALL);
  }

  /**
   * The same of those that meet; who is the same is found out among all.
   *
   * @param meeting which articles are compared
   */
  public static Dossier compare(List<Account> given, Aliases aliases, Meeting meeting) {
    List<Account> accounts = given.stream().sorted(Account.BY_PATH).toList();
    EntityLinks links = new EntityLinker().link(accounts, aliases);
    SpeakerComparison speakers = new SpeakerComparison(links);
    List<EventPair> events =
        new EventIndex()
            .pairs(accounts).stream().filter(p -> meeting.of(p.left(), p.right())).toList();
    RoleComparison roles = new RoleComparison(events);
    FactMatcher facts = new FactMatcher();
    NameComparison names = new NameComparison(links);
    return Dossier.of(
        accounts,
        links.all(),
        quotations(accounts, speakers, meeting),
        both(roles.compare(links.all()), roles.within(links.all())),
        new ClaimMatcher(speakers).match(accounts, meeting),
        both(facts.match(events), facts.within(accounts)),
        both(names.compare(events), names.within(accounts)),
        events);
  }

  /** Those that meet; the words of all others are let go before claims are read. */
  private static List<QuotationMatch> quotations(
      List<Account> accounts, SpeakerComparison speakers, Meeting meeting) {
    List<Utterance> utterances = AllCores.flatMap(accounts, UtteranceReader::read);
    List<QuotationMatch> quotations =
        new ArrayList<>(new QuotationMatcher(speakers).match(utterances));
    if (accounts.stream().map(a -> a.article().language()).distinct().count() > 1) {
      quotations.addAll(new TranslationMatcher(speakers).match(utterances));
    }
    quotations.removeIf(m -> !meeting.of(m.left().account(), m.right().account()));
    return quotations;
  }

  private static <M> List<M> both(List<M> across, List<M> within) {
    return Stream.concat(across.stream(), within.stream()).toList();
  }
}
