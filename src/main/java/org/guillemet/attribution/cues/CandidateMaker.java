package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/** Makes candidates of a verb and what it may attribute, and tells which the lexicon lists. */
final class CandidateMaker {

  private final Context context;
  private final SourceFinder sources;

  CandidateMaker(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
  }

  Optional<Candidate> candidate(
      Cue cue, List<Span> content, Optional<Token> head, FoundBy foundBy) {
    Source source = cue.has("raising") ? Source.NONE : sources.ofVerb(cue.sentence(), cue.verb());
    return cue.draft(content, source, foundBy)
        .map(d -> new Candidate(d, cue.classes(), head, isListed(cue, d, head)));
  }

  /** Whether the lexicon knows the verb to take such a content. */
  private boolean isListed(Cue cue, Draft draft, Optional<Token> head) {
    return switch (draft.foundBy()) {
      case QUOTATION_BEHIND_VERB -> cue.takesQuotation();
      case CLAUSE_OF_VERB, REST_OF_VERB -> cue.has("clause") || cue.has("quote");
      case INFINITIVE_OF_VERB, INFINITIVE_OF_PASSIVE ->
          (cue.has("infinitive") || cue.has("order"))
              && (isSomebody(draft) || isAccused(cue) || isAsked(cue));
      case NAMING_BY_VERB ->
          (cue.has("naming") || cue.has("self") && (isReflexive(cue) || isCalled(cue, draft)))
              && isSomebody(draft);
      case OBJECT_OF_VERB ->
          (cue.has("greeting") && isSomebody(cue, head)
                  ? isWithGrounds(cue, head)
                  : cue.has("object") && !isAnonymity(head)
                      || cue.has("naming") && isPartlyQuoted(draft))
              && isSomebody(draft);
      case GERUND_OF_VERB, SUBJECT_OF_PASSIVE -> cue.has("object") && isSomebody(draft);
      default ->
          (isReflexive(cue) || !isReflexiveAlone(cue))
              && head.flatMap(t -> preposition(cue, t)).filter(p -> cue.has(p.lemma())).isPresent()
              && (isSomebody(draft) || isAccused(cue));
    };
  }

  /** "Sy a été accusé de fraude": an accusation whose accuser is not named. */
  private boolean isAccused(Cue cue) {
    return cue.has("accusation") && context.cues().isPassive(cue.sentence(), cue.verb());
  }

  /** "requiert l'anonymat": that is not said, but why no name is. */
  private boolean isAnonymity(Optional<Token> object) {
    return object
        .filter(
            o ->
                context.analysis().lexicon().words("anonymity").stream()
                    .anyMatch(phrase -> phrase.matches("(?s).*[ ']" + Pattern.quote(o.lemma()))))
        .isPresent();
  }

  /** "remercie le maire": somebody, or whatever one thanks. */
  private boolean isSomebody(Cue cue, Optional<Token> object) {
    return !cue.has("object") || object.filter(context.cues()::canSpeak).isPresent();
  }

  /** "remercie le maire d'avoir cédé", "pour son aide": what for. */
  private static boolean isWithGrounds(Cue cue, Optional<Token> object) {
    Sentence sentence = cue.sentence();
    return cue.grounds().findAny().isPresent()
        || object.stream()
            .flatMap(o -> sentence.subtree(o).stream())
            .anyMatch(t -> Grammar.isInfinitive(sentence, t));
  }

  /** "Il est demandé de partir": by somebody whom a passive verb without a subject leaves out. */
  private boolean isAsked(Cue cue) {
    return cue.has("impersonal")
        && context.cues().isPassive(cue.sentence(), cue.verb())
        && Grammar.subject(cue.sentence(), cue.verb())
            .filter(s -> cue.sentence().isA(s, WordClass.EXPLETIVE))
            .isPresent();
  }

  /** "ce que Sy appelle la « relance »": a term of his, in quotation marks. */
  boolean isTerm(Cue cue, Candidate candidate) {
    return (cue.has("naming") || cue.has("self"))
        && candidate.listed()
        && isPartlyQuoted(candidate.draft());
  }

  /** "a été jugé « bâclé » par les avocats". */
  private boolean isCalled(Cue cue, Draft draft) {
    return context.cues().isPassive(cue.sentence(), cue.verb()) && isPartlyQuoted(draft);
  }

  /** "conteste la « légitimité » du scrutin": somebody's words are in it. */
  private boolean isPartlyQuoted(Draft draft) {
    return draft.content().stream().anyMatch(c -> !context.quotationsIn(c).isEmpty());
  }

  /** "se dit inquiet": what somebody calls himself. */
  private static boolean isReflexive(Cue cue) {
    return cue.sentence().children(cue.verb()).stream()
        .anyMatch(t -> cue.sentence().isA(t, WordClass.REFLEXIVE));
  }

  /** "s'engager à", "s'étonner de": a complement that the verb has with "se" alone. */
  private static boolean isReflexiveAlone(Cue cue) {
    return cue.has("reflexive") && Stream.of("addressee", "object", "question").noneMatch(cue::has);
  }

  /** Somebody who can say things, or a finite verb whose subject the parser has missed. */
  private boolean isSomebody(Draft draft) {
    Node cue = draft.cueHead().orElseThrow();
    boolean missed =
        draft.sourceHead().isEmpty()
            && cue.token().isVerbal()
            && Grammar.isFinite(cue.sentence(), cue.token())
            && !context.cues().isPassive(cue.sentence(), cue.token())
            && Grammar.subject(cue.sentence(), cue.token()).isEmpty();
    return missed
        || draft
            .sourceHead()
            .filter(context.cues()::canSpeak)
            .map(Node::token)
            .filter(t -> !cue.sentence().isA(t, WordClass.ANYBODY))
            .filter(t -> !t.pos().equals("PRON") || !cue.sentence().isA(t, WordClass.DISTRIBUTIVE))
            .isPresent();
  }

  static Optional<Token> preposition(Cue cue, Token complement) {
    return preposition(cue.sentence(), complement);
  }

  static Optional<Token> preposition(Sentence sentence, Token complement) {
    return sentence
        .children(complement, "case", "mark")
        .filter(m -> sentence.isA(m, WordClass.COMPLEMENT))
        .findFirst();
  }

  FoundBy frame(Cue cue, String complement) {
    boolean raising = raisedSubject(cue).isPresent() && cue.has("raising");
    boolean passive = raisedSubject(cue).isPresent() || isAsked(cue);
    return FoundBy.of(
        complement + (raising ? "-of-raising" : passive ? "-of-passive" : "-of-verb"));
  }

  /** "The ferry is expected to sail", "The ferry seems late": said of the subject. */
  BitSet withRaisedSubject(Cue cue, BitSet content) {
    raisedSubject(cue).ifPresent(t -> content.or(subtree(cue.sentence(), t)));
    return content;
  }

  private Optional<Token> raisedSubject(Cue cue) {
    return cue.has("raising") ? subject(cue) : passiveSubject(cue);
  }

  Optional<Token> passiveSubject(Cue cue) {
    return context.cues().isPassive(cue.sentence(), cue.verb()) && !isAsked(cue)
        ? subject(cue)
        : Optional.empty();
  }

  private Optional<Token> subject(Cue cue) {
    return cue.sentence()
        .children(cue.verb(), "nsubj")
        .filter(t -> t.index() < cue.verb().index() && !context.cues().isRelative(t))
        .filter(t -> !cue.sentence().isA(t, WordClass.EXISTENTIAL))
        .findFirst();
  }
}
