package org.guillemet.claims.support;

import java.util.List;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Signal;
import org.guillemet.claims.clauses.Clause;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.SpanIndex;

/** Tells whether a sentence names a source for what makes a claim in it one to ask about. */
final class NamedSources {

  /** Attributions of a part of a clause, which say nothing of its other parts. */
  private static final Set<FoundBy> PARTS =
      Set.of(
          FoundBy.OBJECT_OF_VERB,
          FoundBy.NAMING_BY_VERB,
          FoundBy.NOUN_OF_VERB,
          FoundBy.PREPOSITION_OF_VERB,
          FoundBy.PRONOUN_OF_VERB,
          FoundBy.RELATIVE_OF_VERB,
          FoundBy.PREPOSITION_OF_NOUN,
          FoundBy.PREPOSITION_OF_ADJECTIVE);

  private static final Set<String> ASIDES = Set.of("advcl", "acl", "xcomp");

  private final SpanIndex<Attribution> anchors;
  private final DataSources data;
  private final Lexicon lexicon;

  /**
   * @param anchors attributions by their cues and sources
   */
  NamedSources(SpanIndex<Attribution> anchors, DataSources data, Lexicon lexicon) {
    this.anchors = anchors;
    this.data = data;
    this.lexicon = lexicon;
  }

  /** Whether a source in the sentence is one for the signal, and not part of what is claimed. */
  boolean isNamed(ClauseReading reading, Signal signal) {
    Clause clause = reading.clause();
    List<Attribution> attributions = anchors.overlapping(clause.sentence().span());
    boolean sourced = data.isNamed(clause.index(), signal.kind());
    return switch (signal.kind()) {
      case FIGURE ->
          sourced
              || attributions.stream().anyMatch(a -> isWhole(a) && !isOfSource(reading, signal, a))
              || says(clause)
              || isSaid(clause.sentence(), signal)
              || isSaying(clause.sentence(), clause.head()) && !isOfSubject(reading, signal);
      case ALLEGATION, HEARSAY ->
          sourced
              || attributions.stream()
                  .anyMatch(
                      a ->
                          !a.source().isEmpty()
                              && !isAt(a, clause.head())
                              && !isAside(a, clause)
                              && (isWhole(a) || !isAdded(signal, clause)))
              || says(clause);
      case JUDGEMENT ->
          sourced
              || !attributions.isEmpty()
              || isOfSaying(clause.head()) && clause.subject().isPresent();
      case PREDICTION, CAUSE ->
          sourced
              || attributions.stream()
                  .anyMatch(a -> !isAt(a, clause.head()) && isWhole(a) && isBefore(a, signal));
    };
  }

  /** "évoque un brevet qu'elle n'aurait jamais déposé": nobody speaks so of herself. */
  private static boolean isAdded(Signal signal, Clause clause) {
    return signal.kind() == Signal.Kind.HEARSAY
        && clause.head().relation().startsWith("acl")
        && clause.subject().filter(s -> s.pos().equals("PRON")).isPresent();
  }

  /** "the 20 million that experts say it costs" */
  private boolean isSaid(Sentence sentence, Signal signal) {
    return sentence.tokens().stream()
        .filter(t -> t.is("acl") && isSaying(sentence, t))
        .flatMap(t -> sentence.head(t).stream())
        .anyMatch(h -> h.span().overlaps(signal.span()));
  }

  /** "A third of the parents said": no one of them has counted. */
  private static boolean isOfSource(ClauseReading reading, Signal signal, Attribution attribution) {
    return isShare(reading, signal)
        && attribution.source().stream().anyMatch(signal.span()::overlaps);
  }

  private static boolean isOfSubject(ClauseReading reading, Signal signal) {
    Clause clause = reading.clause();
    return isShare(reading, signal)
        && clause.subject().stream()
            .flatMap(s -> clause.sentence().subtree(s).stream())
            .anyMatch(t -> t.span().overlaps(signal.span()));
  }

  private boolean isOfSaying(Token token) {
    return token.isVerbal() && lexicon.words("cue-verbs").contains(token.lemma());
  }

  /** Whether another verb of the sentence says what the clause says. */
  private boolean says(Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.index() != clause.head().index() && isSaying(sentence, t))
        .anyMatch(t -> !t.isVerbal() || t.is("parataxis") || governs(sentence, t, clause.head()));
  }

  /** "She said he lied", but neither "He lied when she said so" nor "She said so and lied". */
  private static boolean governs(Sentence sentence, Token verb, Token head) {
    return sentence.children(verb).stream()
        .anyMatch(c -> !c.is("conj") && sentence.dominates(c, head));
  }

  static boolean isAt(Attribution attribution, Token token) {
    return attribution.cue().stream().anyMatch(c -> c.overlaps(token.span()));
  }

  /** "He stole it when she said no": said beside or below what the clause says, not of it. */
  private static boolean isAside(Attribution attribution, Clause clause) {
    Sentence sentence = clause.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.isVerbal() && ASIDES.stream().anyMatch(t::is) && isAt(attribution, t))
        .filter(t -> sentence.dominates(clause.head(), t) && t.index() != clause.head().index())
        .map(t -> sentence.subtree(t))
        .anyMatch(
            under ->
                attribution.content().stream()
                    .allMatch(c -> under.stream().anyMatch(t -> t.span().overlaps(c))));
  }

  private static boolean isBefore(Attribution attribution, Signal signal) {
    return attribution.cue().stream().anyMatch(c -> c.start() < signal.span().start());
  }

  /** Whether whole clauses are attributed, and not only what a verb has as its object. */
  static boolean isWhole(Attribution attribution) {
    return !PARTS.contains(attribution.foundBy());
  }

  /** A verb of saying with a subject of its own, whose content has not been found. */
  boolean isSaying(Sentence sentence, Token token) {
    // "his comment about the 47 percent"
    if (token.pos().equals("NOUN")) {
      return lexicon.words("cue-nouns").contains(token.lemma())
          && sentence.child(token, "nmod:poss").isPresent();
    }
    return token.isVerbal()
        && lexicon.has("cue-verbs", token.lemma(), "speech")
        && lexicon.has("cue-verbs", token.lemma(), "clause")
        && sentence.children(token).stream()
            // "ajoute-t-il": parsers take the clitic for anything.
            .anyMatch(t -> t.is("nsubj") || t.text().startsWith("-"));
  }

  /** Whether all figures in question are parts of a whole. */
  static boolean isShare(ClauseReading reading, Signal signal) {
    return reading.figures().stream()
        .filter(f -> f.span().overlaps(signal.span()))
        .allMatch(f -> f.kind() == Figure.Kind.PERCENT || f.kind() == Figure.Kind.SHARE);
  }
}
