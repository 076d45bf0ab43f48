package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Fact.Trait;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Reads what a clause fixes: its numbers and dates. Stateless; thread-safe. */
public final class FactReader {

  private static final String TRAITS = "fact-traits";

  /** What tells more of a noun. */
  private static final String[] MODIFIERS = {"amod", "compound", "nmod", "flat", "appos", "acl"};

  /** How many words a trait's word may stand from its number. */
  private static final int REACH = 6;

  /** Traits of the number itself, whose words stand beside it. */
  private static final Set<String> TIGHT = Set.of("part", "each", "change", "before", "total");

  private static final int BESIDE = 2;

  /** "27 injured": what is counted, whatever the tagger takes it for. */
  private static final Set<String> NOUNS = Set.of("NOUN", "ADJ", "VERB", "PROPN");

  /** Where a trait's word stands. */
  private static final Set<String> SIDES = Set.of("wide", "behind", "ahead-of");

  private static final Set<Block.Kind> DISPLAYS =
      EnumSet.of(Block.Kind.TITLE, Block.Kind.HEADING, Block.Kind.CAPTION);

  /** The facts of a clause, in text order: numbers that are no part of a date, and dates. */
  public List<Fact> read(ClauseReading reading) {
    List<String> keys = keys(reading);
    List<Fact> facts = new ArrayList<>();
    for (Figure figure : new FactFigures(reading).all()) {
      facts.add(fact(reading, keys, figure.span(), Optional.of(figure), Optional.empty()));
    }
    for (Period period : reading.periods()) {
      facts.add(fact(reading, keys, period.span(), Optional.empty(), Optional.of(period)));
    }
    facts.sort((a, b) -> a.span().compareTo(b.span()));
    return facts;
  }

  private static Fact fact(
      ClauseReading reading,
      List<String> keys,
      Span span,
      Optional<Figure> figure,
      Optional<Period> period) {
    Sentence sentence = reading.clause().sentence();
    Token head = head(sentence, span);
    Optional<Token> noun = figure.flatMap(f -> noun(sentence, f));
    Set<String> counted = new LinkedHashSet<>();
    Set<Token> ofNoun = new LinkedHashSet<>();
    noun.ifPresent(n -> phrase(sentence, n, span, ofNoun));
    ofNoun.forEach(t -> add(keys, t, counted));
    Set<Token> governors = climb(sentence, head, span);
    Set<String> near = new LinkedHashSet<>();
    governors.forEach(t -> add(keys, t, near));
    Set<String> clause = new LinkedHashSet<>();
    reading.clause().tokens().stream()
        .filter(t -> !t.span().overlaps(span) || isNoun(t))
        .forEach(t -> add(keys, t, clause));
    Set<String> all = new LinkedHashSet<>();
    sentence.tokens().stream()
        .filter(t -> !t.span().overlaps(span) || isNoun(t))
        .forEach(t -> add(keys, t, all));
    return new Fact(
        span,
        figure,
        period,
        times(reading, head, span),
        counted,
        near,
        clause,
        all,
        traits(reading, span, governors));
  }

  /** What the words of the sentence stand for, but for those of dates. */
  private static List<String> keys(ClauseReading reading) {
    Sentence sentence = reading.clause().sentence();
    List<String> keys = new ArrayList<>(TokenKeys.of(reading.language()).of(sentence));
    for (Token token : sentence.tokens()) {
      if (reading.periods().stream().anyMatch(p -> p.span().overlaps(token.span()))) {
        keys.set(token.index(), "");
      }
    }
    return keys;
  }

  private static void add(List<String> keys, Token token, Set<String> found) {
    if (!keys.get(token.index()).isEmpty()) {
      found.add(keys.get(token.index()));
    }
  }

  private static boolean isNoun(Token token) {
    return NOUNS.contains(token.pos());
  }

  /** The word of a number or date that the others hang on. */
  private static Token head(Sentence sentence, Span span) {
    Token first = null;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first == null ? token : first;
        if (token.head() < 0 || !sentence.token(token.head()).span().overlaps(span)) {
          return token;
        }
      }
    }
    return first == null ? sentence.token(0) : first;
  }

  private static Optional<Token> noun(Sentence sentence, Figure figure) {
    return figure.counted().isEmpty()
        ? Optional.empty()
        : sentence.tokens().stream()
            .filter(t -> t.span().overlaps(figure.span()) && t.lemma().equals(figure.counted()))
            .findFirst();
  }

  /** A word with what tells more of it. */
  private static void phrase(Sentence sentence, Token word, Span without, Set<Token> found) {
    if (!word.span().overlaps(without) || isNoun(word)) {
      found.add(word);
    }
    sentence.children(word, MODIFIERS).filter(t -> !t.span().overlaps(without)).forEach(found::add);
  }

  /** From a number up to the verb that it goes with, whose other parts tell more. */
  private static Set<Token> climb(Sentence sentence, Token head, Span span) {
    Set<Token> found = new LinkedHashSet<>();
    Token t = head;
    Token below = head;
    phrase(sentence, t, span, found);
    while (t.head() >= 0 && !isTop(sentence, t)) {
      below = t;
      t = sentence.token(t.head());
      phrase(sentence, t, span, found);
    }
    Token from = below;
    sentence
        .children(t, "nsubj", "obj", "xcomp", "cop", "advcl", "acl")
        .filter(c -> c.index() != from.index())
        .forEach(c -> phrase(sentence, c, span, found));
    if (t.is("acl")) {
      sentence.head(t).ifPresent(h -> phrase(sentence, h, span, found));
    }
    return found;
  }

  /** The dates that hang on what the number hangs on. */
  private static List<Period> times(ClauseReading reading, Token head, Span span) {
    Sentence sentence = reading.clause().sentence();
    Token top = top(sentence, head);
    return reading.periods().stream()
        .filter(p -> !p.span().equals(span))
        .filter(p -> top(sentence, head(sentence, p.span())).index() == top.index())
        .toList();
  }

  private static Token top(Sentence sentence, Token head) {
    Token t = head;
    while (t.head() >= 0 && !isTop(sentence, t)) {
      t = sentence.token(t.head());
    }
    return t;
  }

  private static boolean isTop(Sentence sentence, Token token) {
    return token.isVerbal() && !token.is("aux") && !token.is("cop")
        || sentence.child(token, "cop", "nsubj").isPresent();
  }

  private static Set<Trait> traits(ClauseReading reading, Span span, Set<Token> governors) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Sentence sentence = reading.clause().sentence();
    int from = indexOf(reading, span.start());
    int to = indexOf(reading, span.end());
    for (Phrases.Match match : Phrases.of(reading.language(), TRAITS).all(reading.words())) {
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
        match.classes().stream()
            .filter(c -> !SIDES.contains(c))
            .map(c -> Trait.valueOf(c.toUpperCase(Locale.ROOT)))
            .forEach(traits::add);
      }
    }
    Map<String, Set<String>> lemmas = Lexicon.of(reading.language()).classes(TRAITS);
    governors.stream()
        .flatMap(t -> lemmas.getOrDefault(t.lemma(), Set.of()).stream())
        .filter(c -> !SIDES.contains(c) && !TIGHT.contains(c))
        .map(c -> Trait.valueOf(c.toUpperCase(Locale.ROOT)))
        .forEach(traits::add);
    if (reading.negated() || reading.certainty() == Certainty.NEGATED) {
      traits.add(Trait.DENIED);
    }
    if (reading.certainty() == Certainty.CONDITIONAL || reading.certainty() == Certainty.HEDGED) {
      traits.add(Trait.UNSURE);
    }
    if (governors.stream().anyMatch(t -> isAhead(reading, sentence, t))) {
      traits.add(Trait.AHEAD);
    }
    if (DISPLAYS.contains(reading.clause().block())) {
      traits.add(Trait.DISPLAY);
    }
    return traits;
  }

  private static boolean isAhead(ClauseReading reading, Sentence sentence, Token top) {
    Lexicon lexicon = Lexicon.of(reading.language());
    return Stream.concat(Stream.of(top), sentence.children(top, "aux", "cop"))
        .anyMatch(
            v ->
                v.morphology().tense() == Tense.FUTURE
                    || v.pos().equals("AUX")
                        && lexicon.has("future", v.text().toLowerCase(Locale.ROOT), "auxiliary"));
  }

  /** The place of the written word that holds an offset, or of the last before it. */
  private static int indexOf(ClauseReading reading, int offset) {
    int i = 0;
    while (i < reading.words().size() && reading.words().piece(i).span().end() < offset) {
      i++;
    }
    return i;
  }
}
