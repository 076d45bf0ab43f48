package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Finds attributions whose cue is an adjective: "Brun is sure that …", "critical of the plan",
 * "convaincu que …".
 */
final class AdjectiveCandidates {

  private final Context context;
  private final SourceFinder sources;
  private final SourcePhrases phrases;
  private final boolean open;

  AdjectiveCandidates(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
    this.phrases = new SourcePhrases(context);
    this.open = context.has(Trait.TRAINED);
  }

  /** The candidates of every adjective, in text order, those of one adjective together. */
  List<List<Candidate>> find() {
    List<List<Candidate>> found = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        Set<String> classes = context.cues().adjective(token);
        if (token.pos().equals("ADJ") && (open || !classes.isEmpty())) {
          List<Candidate> candidates = of(sentence, token, classes);
          if (!candidates.isEmpty()) {
            found.add(candidates);
          }
        }
      }
    }
    return found;
  }

  private List<Candidate> of(Sentence sentence, Token adjective, Set<String> classes) {
    return Stream.of(
            behind(sentence, adjective, "ccomp", "advcl", "acl", "csubj", "xcomp")
                .filter(t -> isClause(sentence, t))
                .findFirst()
                .flatMap(t -> candidate(sentence, adjective, t, classes, "clause")),
            behind(sentence, adjective, "xcomp", "advcl", "ccomp", "acl")
                .filter(t -> Grammar.isInfinitive(sentence, t))
                .findFirst()
                .flatMap(t -> candidate(sentence, adjective, t, classes, "infinitive")),
            behind(sentence, adjective, "obl", "advcl", "nmod")
                .filter(t -> CandidateMaker.preposition(sentence, t).isPresent())
                .findFirst()
                .flatMap(t -> candidate(sentence, adjective, t, classes, "preposition")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Stream<Token> behind(Sentence sentence, Token adjective, String... relations) {
    return sentence.children(adjective, relations).filter(t -> t.index() > adjective.index());
  }

  /** "that the bridge holds", "whether to leave", "the bridge holds". */
  private boolean isClause(Sentence sentence, Token clause) {
    return sentence
            .children(clause, "mark")
            .anyMatch(m -> NounCandidates.isComplementiser(sentence, m))
        || sentence.children(clause).stream().anyMatch(context.cues()::isQuestion)
        || clause.is("ccomp") && Grammar.isFinite(sentence, clause);
  }

  private Optional<Candidate> candidate(
      Sentence sentence, Token adjective, Token content, Set<String> classes, String complement) {
    BitSet tokens = subtree(sentence, content);
    Optional<Token> preposition = CandidateMaker.preposition(sentence, content);
    if (complement.equals("preposition") && open) {
      preposition.ifPresent(p -> tokens.clear(p.index()));
    }
    List<Span> spans = context.spansOf(sentence, tokens);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    boolean listed =
        complement.equals("preposition")
            ? preposition.filter(p -> classes.contains(p.lemma())).isPresent()
            : classes.contains(complement);
    Source source = source(sentence, adjective);
    Draft draft =
        Draft.of(FoundBy.of(complement + "-of-adjective"), spans)
            .withCue(List.of(cue(sentence, adjective)), new Node(sentence, adjective))
            .withSource(source)
            .withNegated(Grammar.isNegated(sentence, adjective));
    return Optional.of(new Candidate(draft, classes, Optional.of(content), listed));
  }

  /** The adjective with its copula and auxiliaries, when they stand right before it. */
  private static Span cue(Sentence sentence, Token adjective) {
    int first = adjective.index();
    while (first > 0
        && sentence.token(first - 1).head() == adjective.index()
        && (sentence.token(first - 1).is("cop") || sentence.token(first - 1).is("aux"))) {
      first--;
    }
    return sentence.token(first).span().cover(adjective.span());
  }

  /** Who is sure or worried: the subject of the adjective or of the verb above it, or its noun. */
  private Source source(Sentence sentence, Token adjective) {
    if (adjective.is("amod") && adjective.head() >= 0) {
      return phrases.phrase(sentence, sentence.token(adjective.head()));
    }
    return sources.ofVerb(sentence, adjective);
  }
}
