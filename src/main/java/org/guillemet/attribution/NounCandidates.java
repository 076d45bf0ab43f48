package org.guillemet.attribution;

import static org.guillemet.attribution.Grammar.subtree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/** Finds attributions whose cue is a noun: "Brun's claim that …", "l'idée que …". */
final class NounCandidates {

  private final Context context;
  private final SourceFinder sources;

  NounCandidates(Context context) {
    this.context = context;
    this.sources = new SourceFinder(context);
  }

  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.pos().equals("NOUN")) {
          clause(sentence, token).or(() -> infinitive(sentence, token)).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** "Brun's claim that the bridge is safe". */
  private Optional<Candidate> clause(Sentence sentence, Token noun) {
    if (!context.cues().isNoun(noun)) {
      return Optional.empty();
    }
    return sentence
        .children(noun, "acl", "ccomp")
        .filter(c -> c.index() > noun.index() && isContent(sentence, c))
        .findFirst()
        .or(() -> reported(sentence, noun))
        .flatMap(c -> candidate(sentence, noun, c, "clause-of-noun"));
  }

  /** "the mayor's promise to rebuild", "la promesse de reconstruire". */
  private Optional<Candidate> infinitive(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "acl")
        .filter(c -> c.index() > noun.index() && Grammar.isInfinitive(sentence, c))
        .findFirst()
        .flatMap(c -> candidate(sentence, noun, c, "infinitive-of-noun"));
  }

  private Optional<Candidate> candidate(
      Sentence sentence, Token noun, Token content, String foundBy) {
    List<Span> spans = context.spansOf(sentence, subtree(sentence, content));
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Source source = source(sentence, noun);
    Draft draft =
        new Draft(
            spans,
            List.of(noun.span()),
            source.spans(),
            Optional.of(new Node(sentence, noun)),
            source.head(),
            false,
            false,
            false,
            0,
            foundBy);
    return Optional.of(
        new Candidate(draft, Set.of(), Optional.of(content), context.cues().isNoun(noun)));
  }

  /** "l'affirmation de Sy selon laquelle …": the parser hangs the clause on the owner. */
  private static Optional<Token> reported(Sentence sentence, Token noun) {
    return sentence.subtree(noun).stream()
        .filter(t -> Set.of("lequel", "laquelle").contains(t.text().toLowerCase(Locale.ROOT)))
        .filter(t -> t.index() > 0 && sentence.token(t.index() - 1).lemma().equals("selon"))
        .flatMap(t -> sentence.head(t).stream())
        .findFirst();
  }

  private static boolean isContent(Sentence sentence, Token clause) {
    return sentence
        .children(clause, "mark")
        .anyMatch(m -> Set.of("that", "que", "qu'", "whether", "si").contains(m.lemma()));
  }

  /** The owner of the words, or the subject of the verb that they are the object of. */
  private Source source(Sentence sentence, Token noun) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss", "nmod");
    Optional<Token> subject =
        noun.is("obj")
            ? sentence.head(noun).flatMap(v -> Grammar.subject(sentence, v))
            : Optional.empty();
    return owner.or(() -> subject).map(t -> sources.phrase(sentence, t)).orElse(Source.NONE);
  }
}
