package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.CueLexicon;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.linguistics.WordForms;

/** Reads the words of a verb in their order, whatever the tagger made of them. */
final class VerbGroups {

  /**
   * The words of a verb.
   *
   * @param from index of its first token: an auxiliary, or the verb itself
   * @param full index of the full verb
   * @param to index behind its last token
   * @param lemma of the full verb, with the verb before it that makes a phrase of both
   * @param subject index of the pronoun that is tied to it, or -1
   * @param hedged whether it is a conditional
   */
  record Verb(int from, int full, int to, String lemma, int subject, boolean hedged) {}

  private record Form(String lemma, Mood mood) {}

  private static final Set<Mood> FINITE = Set.of(Mood.INDICATIVE, Mood.CONDITIONAL);

  private final Context context;

  VerbGroups(Context context) {
    this.context = context;
  }

  /** The finite verb that begins with a token, or behind object pronouns that do. */
  Optional<Verb> read(Sentence sentence, int from) {
    int start = from;
    while (start < sentence.size() && isObject(sentence, start)) {
      start++;
    }
    Optional<Form> first = form(sentence, start, false).filter(f -> FINITE.contains(f.mood()));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = start + 1;
    int subject = -1;
    if (next < sentence.size() && Clitics.isTied(sentence.token(next))) {
      subject = next++;
    }
    boolean hedged = first.get().mood() == Mood.CONDITIONAL;
    String lemma = first.get().lemma();
    int full = start;
    if (isAuxiliary(sentence, first.get())) {
      int participle = behindAdverbs(sentence, next);
      Optional<Form> second =
          form(sentence, participle, true).filter(f -> f.mood() == Mood.PAST_PARTICIPLE);
      if (second.isEmpty()) {
        return Optional.empty();
      }
      full = participle;
      next = participle + 1;
      lemma = second.get().lemma();
    }
    int infinitive = infinitive(sentence, next, lemma);
    if (infinitive > 0) {
      String phrase = lemma;
      full = infinitive;
      next = infinitive + 1;
      lemma = form(sentence, infinitive, false).orElseThrow().lemma();
      if (!context.cues().verb(phrase + " " + lemma).isEmpty()) {
        lemma = phrase + " " + lemma;
      }
    }
    List<Token> rest = context.cues().phrase(sentence, lemma, next);
    if (!rest.isEmpty()) {
      lemma = CueLexicon.phrase(lemma, rest);
      next = rest.get(rest.size() - 1).index() + 1;
    }
    return Optional.of(new Verb(start, full, next, lemma, subject, hedged));
  }

  private static boolean isAuxiliary(Sentence sentence, Form form) {
    ClosedClasses words = ClosedClasses.of(sentence.language());
    return words.has(form.lemma(), WordClass.BE) || words.has(form.lemma(), WordClass.HAVE);
  }

  private static int behindAdverbs(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && i < from + 3 && sentence.token(i).pos().equals("ADV")) {
      i++;
    }
    return i;
  }

  private Optional<Form> form(Sentence sentence, int i, boolean afterAuxiliary) {
    if (i >= sentence.size() || sentence.token(i).isPunctuation()) {
      return Optional.empty();
    }
    Token t = sentence.token(i);
    if (WordForms.hasVerbs(sentence.language())) {
      return WordForms.verb(t.text(), sentence.language(), afterAuxiliary)
          .map(r -> new Form(r.lemma(), r.morphology().mood()));
    }
    if (t.isVerbal()) {
      return Optional.of(new Form(t.lemma(), t.morphology().mood()));
    }
    String word = t.text();
    if (!Character.isLowerCase(word.charAt(0))) {
      return Optional.empty();
    }
    return WordForms.of(word, word, sentence.language()).stream()
        .filter(lemma -> !lemma.equals(word) && context.cues().verb(lemma).contains("quote"))
        .findFirst()
        .map(lemma -> new Form(lemma, afterAuxiliary ? Mood.PAST_PARTICIPLE : Mood.INDICATIVE));
  }

  /** "veut croire", "tient à préciser", "fait valoir": the verb of speech is an infinitive. */
  private int infinitive(Sentence sentence, int from, String governor) {
    int i = behindAdverbs(sentence, from);
    if (i < sentence.size() && sentence.token(i).pos().equals("ADP")) {
      i++; // "tient à préciser", "a fini par lâcher"
    }
    while (i < sentence.size() && isObject(sentence, i)) {
      i++;
    }
    return form(sentence, i, false)
            .filter(f -> f.mood() == Mood.INFINITIVE)
            .filter(
                f ->
                    !context.cues().verb(governor + " " + f.lemma()).isEmpty()
                        || context.cues().verb(f.lemma()).contains("quote")
                        || context.cues().verb(f.lemma()).contains("clause"))
            .isPresent()
        ? i
        : -1;
  }

  /** Whether the tagger has seen an indicative or a conditional, which no phrase holds. */
  static boolean isFinite(Token t) {
    return t.isVerbal() && FINITE.contains(t.morphology().mood());
  }

  /** "l'", "nous", "se" before the verb. */
  static boolean isObject(Sentence sentence, int i) {
    Token t = sentence.token(i);
    boolean pronoun =
        sentence.isA(t, WordClass.OBJECT_CLITIC)
            || sentence.isA(t, WordClass.OBLIQUE)
            || sentence.isA(t, WordClass.REFLEXIVE);
    return pronoun && !Clitics.isTied(t);
  }
}
