package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.range;

import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Proposes the clause behind circumstances of a verb as what it says: "a affirmé dans une lettre
 * que l'atelier rouvrirait", "leur ai demandé, après le vote, si elles regrettaient". The parser
 * takes such a clause for a relative one or a condition; the order of the words tells, where
 * nothing that could be an object stands between.
 */
final class ClausesBehindCircumstances {

  /** Circumstances between a verb and its clause are no longer. */
  private static final int CIRCUMSTANCES = 20;

  /** What a verb of speech is worth at least. */
  private static final double SAID = 0.5;

  private final Context context;
  private final CandidateMaker maker;

  ClausesBehindCircumstances(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /**
   * "a affirmé dans une lettre que l'atelier rouvrirait", "leur ai demandé, après le vote, si elle
   * comprenait": behind circumstances, and nothing that could be an object, the parser takes the
   * clause for a relative one or a condition.
   */
  Optional<Candidate> find(Cue cue) {
    Sentence sentence = cue.sentence();
    if (context.has(Trait.BARE_CLAUSES) || !cue.has("clause") || isWithObject(cue)) {
      return Optional.empty();
    }
    int from = Grammar.end(cue.words());
    int commas = 0;
    for (int i = from; i < Math.min(sentence.size() - 2, from + CIRCUMSTANCES); i++) {
      Token t = sentence.token(i);
      boolean that = sentence.isA(t, WordClass.THAT);
      if (that || cue.has("question") && sentence.isA(t, WordClass.WHETHER)) {
        boolean opens = i > from && commas % 2 == 0 && isCircumstance(sentence, from, i);
        return opens && opensClause(sentence.token(i + 1))
            ? maker
                .candidate(
                    cue,
                    cue.contentOf(range(i, sentence.size())),
                    Optional.of(t),
                    FoundBy.CLAUSE_OF_VERB)
                .map(c -> cue.has("speech") ? c.atLeast(SAID) : c)
            : Optional.empty();
      }
      commas += t.text().equals(",") ? 1 : 0;
      boolean verb = t.isVerbal() && Grammar.isFinite(sentence, t);
      if (verb || context.isQuoted(t) || t.isPunctuation() && !t.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A subject, even where the tagger has not seen the verb; not "que possible". */
  private static boolean opensClause(Token first) {
    return Set.of("DET", "PRON", "PROPN", "NUM", "ADP", "NOUN").contains(first.pos());
  }

  /** A noun right behind the verb may be what "que" takes up. */
  private boolean isWithObject(Cue cue) {
    int next = Grammar.end(cue.words());
    if (next >= cue.sentence().size()) {
      return true;
    }
    Token t = cue.sentence().token(next);
    return Set.of("DET", "NOUN", "PROPN", "NUM", "ADJ").contains(t.pos())
        && !context.cues().link(t).equals("moment");
  }

  /**
   * Whether the phrase in front of the conjunction is none that a relative clause could take up: a
   * place or an occasion, somebody, a day, or whatever a comma closes; not "répondu à la lettre
   * que".
   */
  private boolean isCircumstance(Sentence sentence, int from, int to) {
    Token last = sentence.token(to - 1);
    if (last.text().equals(",") || last.pos().equals("ADV")) {
      return true;
    }
    int start = to - 1;
    while (start > from && !sentence.token(start).pos().equals("ADP")
        || start > from && sentence.isA(sentence.token(start), WordClass.OF)) {
      start--;
    }
    Token first = sentence.token(start);
    boolean compared =
        sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> sentence.isA(t, WordClass.COMPARATIVE));
    boolean somebody =
        last.name() != NameType.NONE
            || sentence.tokens().subList(start, to).stream()
                .anyMatch(t -> t.isNominal() && !context.cues().speaker(t).isEmpty());
    boolean place = first.pos().equals("ADP") && !sentence.isA(first, WordClass.TO);
    return !compared && (place || somebody || context.cues().link(last).equals("moment"));
  }
}
