package org.guillemet.rules.builtin;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.compare.QuotationMatch;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.material.Verified;
import org.guillemet.rules.DossierRule;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.MaterialRule;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;
import org.guillemet.rules.material.SourceSpeakers;
import org.guillemet.rules.reading.FoldedTexts;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/** Flags words that articles quote from different speakers. */
final class MisattributedQuotation implements DossierRule, MaterialRule {

  /** How far around a quotation it may be called a slogan or a proverb, in UTF-16 code units. */
  private static final int AROUND = 80;

  /** Words of so many speakers are nobody's own. */
  private static final int SAYING = 3;

  @Override
  public String name() {
    return "misattributed-quotation";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> check(Dossier dossier) {
    Map<Utterance, Set<Account>> agreeing = agreeing(dossier);
    FoldedTexts texts = new FoldedTexts();
    return QuotationPairs.byFlagged(dossier, match -> differs(match, agreeing)).stream()
        .filter(pairs -> speakers(pairs) < SAYING)
        .filter(pairs -> !isSaying(pairs))
        .map(pairs -> finding(pairs, texts))
        .toList();
  }

  @Override
  public List<Finding> check(Verified verified) {
    return new SourceSpeakers(this).find(verified);
  }

  /** The articles that have the same words of the same speaker, by each quotation. */
  private static Map<Utterance, Set<Account>> agreeing(Dossier dossier) {
    Map<Utterance, Set<Account>> agreeing = new IdentityHashMap<>();
    for (QuotationMatch match : dossier.quotations()) {
      if (match.speakers() == SpeakerRelation.SAME) {
        add(agreeing, match.left(), match.right().account());
        add(agreeing, match.right(), match.left().account());
      }
    }
    return agreeing;
  }

  private static void add(Map<Utterance, Set<Account>> all, Utterance words, Account account) {
    all.computeIfAbsent(words, w -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(account);
  }

  /** Whether the speakers differ, and neither article gives the words to the other's as well. */
  private static boolean differs(QuotationMatch match, Map<Utterance, Set<Account>> agreeing) {
    return match.speakers() == SpeakerRelation.DIFFERENT
        && !agreeing.getOrDefault(match.left(), Set.of()).contains(match.right().account())
        && !agreeing.getOrDefault(match.right(), Set.of()).contains(match.left().account());
  }

  private static long speakers(List<QuotationMatch> pairs) {
    return 1 + pairs.stream().map(m -> QuotationPairs.speaker(m.right())).distinct().count();
  }

  private static boolean isSaying(List<QuotationMatch> pairs) {
    return Stream.concat(
            pairs.stream().map(QuotationMatch::left), pairs.stream().map(QuotationMatch::right))
        .anyMatch(MisattributedQuotation::isCalledSaying);
  }

  private static boolean isCalledSaying(Utterance utterance) {
    String text = utterance.account().article().text();
    Span first = utterance.segments().get(0);
    Span last = utterance.segments().get(utterance.segments().size() - 1);
    String around =
        text.substring(Math.max(0, first.start() - AROUND), first.start())
            + " "
            + text.substring(last.end(), Math.min(text.length(), last.end() + AROUND));
    String folded = " " + Folding.spaced(around) + " ";
    return Lexicon.of(utterance.account().article().language()).words("sayings").stream()
        .anyMatch(word -> folded.contains(" " + word + " "));
  }

  private Finding finding(List<QuotationMatch> pairs, FoldedTexts texts) {
    QuotationMatch first = pairs.get(0);
    Message message =
        Message.of(
            "misattributed-quotation",
            QuotationPairs.speaker(first.left()),
            Witness.here(first.left().account()),
            QuotationPairs.speaker(first.right()),
            Witness.of(first.right().account()));
    // Where only one article speaks of a speaker, the other cannot have mistaken him for another.
    boolean named =
        isSure(first.left(), texts) && isSure(first.right(), texts)
            || !texts.has(first.right().account().article(), name(first.left()))
            || !texts.has(first.left().account().article(), name(first.right()));
    boolean sure =
        named
            && Stream.of(first.left(), first.right())
                .flatMap(u -> u.attribution().stream())
                .noneMatch(Attribution::isUncertain);
    return new Finding(
        name(),
        sure ? severity() : Severity.INFO,
        first.left().account().article(),
        first.left().segments().get(0),
        message,
        pairs.stream().map(MisattributedQuotation::related).toList());
  }

  /** Whether the speaker is named, and not only spoken of, in the paragraph of the words. */
  private static boolean isSure(Utterance utterance, FoldedTexts texts) {
    Article article = utterance.account().article();
    return speaker(utterance).resolvedBy() == ResolvedBy.NAME
        || Passages.blockOf(article, utterance.segments().get(0))
            .filter(block -> !texts.has(article, block.span(), name(utterance)))
            .isEmpty();
  }

  private static Speaker speaker(Utterance utterance) {
    return utterance.attribution().flatMap(Attribution::speaker).orElseThrow();
  }

  /** The last word of the speaker's name, folded. */
  private static String name(Utterance utterance) {
    List<String> name = List.of(Folding.spaced(speaker(utterance).entity().name()).split(" "));
    return name.get(name.size() - 1);
  }

  private static Related related(QuotationMatch match) {
    Account there = match.right().account();
    return new Related(
        there.article(),
        match.right().segments().get(0),
        Message.of(
            "misattributed-quotation.other",
            Witness.of(there),
            QuotationPairs.speaker(match.right())));
  }
}
