package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/** Proposes what stands behind a preposition that a verb takes as what it attributes. */
final class PrepositionReadings {

  /** What a call to do something is worth at least. */
  private static final double CALL = 0.5;

  private final Context context;
  private final CandidateMaker maker;

  PrepositionReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /** "spoke of the flood", "a parlé d'une crue". */
  Optional<Candidate> find(Cue cue) {
    Sentence sentence = cue.sentence();
    return Stream.concat(sentence.children(cue.verb(), "obl", "advcl"), complementsOfPhrase(cue))
        .flatMap(t -> Stream.concat(Stream.of(t), behindAddressee(cue, t)))
        .filter(t -> t.index() > cue.verb().index())
        .filter(t -> CandidateMaker.preposition(cue, t).isPresent() && !isTold(cue, t))
        .filter(t -> behindAddressee(cue, t).findAny().isEmpty())
        .min(Comparator.comparing(this::isTime)) // "confessed on Monday to theft"
        .flatMap(
            t ->
                maker
                    .candidate(
                        cue,
                        cue.contentOf(maker.withRaisedSubject(cue, accused(cue, t))),
                        Optional.of(t),
                        maker.frame(cue, "preposition"))
                    .map(c -> isCall(cue, c, t) ? c.atLeast(CALL) : c));
  }

  private boolean isTime(Token complement) {
    return context.cues().link(complement).equals("moment");
  }

  /** "L'ONU appelle à une trêve": somebody asks for what stands right behind the preposition. */
  private boolean isCall(Cue cue, Candidate candidate, Token complement) {
    int next = cue.verb().index() + 1;
    return cue.has("order")
        && takesTo(cue)
        && candidate.listed()
        && Grammar.isFinite(cue.sentence(), cue.verb())
        && candidate.draft().sourceHead().isPresent()
        && cue.sentence().child(cue.verb(), "obj").isEmpty()
        && CandidateMaker.preposition(cue, complement).filter(p -> p.index() == next).isPresent()
        && !isTime(complement);
  }

  /** "dit à ses collègues que": whom somebody speaks to. */
  private boolean isTold(Cue cue, Token t) {
    return cue.has("quote")
        && !takesTo(cue)
        && context.cues().canSpeak(t)
        && CandidateMaker.preposition(cue, t)
            .filter(p -> cue.sentence().isA(p, WordClass.TO))
            .isPresent();
  }

  /** Whether what the verb says stands behind the preposition that leads to whoever is told. */
  private static boolean takesTo(Cue cue) {
    return ClosedClasses.of(cue.sentence().language()).words(WordClass.TO).stream()
        .anyMatch(cue::has);
  }

  /** "faire part de", "rendre hommage à": the parser hangs the complement on the noun. */
  private static Stream<Token> complementsOfPhrase(Cue cue) {
    BitSet words = cue.words();
    return cue.has("phrase")
        ? cue.sentence()
            .children(cue.verb(), "obj", "obl")
            .filter(t -> words.get(t.index()))
            .flatMap(t -> cue.sentence().children(t, "nmod", "acl"))
        : Stream.empty();
  }

  /** "a fait part à ses voisins de ses doutes": the parser hangs the complement on who is told. */
  private static Stream<Token> behindAddressee(Cue cue, Token told) {
    boolean addressee =
        cue.has("phrase")
            && CandidateMaker.preposition(cue, told)
                .filter(p -> cue.sentence().isA(p, WordClass.TO) && !takesTo(cue))
                .isPresent();
    return addressee
        ? cue.sentence()
            .children(told, "nmod", "acl")
            .filter(
                t -> CandidateMaker.preposition(cue, t).filter(p -> cue.has(p.lemma())).isPresent())
        : Stream.empty();
  }

  /** "accuse des élus d'avoir menti": the partitive article looks like a preposition. */
  private BitSet accused(Cue cue, Token t) {
    BitSet content = complement(cue, t);
    if (cue.has("accusation") && !t.is("advcl")) {
      cue.grounds()
          .filter(g -> g.index() > t.index())
          .forEach(g -> content.or(subtree(cue.sentence(), g)));
    }
    return content;
  }

  /** Where prepositions do not fuse with articles, the preposition belongs to the cue. */
  private BitSet complement(Cue cue, Token t) {
    BitSet content = subtree(cue.sentence(), t);
    if (!context.has(Trait.FUSED_PREPOSITIONS)) {
      CandidateMaker.preposition(cue, t).ifPresent(p -> content.clear(p.index()));
    }
    return content;
  }
}
