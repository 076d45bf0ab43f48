package org.guillemet.attribution.speakers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.layout.Interview;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Tells which words were given to the article's own outlet: answers of an interview, and what
 * somebody "told us", "nous a confié" or wrote "to this magazine".
 */
final class OwnOutlet {

  private static final Set<FoundBy> ANSWERS = EnumSet.of(FoundBy.ANSWER, FoundBy.TURN);

  private final Context context;
  private final Lexicon lexicon;
  private final boolean interview;
  private final Optional<Outlet> outlet;

  OwnOutlet(Context context) {
    Interview all = new Interview(context);
    this.context = context;
    this.lexicon = context.analysis().lexicon();
    this.interview = all.isInterview();
    this.outlet = all.outlet().map(name -> new Outlet(name, Optional.empty()));
  }

  /** The outlet, if the article says which it is. */
  Optional<Outlet> outlet() {
    return outlet;
  }

  boolean isGivenTo(Draft draft) {
    return interview && ANSWERS.contains(draft.foundBy())
        || draft.cueHead().filter(cue -> isToldUs(cue) || isToOurs(draft, cue)).isPresent();
  }

  /** "told us", "nous a confié": an object of the cue, before or behind it. */
  private static boolean isToldUs(Node cue) {
    Sentence sentence = cue.sentence();
    return sentence
            .children(cue.token(), "iobj", "obj", "obl", "expl")
            .anyMatch(t -> sentence.isA(t, WordClass.WE) && !sentence.isA(t, WordClass.POSSESSIVE))
        || isRightBefore(cue);
  }

  /** "nous a-t-il dit": whatever the parser makes of the pronoun. */
  private static boolean isRightBefore(Node cue) {
    Sentence sentence = cue.sentence();
    int i = cue.token().index() - 1;
    while (i >= 0
        && (sentence.token(i).pos().equals("AUX") || sentence.token(i).text().startsWith("-"))) {
      i--;
    }
    return i >= 0
        && sentence.isA(sentence.token(i), WordClass.WE)
        && sentence.isA(sentence.token(i), WordClass.OBLIQUE)
        && (i == 0 || sentence.token(i - 1).isPunctuation());
  }

  /** "in a letter to this magazine", "à notre micro", outside of what is said. */
  private boolean isToOurs(Draft draft, Node cue) {
    Sentence sentence = cue.sentence();
    for (int i = 1; i < sentence.size(); i++) {
      Token noun = sentence.token(i);
      Token before = sentence.token(i - 1);
      boolean ours =
          sentence.isA(before, WordClass.POINTING)
              || sentence.isA(before, WordClass.WE) && sentence.isA(before, WordClass.POSSESSIVE);
      if (ours
          && lexicon.has("outlet-words", noun.lemma(), "own")
          && draft.content().stream().noneMatch(c -> c.overlaps(noun.span()))
          && !context.isQuoted(noun)
          && i > 1
          && sentence.token(i - 2).pos().equals("ADP")) {
        return true;
      }
    }
    return false;
  }
}
