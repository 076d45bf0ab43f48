package org.guillemet.claims.clauses;

import java.util.List;
import java.util.Objects;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Wording;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;

/**
 * A clause with what has been read of it.
 *
 * @param lexicon the word lists that hold for the article
 * @param clause the clause
 * @param words of its whole sentence
 * @param figures that stand in it
 * @param periods that stand in it
 * @param certainty how surely it is said
 * @param negated whether its predicate is denied
 */
public record ClauseReading(
    Lexicon lexicon,
    Clause clause,
    Wording words,
    List<Figure> figures,
    List<Period> periods,
    Certainty certainty,
    boolean negated) {

  public ClauseReading {
    Objects.requireNonNull(lexicon);
    Objects.requireNonNull(clause);
    Objects.requireNonNull(words);
    figures = List.copyOf(figures);
    periods = List.copyOf(periods);
    Objects.requireNonNull(certainty);
  }

  /** Of the article. */
  public Language language() {
    return lexicon.language();
  }

  /** The entries of a word list in the clause itself that have a class, in text order. */
  public List<Phrases.Match> phrases(String list, String wordClass) {
    return Phrases.of(language(), list).all(words, wordClass).stream()
        .filter(m -> clause.contains(m.span()))
        .toList();
  }

  /** Whether the whole sentence has an entry of a word list with a class. */
  public boolean sentenceHas(String list, String wordClass) {
    return !Phrases.of(language(), list).all(words, wordClass).isEmpty();
  }
}
