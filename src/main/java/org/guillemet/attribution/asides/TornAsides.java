package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Finds asides whose clause the parser has torn apart, from the order of their words alone: "The
 * dam, Sy said, has held", "The dam has held, the town said on Friday." Behind a comma stand a noun
 * phrase and a verb of speech, and behind these another comma, a quotation or the end. Only in
 * English, whose asides keep the order of statements.
 */
public final class TornAsides {

  /** Longer phrases are clauses of their own. */
  private static final int SUBJECT = 10;

  private static final int BEHIND = 8;

  private static final Set<String> PHRASE =
      Set.of("DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM", "ADP", "PART");

  private final Context context;

  public TornAsides(Context context) {
    this.context = context;
  }

  public Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    if (context.has(Trait.INVERTED_ASIDES)
        || !cue.has("quote")
        || cue.isQuoted()
        || context.cues().isPassive(sentence, cue.verb())) {
      return Optional.empty();
    }
    int to = end(sentence, Grammar.end(cue.words()));
    int last = lastOfSubject(sentence, cue.verb());
    int from = last < 0 ? 0 : start(sentence, last);
    if (from < 2
        || to < 0
        || !isComma(sentence.token(from - 1))
        || !states(sentence, from, to)
        || isCoordinated(sentence, from, to)) {
      return Optional.empty();
    }
    BitSet content = range(0, from - 1);
    content.set(to, sentence.size());
    content.clear(0, firstToken(sentence));
    return cue.draft(
        context.spansOf(sentence, content), source(sentence, from, last), FoundBy.INCISE);
  }

  /** Behind the dateline. */
  private int firstToken(Sentence sentence) {
    int start = context.startOf(sentence);
    int first = 0;
    while (first < sentence.size() && sentence.token(first).span().start() < start) {
      first++;
    }
    return first;
  }

  private Source source(Sentence sentence, int from, int last) {
    int first = sentence.isA(sentence.token(from), WordClass.AS) ? from + 1 : from;
    Token head =
        sentence.tokens().subList(first, last + 1).stream()
            .filter(t -> t.head() < first || t.head() > last)
            .filter(t -> t.isNominal() || t.pos().equals("NUM") || t.pos().equals("DET"))
            .findFirst()
            .orElse(sentence.token(last));
    Span words = sentence.token(first).span().cover(sentence.token(last).span());
    return new Source(List.of(words), Optional.of(new Node(sentence, head)));
  }

  /** The noun before the verb, its auxiliaries and adverbs; -1 when something else stands there. */
  private static int lastOfSubject(Sentence sentence, Token verb) {
    int i = verb.index() - 1;
    while (i >= 0 && Set.of("AUX", "ADV").contains(sentence.token(i).pos())) {
      i--;
    }
    return i >= 0 && sentence.token(i).isNominal() ? i : -1;
  }

  /** Where the phrase that ends with the noun begins, "as" included; 0 when it is none. */
  private int start(Sentence sentence, int noun) {
    int from = noun;
    while (from > 0 && isInPhrase(sentence, sentence.token(from - 1))) {
      from--;
    }
    Token first = sentence.token(from);
    boolean adverbial = Set.of("ADP", "SCONJ", "PART").contains(first.pos());
    return noun - from >= SUBJECT
            || adverbial && !sentence.isA(first, WordClass.AS)
            || context.cues().isRelative(first)
        ? 0
        : from;
  }

  private boolean isInPhrase(Sentence sentence, Token t) {
    return !context.isQuoted(t)
        && (PHRASE.contains(t.pos()) || t.text().equals("-") || sentence.isA(t, WordClass.AS));
  }

  private boolean isComma(Token t) {
    return t.text().equals(",") || t.isPunctuation() && context.isQuoted(t);
  }

  /** The comma, quotation or last mark behind the aside; -1 when something else follows. */
  private int end(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + BEHIND); i++) {
      Token t = sentence.token(i);
      if (t.isPunctuation()) {
        return t.text().equals(",") || i >= Grammar.lastWord(sentence) ? i : -1;
      }
      boolean circumstance =
          i > from
              || t.pos().equals("ADV")
              || t.pos().equals("ADP")
              || context.cues().link(t).equals("moment");
      if (t.isVerbal() || !circumstance) {
        return -1;
      }
    }
    return -1;
  }

  /** "The kids shouted, the parents shouted, and the train left": one clause after the other. */
  private boolean isCoordinated(Sentence sentence, int from, int to) {
    boolean link = to + 1 < sentence.size() && sentence.token(to + 1).pos().equals("CCONJ");
    return link
        && (!Grammar.states(sentence, 0, from)
            || sentence.tokens().subList(0, from).stream()
                .anyMatch(t -> context.cues().verb(sentence, t).contains("quote")));
  }

  /** Whether there is a statement around the aside. */
  private boolean states(Sentence sentence, int before, int behind) {
    return context.isQuoted(sentence.token(before - 1))
        || Grammar.states(sentence, 0, before - 1)
        || Grammar.states(sentence, behind, sentence.size());
  }
}
