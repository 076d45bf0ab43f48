package org.guillemet.claims;

import java.util.List;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;

/** Tells how surely a clause says what it says. Thread-safe. */
final class CertaintyReader {

  private static final String HEDGES = "hedges";

  private final Lexicon lexicon;
  private final Phrases hedges;

  CertaintyReader(Language language) {
    this.lexicon = Lexicon.of(language);
    this.hedges = Phrases.of(language, HEDGES);
  }

  Certainty read(Clause clause, Wording words) {
    List<Token> verbs = clause.verbs();
    if (verbs.stream().anyMatch(this::isConditional)) {
      return Certainty.CONDITIONAL;
    }
    boolean modal = verbs.stream().anyMatch(v -> lexicon.has(HEDGES, v.lemma(), "modal"));
    boolean hedged = hedges.all(words, "adverb").stream().anyMatch(m -> clause.contains(m.span()));
    if (modal || hedged || clause.isQuestion()) {
      return Certainty.HEDGED;
    }
    return isNegated(clause) ? Certainty.NEGATED : Certainty.ASSERTED;
  }

  private boolean isConditional(Token verb) {
    return verb.morphology().mood() == Mood.CONDITIONAL
        || lexicon.has(HEDGES, verb.text().toLowerCase(java.util.Locale.ROOT), "conditional");
  }

  /** Whether the predicate is denied. */
  boolean isNegated(Clause clause) {
    return clause.sentence().children(clause.head()).stream()
        .anyMatch(
            t ->
                lexicon.has(HEDGES, t.lemma(), "negation")
                    || lexicon.has(
                        HEDGES, t.text().toLowerCase(java.util.Locale.ROOT), "negation"));
  }
}
