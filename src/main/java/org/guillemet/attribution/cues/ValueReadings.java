package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.range;

import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Proposes what somebody puts a thing at: "estime à 12 000 le nombre de bénévoles", "évalue les
 * dégâts à trois millions", "put the bill at $9 million".
 */
final class ValueReadings {

  private static final double SURE = 0.7;

  /** A thing that is valued has no longer name. */
  private static final int THING = 16;

  /** Between the preposition and the number: "à près de", "at more than". */
  private static final int BEFORE_NUMBER = 4;

  private final Context context;
  private final CandidateMaker maker;

  ValueReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  Optional<Candidate> find(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!cue.has("value") || context.cues().isPassive(sentence, cue.verb())) {
      return Optional.empty();
    }
    int from = cue.verb().index() + 1;
    if (Grammar.end(cue.words()) > from) {
      return Optional.empty(); // "put the kettle on at 5"
    }
    int at = from;
    while (at < Math.min(sentence.size(), from + THING) && !isAt(sentence, at)) {
      Token t = sentence.token(at);
      boolean verb = t.isVerbal() && Grammar.isFinite(sentence, t);
      if (verb || t.isPunctuation() && !t.text().equals(",")) {
        return Optional.empty();
      }
      at++;
    }
    if (at >= sentence.size() || !isAt(sentence, at)) {
      return Optional.empty();
    }
    return maker
        .candidate(
            cue,
            cue.contentOf(range(from, end(sentence, at))),
            Optional.empty(),
            FoundBy.OBJECT_OF_VERB)
        .filter(c -> c.draft().sourceHead().isPresent())
        .filter(c -> context.cues().canSpeak(c.draft().sourceHead().get()))
        .map(c -> new Candidate(c.draft(), c.classes(), c.contentHead(), true).atLeast(SURE));
  }

  /** "à", "at", and a number near behind it. */
  private static boolean isAt(Sentence sentence, int i) {
    if (!sentence.isA(sentence.token(i), WordClass.AT)) {
      return false;
    }
    for (int n = i + 1; n < Math.min(sentence.size(), i + 1 + BEFORE_NUMBER); n++) {
      if (sentence.token(n).pos().equals("NUM")) {
        return true;
      }
    }
    return false;
  }

  /** The next mark, or clause, behind the number. */
  private static int end(Sentence sentence, int from) {
    int i = from + 1;
    while (i < sentence.size()) {
      Token t = sentence.token(i);
      boolean verb = t.isVerbal() && Grammar.isFinite(sentence, t) && !t.is("acl");
      if (t.isPunctuation() && !t.text().equals("-") || verb) {
        break;
      }
      i++;
    }
    return i;
  }
}
