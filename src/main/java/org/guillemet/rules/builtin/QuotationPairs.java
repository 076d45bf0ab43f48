package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.Utterance;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Name;

/** Turns pairs of quotations that differ so that the one to be flagged is on the left. */
final class QuotationPairs {

  private static final Comparator<QuotationMatch> EARLIEST_OTHER =
      Account.inTime(match -> match.right().account());

  private QuotationPairs() {}

  /**
   * The pairs that differ, by the quotation that is to be flagged: the one that fewer other
   * articles agree with, and of two the later.
   *
   * @param differ whether a pair differs; the others agree
   */
  static List<List<QuotationMatch>> byFlagged(Dossier dossier, Predicate<QuotationMatch> differ) {
    Map<Utterance, Integer> agreeing = new IdentityHashMap<>();
    for (QuotationMatch match : dossier.quotations()) {
      if (!differ.test(match)) {
        agreeing.merge(match.left(), 1, Integer::sum);
        agreeing.merge(match.right(), 1, Integer::sum);
      }
    }
    Map<Utterance, List<QuotationMatch>> byFlagged = new IdentityHashMap<>();
    List<List<QuotationMatch>> inOrder = new ArrayList<>();
    for (QuotationMatch match : dossier.quotations()) {
      if (differ.test(match)) {
        QuotationMatch turned = isLeftFlagged(match, agreeing) ? match : match.turned();
        List<QuotationMatch> pairs = byFlagged.get(turned.left());
        if (pairs == null) {
          pairs = new ArrayList<>();
          byFlagged.put(turned.left(), pairs);
          inOrder.add(pairs);
        }
        pairs.add(turned);
      }
    }
    inOrder.forEach(pairs -> pairs.sort(EARLIEST_OTHER));
    return inOrder;
  }

  private static boolean isLeftFlagged(QuotationMatch match, Map<Utterance, Integer> agreeing) {
    int left = agreeing.getOrDefault(match.left(), 0);
    int right = agreeing.getOrDefault(match.right(), 0);
    if (left != right) {
      return left < right;
    }
    return Account.<Utterance>inTime(Utterance::account).compare(match.left(), match.right()) > 0;
  }

  /** The speaker's name, or a word for one who is not known. */
  static MessagePart speaker(Utterance utterance) {
    return utterance
        .attribution()
        .flatMap(a -> a.speaker().map(Speaker::entity))
        .<MessagePart>map(Name::of)
        .orElse(Message.of("somebody-unknown"));
  }
}
