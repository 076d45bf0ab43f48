package org.guillemet.attribution.contents;

import java.util.stream.Stream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Tells how far a content behind its cue can reach in the sentence: not to whoever answers, nor to
 * the verb whose subject the cue is. Immutable.
 */
final class ContentLimits {

  private final Context context;

  ContentLimits(Context context) {
    this.context = context;
  }

  /** The index of the first token that a content cannot hold; the size where all can. */
  int of(Node cue, int start) {
    return Math.min(
        predicate(cue.sentence(), cue.token(), start), answer(cue.sentence(), cue.token(), start));
  }

  /** The first semicolon behind which something is stated; the size where there is none. */
  int nextStatement(Sentence sentence, int from) {
    int at = semicolon(sentence, from);
    return at < sentence.size()
            && Grammar.clause(sentence, at + 1, sentence.size()) == Predication.CLAUSE
        ? at
        : sentence.size();
  }

  /** The first semicolon that no "that" follows, or else the index behind the last token. */
  int semicolon(Sentence sentence, int from) {
    for (int i = from; i < Grammar.lastWord(sentence) - 1; i++) {
      boolean goesOn = sentence.isA(sentence.token(i + 1), WordClass.THAT);
      if (sentence.token(i).text().equals(";") && !goesOn && !context.isQuoted(sentence.token(i))) {
        return i;
      }
    }
    return sentence.size();
  }

  /** "Asked why, Brun said: “No.”": the comma before whoever answers. */
  private int answer(Sentence sentence, Token cue, int start) {
    if (cue.index() > 0 || Grammar.subject(sentence, cue).filter(s -> s.index() == 1).isPresent()) {
      return sentence.size();
    }
    for (int i = start + 1; i < sentence.size() - 1; i++) {
      Token t = sentence.token(i);
      boolean leads =
          t.isVerbal()
              && context.cues().verb(sentence, t).contains("quote")
              && (sentence.token(i + 1).text().equals(":")
                  || sentence.token(i + 1).text().equals(",")
                      && i + 2 < sentence.size()
                      && context.isQuoted(sentence.token(i + 2)));
      if (leads) {
        int comma = i;
        while (comma > start && !sentence.token(comma).text().equals(",")) {
          comma--;
        }
        return comma > start ? comma : sentence.size();
      }
    }
    return sentence.size();
  }

  /**
   * "The pledge that it will open is worth little": the index of the first word of the verb whose
   * subject the cue stands in; the size of the sentence where there is none behind the content's
   * first word.
   */
  private static int predicate(Sentence sentence, Token cue, int start) {
    for (Token t = cue; cue.pos().equals("NOUN") && t.head() >= 0; t = sentence.token(t.head())) {
      Token head = sentence.token(t.head());
      if (head.index() > start && (t.is("nsubj") || t.is("csubj"))) {
        return Stream.concat(Stream.of(head), sentence.children(head, "aux", "cop"))
            .mapToInt(Token::index)
            .filter(i -> i > start)
            .min()
            .orElse(sentence.size());
      }
    }
    return sentence.size();
  }
}
