package org.guillemet.attribution.asides;

import java.util.Set;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;

/** Tells whether something is said beside a reporting clause that no marks set apart. */
final class Statements {

  /** Marks that end a question or an exclamation, or leave it open. */
  static final Set<String> ENDS = Set.of("?", "!", "…", "...");

  private Statements() {}

  /** A question or a main clause stands before it, or a clause behind the mark that closes it. */
  static boolean stand(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int end = clause.from() - 1;
    if (ENDS.contains(sentence.token(end).text()) || goesOn(sentence, clause.to() + 1)) {
      return true;
    }
    int from = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || sentence.token(i).text().equals(",")) {
        if (!isSubordinate(sentence, from) && isClause(sentence, from, i)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  /** "Le stade, a dit Sy, sera prêt", but not "…, affirmant que rien ne presse". */
  private static boolean goesOn(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return false;
    }
    Token first = sentence.token(from);
    return first.morphology().mood() != Mood.PRESENT_PARTICIPLE
        && !first.pos().equals("SCONJ")
        && !sentence.isA(first, WordClass.RELATIVE)
        && Grammar.states(sentence, from, sentence.size());
  }

  /** "Oslo, dont la flotte est à quai, conteste cette version": no clause that is said. */
  private static boolean isSubordinate(Sentence sentence, int from) {
    Token first = sentence.token(from);
    return sentence.isA(first, WordClass.RELATIVE) && !sentence.isA(first, WordClass.THAT);
  }

  private static boolean isClause(Sentence sentence, int from, int to) {
    return Grammar.states(sentence, from, to) || mayState(sentence, from, to);
  }

  /** "La scierie ferme": behind a noun or pronoun, a word that may be a verb. */
  private static boolean mayState(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token t = sentence.token(i);
      boolean subject = sentence.token(i - 1).isNominal() && !t.isPunctuation();
      if (subject
          && WordForms.verb(t.text(), sentence.language(), false)
              .filter(r -> r.morphology().mood() == Mood.INDICATIVE)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
