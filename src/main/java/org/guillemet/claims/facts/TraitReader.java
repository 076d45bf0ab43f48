package org.guillemet.claims.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Reads how the facts of one clause are told. */
final class TraitReader {

  private static final String TRAITS = "fact-traits";

  /** How many words a trait's word may stand from its number. */
  private static final int REACH = 6;

  /** Traits of the number itself, whose words stand beside it. */
  private static final Set<String> TIGHT = Set.of("part", "each", "change", "before", "total");

  private static final int BESIDE = 2;

  /** Where a trait's word stands. */
  private static final Set<String> SIDES = Set.of("wide", "behind", "ahead-of");

  private static final Set<Block.Kind> DISPLAYS =
      EnumSet.of(Block.Kind.TITLE, Block.Kind.HEADING, Block.Kind.CAPTION);

  private final ClauseReading reading;
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final List<Phrases.Match> phrases;

  TraitReader(ClauseReading reading) {
    this.reading = reading;
    this.sentence = reading.clause().sentence();
    this.lexicon = Lexicon.of(reading.language());
    this.phrases = Phrases.of(reading.language(), TRAITS).all(reading.words());
  }

  /**
   * Of a number or a date.
   *
   * @param governors what it hangs on
   */
  Set<Trait> of(Span span, Set<Token> governors) {
    Set<Trait> traits = told();
    int from = indexOf(span.start());
    int to = indexOf(span.end());
    for (Phrases.Match match : phrases) {
      boolean tight = !Collections.disjoint(match.classes(), TIGHT);
      int reach = tight ? BESIDE : REACH;
      boolean before =
          !match.classes().contains("behind") && match.to() >= from - reach && match.to() <= from;
      boolean behind =
          !match.classes().contains("ahead-of") && match.from() <= to + reach && match.from() >= to;
      boolean close =
          before
              || behind
              || match.from() >= from && match.to() <= to + 1
              || !tight && governors.stream().anyMatch(t -> t.span().overlaps(match.span()));
      if (match.classes().contains("wide") || close) {
        add(match.classes().stream(), traits);
      }
    }
    Map<String, Set<String>> lemmas = lexicon.classes(TRAITS);
    add(
        governors.stream()
            .flatMap(t -> lemmas.getOrDefault(t.lemma(), Set.of()).stream())
            .filter(c -> !TIGHT.contains(c)),
        traits);
    if (reading.negated() || reading.certainty() == Certainty.NEGATED) {
      traits.add(Trait.DENIED);
    }
    if (isUnsure()) {
      traits.add(Trait.UNSURE);
    }
    if (governors.stream().anyMatch(this::isAhead)) {
      traits.add(Trait.AHEAD);
    }
    return traits;
  }

  /** Of an outcome: whether it is to come, not sure, or in a title. */
  Set<Trait> of(OutcomeReader.Found outcome) {
    Set<Trait> traits = told();
    if (!outcome.aside() && isUnsure()) {
      traits.add(Trait.UNSURE);
    }
    if (isAhead(outcome.head())
        || !outcome.aside() && isAhead(Governors.top(sentence, outcome.head()))) {
      traits.add(Trait.AHEAD);
    }
    return traits;
  }

  private Set<Trait> told() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (DISPLAYS.contains(reading.clause().block())) {
      traits.add(Trait.DISPLAY);
    }
    return traits;
  }

  private static void add(Stream<String> classes, Set<Trait> traits) {
    classes
        .filter(c -> !SIDES.contains(c))
        .map(c -> Trait.valueOf(c.toUpperCase(Locale.ROOT)))
        .forEach(traits::add);
  }

  private boolean isUnsure() {
    return reading.certainty() == Certainty.CONDITIONAL || reading.certainty() == Certainty.HEDGED;
  }

  private boolean isAhead(Token top) {
    return Stream.concat(Stream.of(top), sentence.children(top, "aux", "cop"))
        .anyMatch(
            v ->
                v.morphology().tense() == Tense.FUTURE
                    || v.pos().equals("AUX")
                        && lexicon.has("future", v.text().toLowerCase(Locale.ROOT), "auxiliary"));
  }

  /** The place of the written word that holds an offset, or of the last before it. */
  private int indexOf(int offset) {
    int i = 0;
    while (i < reading.words().size() && reading.words().piece(i).span().end() < offset) {
      i++;
    }
    return i;
  }
}
