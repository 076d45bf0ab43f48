package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.CueLexicon;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/** Finds attributions whose cue is a noun: "Brun's claim that …", "l'idée que …". */
final class NounCandidates {

  private final Context context;
  private final SourcePhrases sources;
  private final boolean open;

  NounCandidates(Context context) {
    this.context = context;
    this.sources = new SourcePhrases(context);
    this.open = context.has(Trait.TRAINED);
  }

  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.pos().equals("NOUN")) {
          clause(sentence, token)
              .or(() -> infinitive(sentence, token))
              .or(() -> preposition(sentence, token))
              .ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** "Brun's claim that the bridge is safe". */
  private Optional<Candidate> clause(Sentence sentence, Token noun) {
    if (!open && !context.cues().isNoun(noun)) {
      return Optional.empty();
    }
    return sentence
        .children(noun, "acl", "ccomp")
        .filter(c -> c.index() > noun.index() && isContent(sentence, c))
        .findFirst()
        .or(() -> reported(sentence, noun))
        .or(() -> clauseBehindOwner(sentence, noun))
        .flatMap(c -> candidate(sentence, noun, c, FoundBy.CLAUSE_OF_NOUN));
  }

  /** "claims by the engineers that": nothing but whoever makes them stands between. */
  private Optional<Token> clauseBehindOwner(Sentence sentence, Token noun) {
    boolean listed = context.cues().isNoun(noun);
    return Optional.of(noun)
        .filter(t -> listed)
        .flatMap(t -> Grammar.thatClause(sentence, t))
        .filter(
            c ->
                sentence.tokens().subList(noun.index(), c.index()).stream()
                    .takeWhile(t -> !sentence.isA(t, WordClass.THAT))
                    .filter(t -> t.pos().equals("ADP"))
                    .allMatch(t -> sentence.isA(t, WordClass.OWNER)));
  }

  /** "the mayor's promise to rebuild", "la promesse de reconstruire". */
  private Optional<Candidate> infinitive(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "acl")
        .filter(c -> c.index() > noun.index() && Grammar.isInfinitive(sentence, c))
        .findFirst()
        .flatMap(c -> candidate(sentence, noun, c, FoundBy.INFINITIVE_OF_NOUN))
        .filter(c -> open || !c.draft().source().isEmpty() && !isPredicate(sentence, noun));
  }

  /** "il est question de partir": nobody's. */
  private static boolean isPredicate(Sentence sentence, Token noun) {
    return sentence.child(noun, "cop").isPresent();
  }

  /**
   * "criticism of the plan", "his answer about the leak". In French such complements are about the
   * topic more often than they are a content.
   */
  private Optional<Candidate> preposition(Sentence sentence, Token noun) {
    if (!open) {
      return Optional.empty();
    }
    return sentence
        .children(noun, "nmod", "acl")
        .filter(t -> t.index() > noun.index())
        .filter(t -> CandidateMaker.preposition(sentence, t).isPresent())
        .findFirst()
        .flatMap(t -> candidate(sentence, noun, t, FoundBy.PREPOSITION_OF_NOUN));
  }

  private Optional<Candidate> candidate(
      Sentence sentence, Token noun, Token content, FoundBy foundBy) {
    BitSet tokens = subtree(sentence, content);
    if (foundBy == FoundBy.PREPOSITION_OF_NOUN) {
      CandidateMaker.preposition(sentence, content).ifPresent(p -> tokens.clear(p.index()));
    }
    List<Span> spans = context.spansOf(sentence, tokens);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Source source = source(sentence, noun, content);
    Draft draft =
        Draft.of(foundBy, spans)
            .withCue(List.of(noun.span()), new Node(sentence, noun))
            .withSource(source);
    return Optional.of(
        new Candidate(draft, Set.of(), Optional.of(content), context.cues().isNoun(noun)));
  }

  /** "l'affirmation de Sy selon laquelle …": the parser hangs the clause on the owner. */
  private Optional<Token> reported(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .filter(t -> t.index() > 0 && sentence.isA(t, WordClass.RELATIVE))
        .filter(t -> isReported(sentence, t.index() - 1))
        .flatMap(t -> sentence.head(t).stream())
        .findFirst();
  }

  /** Whether the word alone is a preposition of sources that is nothing else: "selon". */
  private boolean isReported(Sentence sentence, int index) {
    List<Token> preposition = context.cues().preposition(sentence, index);
    return preposition.size() == 1
        && context.cues().prepositionClasses(CueLexicon.entry(preposition)).isEmpty();
  }

  static boolean isContent(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").anyMatch(m -> isComplementiser(sentence, m));
  }

  static boolean isComplementiser(Sentence sentence, Token mark) {
    return sentence.isA(mark, WordClass.THAT) || sentence.isA(mark, WordClass.WHETHER);
  }

  /**
   * The owner of the words, or the subject of the verb that governs them. In English a complement
   * names the source behind "by" and "from" only.
   */
  private Source source(Sentence sentence, Token noun, Token content) {
    Optional<Token> owner =
        sentence
            .children(noun, "nmod")
            .filter(t -> t.index() != content.index() && isOwner(sentence, t))
            .findFirst();
    return owner
        .or(() -> subjectAbove(sentence, noun))
        .map(t -> sources.phrase(sentence, t))
        .orElse(Source.NONE);
  }

  private boolean isOwner(Sentence sentence, Token t) {
    return t.relation().equals("nmod:poss")
        || !open
        || sentence.children(t, "case").anyMatch(c -> sentence.isA(c, WordClass.OWNER))
            && context.cues().canSpeak(t);
  }

  /** "Brun made the claim that", "Brun is a critic of". */
  private Optional<Token> subjectAbove(Sentence sentence, Token noun) {
    if (noun.is("obj")) {
      return sentence.head(noun).flatMap(v -> Grammar.subject(sentence, v));
    }
    if (sentence.child(noun, "cop").isPresent()) {
      return Grammar.subject(sentence, noun).filter(context.cues()::canSpeak);
    }
    if (!open || noun.is("nsubj")) {
      return Optional.empty();
    }
    return noun.is("obl")
        ? sentence.head(noun).flatMap(v -> Grammar.subject(sentence, v))
        : Optional.empty();
  }
}
