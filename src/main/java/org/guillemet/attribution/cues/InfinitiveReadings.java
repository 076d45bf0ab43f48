package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.Optional;
import java.util.stream.Stream;
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

/** Proposes infinitives and gerunds behind a verb as what it attributes. */
final class InfinitiveReadings {

  private final Context context;
  private final CandidateMaker maker;

  InfinitiveReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /** All of them, in a fixed order. */
  Stream<Candidate> find(Cue cue) {
    return Stream.of(infinitive(cue), gerund(cue)).flatMap(Optional::stream);
  }

  /** "promised to leave", "a promis de partir". */
  private Optional<Candidate> infinitive(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean accused =
        sentence.children(cue.verb(), "obj").anyMatch(t -> t.index() > cue.verb().index());
    if (cue.has("accusation") && accused) {
      return Optional.empty(); // the accused belong to the content, but for "l'accuse de"
    }
    return Stream.concat(sentence.children(cue.verb(), complements()), hungOnAddressee(cue))
        .filter(c -> c.index() > cue.verb().index() && Grammar.isInfinitive(sentence, c))
        .filter(c -> !isPurpose(sentence, c))
        .findFirst()
        .flatMap(
            c ->
                maker.candidate(
                    cue,
                    cue.contentOf(maker.withRaisedSubject(cue, subtree(sentence, c))),
                    Optional.of(c),
                    maker.frame(cue, "infinitive")));
  }

  /** "reproche à la trésorière d'avoir volé": the parser hangs the clause on whoever is told. */
  private static Stream<Token> hungOnAddressee(Cue cue) {
    return cue.has("addressee")
        ? cue.sentence()
            .children(cue.verb(), "obl", "iobj", "obj")
            .filter(t -> t.index() > cue.verb().index())
            .flatMap(t -> cue.sentence().subtree(t).stream())
            .filter(t -> t.is("acl"))
        : Stream.empty();
  }

  private String[] complements() {
    return context.has(Trait.INFINITIVES_ON_NOUNS)
        ? new String[] {"xcomp", "ccomp", "advcl", "acl"}
        : new String[] {"xcomp", "ccomp", "advcl"};
  }

  /** "pour y établir son siège", "sans le dire". */
  private static boolean isPurpose(Sentence sentence, Token infinitive) {
    return sentence
        .children(infinitive, "mark", "case")
        .anyMatch(m -> !sentence.isA(m, WordClass.INFINITIVE));
  }

  /** "proposes closing the bridge". */
  private Optional<Candidate> gerund(Cue cue) {
    Sentence sentence = cue.sentence();
    int next = cue.endWithAddressee();
    return sentence
        .children(cue.verb(), "xcomp", "ccomp", "advcl", "dep", "obj")
        .filter(c -> c.morphology().mood() == Mood.PRESENT_PARTICIPLE && c.index() >= next)
        .filter(c -> Grammar.first(subtree(sentence, c)) == next)
        .findFirst()
        .flatMap(
            c ->
                maker.candidate(
                    cue,
                    cue.contentOf(subtree(sentence, c)),
                    Optional.of(c),
                    FoundBy.GERUND_OF_VERB));
  }
}
