package org.guillemet.claims.clauses;

import java.util.List;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;

/** Tells how surely a clause says what it says. Thread-safe. */
public final class CertaintyReader {

  private static final String HEDGES = "hedges";

  private final Lexicon lexicon;
  private final Phrases hedges;

  /** Reads clauses of articles in a language. */
  public CertaintyReader(Language language) {
    this.lexicon = Lexicon.of(language);
    this.hedges = Phrases.of(language, HEDGES);
  }

  /**
   * How surely a clause says what it says.
   *
   * @param words of its whole sentence
   */
  public Certainty read(Clause clause, Wording words) {
    List<Token> verbs = clause.verbs();
    if (verbs.stream().anyMatch(v -> lexicon.has(HEDGES, v.lemma(), "modal"))) {
      return Certainty.HEDGED;
    }
    if (verbs.stream().anyMatch(this::isConditional)) {
      return Certainty.CONDITIONAL;
    }
    boolean hedged = hedges.all(words, "adverb").stream().anyMatch(m -> clause.contains(m.span()));
    if (hedged || clause.isQuestion()) {
      return Certainty.HEDGED;
    }
    return isNegated(clause) ? Certainty.NEGATED : Certainty.ASSERTED;
  }

  private boolean isConditional(Token verb) {
    return verb.morphology().mood() == Mood.CONDITIONAL
        || lexicon.has(HEDGES, verb.text().toLowerCase(java.util.Locale.ROOT), "conditional");
  }

  /** Whether the predicate is denied. */
  public boolean isNegated(Clause clause) {
    return clause.sentence().children(clause.head()).stream()
        .anyMatch(
            t ->
                clause.sentence().isA(t, WordClass.NEGATION)
                    || clause.sentence().isA(t, WordClass.NEGATION_PARTICLE));
  }
}
