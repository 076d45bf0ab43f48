package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.range;
import static org.guillemet.linguistics.Grammar.subtree;
import static org.guillemet.linguistics.Grammar.without;

import java.util.BitSet;
import java.util.List;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/** Tells what a phrase like "selon Brun" or "according to Brun" attributes. */
final class PrepositionContents {

  private final Context context;

  PrepositionContents(Context context) {
    this.context = context;
  }

  /** "selon son avocate, Me Brun : « … »": the words behind the colon are hers. */
  List<Span> quotationBehindColon(Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.token(end).text().equals(":")) {
      return List.of();
    }
    int behind = sentence.token(end).span().end();
    return context
        .quotationBehind(behind)
        .filter(q -> context.text().substring(behind, q.span().start()).isBlank())
        .map(q -> List.of(q.span()))
        .orElse(List.of());
  }

  /** The clause that the phrase stands in, without the phrase. */
  List<Span> around(Sentence sentence, int first, int end, boolean front, Token head) {
    List<Span> parts = partsAround(sentence, first, end);
    return parts.isEmpty()
        ? outside(sentence, first, behindModifiers(sentence, first, end), front, head)
        : parts;
  }

  /**
   * Behind the clauses that tell more of the source: "according to Brun, who saw it, …", "selon
   * Brun, consultée par la ville, …".
   */
  private static int behindModifiers(Sentence sentence, int first, int end) {
    BitSet modifiers = new BitSet();
    sentence.tokens().subList(first, end).stream()
        .flatMap(t -> sentence.children(t).stream())
        .filter(c -> c.relation().startsWith("acl") && c.index() >= end)
        .forEach(c -> modifiers.or(subtree(sentence, c)));
    int behind = Math.max(end, Grammar.end(modifiers));
    boolean states =
        sentence.tokens().stream()
            .filter(t -> t.index() < first || t.index() >= behind)
            .anyMatch(t -> Grammar.isFinite(sentence, t));
    return behind > end && states ? behind : behindRelative(sentence, first, end);
  }

  /** Where the parser takes the main verb for that of the relative clause before it. */
  private static int behindRelative(Sentence sentence, int first, int end) {
    boolean relative =
        first == 0
            && isComma(sentence, end)
            && end + 1 < sentence.size()
            && sentence.isA(sentence.token(end + 1), WordClass.RELATIVE);
    for (int i = end + 2; relative && i < sentence.size(); i++) {
      if (isComma(sentence, i) && Grammar.states(sentence, i + 1, sentence.size())) {
        return i;
      }
    }
    return end;
  }

  private List<Span> outside(Sentence sentence, int first, int end, boolean front, Token head) {
    BitSet phrase = range(first, end);
    BitSet clause = range(0, sentence.size());
    Token governor = governor(sentence, head, phrase);
    if (isEmbedded(sentence, governor) && !(isLast(sentence, end) && isTied(sentence, governor))) {
      clause = subtree(sentence, governor);
    } else if (front) {
      dropSecondClause(sentence, governor, clause);
    }
    BitSet content = without(clause, phrase);
    dropPunctuation(sentence, content, first, end);
    int start = context.startOf(sentence);
    for (Token t : sentence.tokens()) {
      if (t.span().start() < start) {
        content.clear(t.index());
      }
    }
    return context.spansOf(sentence, content);
  }

  private static Token governor(Sentence sentence, Token head, BitSet phrase) {
    Token t = head;
    while (t.head() >= 0 && phrase.get(t.index())) {
      t = sentence.token(t.head());
    }
    while (t.head() >= 0 && !t.isVerbal() && !t.is("conj") && !isClause(t)) {
      t = sentence.token(t.head());
    }
    return t;
  }

  private static boolean isClause(Token t) {
    return t.is("ccomp") || t.is("advcl") || t.is("acl") || t.is("parataxis") || t.is("csubj");
  }

  /** Whether the phrase belongs to a subordinate clause that says less than the sentence. */
  private static boolean isEmbedded(Sentence sentence, Token governor) {
    return (governor.is("ccomp") || governor.relation().equals("acl:relcl"))
        && Grammar.isFinite(sentence, governor);
  }

  private static boolean isLast(Sentence sentence, int end) {
    return end >= Grammar.lastWord(sentence);
  }

  /** "met people who were hurt, according to Brun": no comma parts the clause from the rest. */
  private static boolean isTied(Sentence sentence, Token clause) {
    int first = Grammar.first(subtree(sentence, clause));
    return first > 0 && !sentence.token(first - 1).isPunctuation();
  }

  private static void dropSecondClause(Sentence sentence, Token governor, BitSet clause) {
    sentence
        .children(governor, "conj")
        .filter(c -> c.isVerbal() && Grammar.subject(sentence, c).isPresent())
        .forEach(c -> clause.andNot(subtree(sentence, c)));
  }

  /** The commas around the phrase belong to neither. */
  private void dropPunctuation(Sentence sentence, BitSet content, int first, int end) {
    for (int i : new int[] {first - 1, end}) {
      if (i >= 0
          && i < sentence.size()
          && sentence.token(i).text().equals(",")
          && !context.isQuoted(sentence.token(i))) {
        content.clear(i);
      }
    }
  }

  /**
   * What stands left and right of words between two commas in a quotation of one sentence: "« Le
   * pont, selon Brun, tiendra. »"; none where they stand elsewhere.
   */
  private List<Span> partsAround(Sentence sentence, int from, int to) {
    if (from == 0 || !isComma(sentence, from - 1) || !isComma(sentence, to)) {
      return List.of();
    }
    return context
        .quotationAround(sentence.token(from - 1).span().cover(sentence.token(to).span()))
        .filter(q -> sentence.span().cover(q.span()).equals(sentence.span()))
        .map(q -> parts(sentence, q, from, to))
        .orElse(List.of());
  }

  private static List<Span> parts(Sentence sentence, Quotation quotation, int from, int to) {
    int left = sentence.token(Math.max(0, from - 2)).span().end();
    int right = sentence.token(Math.min(to + 1, sentence.size() - 1)).span().start();
    int start = quotation.span().start();
    int end = quotation.span().end();
    return from > 2 && start < left && left < right && right < end
        ? List.of(new Span(start, left), new Span(right, end))
        : List.of();
  }

  private static boolean isComma(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }
}
