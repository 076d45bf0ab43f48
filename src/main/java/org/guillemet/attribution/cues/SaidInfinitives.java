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
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Proposes the bare infinitive right behind a verb of speech as what is said: "a indiqué avoir
 * saisi l'inspection", "dit n'avoir rien vu". Nothing else can stand there, so that it is read from
 * the order of the words.
 */
final class SaidInfinitives {

  private static final double SURE = 0.7;

  private static final Set<String> BEFORE = Set.of("ADV", "PRON", "PART");

  private final Context context;
  private final CandidateMaker maker;

  SaidInfinitives(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  Optional<Candidate> find(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean spoken = context.has(Trait.BARE_INFINITIVES) && cue.has("speech") && cue.has("quote");
    if (!spoken || context.cues().isPassive(sentence, cue.verb())) {
      return Optional.empty();
    }
    int from = Grammar.end(cue.words());
    int i = from;
    while (i < sentence.size() && isBeforeInfinitive(sentence, i)) {
      i++;
    }
    if (i >= sentence.size() || sentence.token(i).morphology().mood() != Mood.INFINITIVE) {
      return Optional.empty();
    }
    Token infinitive = sentence.token(i);
    return maker
        .candidate(
            cue,
            cue.contentOf(range(from, sentence.size())),
            Optional.of(infinitive),
            FoundBy.INFINITIVE_OF_VERB)
        .filter(c -> c.draft().sourceHead().filter(h -> h.token().isNominal()).isPresent())
        .map(c -> new Candidate(c.draft(), c.classes(), c.contentHead(), true).atLeast(SURE));
  }

  /** "ne pas", "n'… jamais", "l'": negations, adverbs and object pronouns. */
  private boolean isBeforeInfinitive(Sentence sentence, int i) {
    Token t = sentence.token(i);
    return BEFORE.contains(t.pos())
        && t.morphology().mood() != Mood.INFINITIVE
        && !sentence.isA(t, WordClass.RELATIVE);
  }
}
