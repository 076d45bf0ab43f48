package org.guillemet.attribution.people;

import java.util.List;
import org.guillemet.attribution.people.Mention.Prominence;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/** Tells how much a word stands out in its sentence, as pronouns point to what does. */
public final class Salience {

  private Salience() {}

  public static boolean isSubject(Token token) {
    return token.is("nsubj") && token.isNominal();
  }

  /** "Quant au préfet, il": whom the sentence turns to. */
  public static boolean isTopic(Sentence sentence, Token token) {
    return token.isNominal()
        && sentence.children(token, "case").anyMatch(c -> sentence.isA(c, WordClass.AS_FOR));
  }

  /**
   * "when it was criticised by Lea Brun": a clause below the sentence's own names her in passing.
   */
  public static boolean isAgent(Sentence sentence, Token head) {
    return head.is("obl") && sentence.head(head).filter(v -> v.head() >= 0).isPresent();
  }

  public static Prominence of(Sentence sentence, Token head) {
    return isSubject(head) || isSubjectAbove(sentence, head)
        ? Prominence.SUBJECT
        : Prominence.OTHER;
  }

  /** "La maire, Léa Brun, a dit", "Sy et Brun ont dit": the name stands beside the subject. */
  private static boolean isSubjectAbove(Sentence sentence, Token head) {
    Token t = head;
    while (t.head() >= 0 && (t.is("appos") || t.is("flat") || t.is("conj"))) {
      t = sentence.token(t.head());
    }
    return t != head && isSubject(t);
  }

  /** "As Twain put it": he is no part of the story, no pronoun points to him. */
  public static boolean isAside(Sentence sentence, Token head, List<Referent> referents) {
    // "as long as Twain wished" is no aside.
    boolean marked =
        sentence
            .head(head)
            .map(v -> sentence.children(v, "mark").toList())
            .filter(marks -> marks.size() == 1 && sentence.isA(marks.get(0), WordClass.AS))
            .isPresent();
    return marked && referents.stream().allMatch(Salience::isPassing);
  }

  /** Whether the article names it once, and does not introduce it. */
  public static boolean isPassing(Referent referent) {
    return referent.roles().isEmpty() && referent.mentions().size() < 2;
  }
}
