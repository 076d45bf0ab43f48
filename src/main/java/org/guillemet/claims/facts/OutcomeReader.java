package org.guillemet.claims.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.claims.Outcome;
import org.guillemet.claims.clauses.ClauseReading;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Finds how things came out by what a clause says: its predicate, and what hangs on it as far as
 * that says whether it came about ("failed to extend", "a accepté de financer"). What is only
 * wanted, discussed or asked is not read.
 */
final class OutcomeReader {

  private static final String OUTCOMES = "outcomes";

  /** What comes about as what it hangs on says, and what does not. */
  private static final String SO = "implies";

  private static final String NOT = "excludes";

  private static final Set<String> STANCES = Set.of(SO, NOT);

  /** What is of whoever does it, and not of what is done to: to win, to deny. */
  private static final String OF_SUBJECT = "of-subject";

  /** How a word hangs on a predicate that tells whether it came about. */
  private static final Set<String> TOLD = Set.of("xcomp", "ccomp", "obj", "obl");

  /** How a phrase with a participle hangs on what it stands beside. */
  private static final Set<String> BESIDE = Set.of("advcl", "acl");

  private static final Map<Language, ListedPhrases> PHRASES = new ConcurrentHashMap<>();

  private final ClauseReading reading;
  private final Sentence sentence;
  private final ListedPhrases phrases;

  OutcomeReader(ClauseReading reading) {
    this.reading = reading;
    this.sentence = reading.clause().sentence();
    this.phrases =
        PHRASES.computeIfAbsent(
            reading.language(), l -> new ListedPhrases(l, Map.of(OUTCOMES, "")));
  }

  /**
   * An outcome where it is told.
   *
   * @param span the words that tell it
   * @param head the one that the others hang on
   * @param ofSubject whether it is of whoever does it
   * @param aside whether it stands beside what the clause says: "Found guilty, she may appeal"
   */
  record Told(Outcome outcome, Span span, Token head, boolean ofSubject, boolean aside) {}

  /** In text order. */
  List<Told> all() {
    if (reading.negated() && !reading.phrases("contrasts", "ended").isEmpty()) {
      // "No longer closed" denies nothing.
      return List.of();
    }
    List<Token> words =
        reading.clause().tokens().stream()
            .filter(t -> reading.periods().stream().noneMatch(p -> p.span().overlaps(t.span())))
            .toList();
    List<Told> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ListedPhrases.Match match : matches(words)) {
      Set<String> poles = new TreeSet<>(match.keys());
      poles.removeAll(STANCES);
      boolean ofSubject = poles.remove(OF_SUBJECT);
      Optional<Reading> read = poles.isEmpty() ? Optional.empty() : read(match.tokens());
      read.ifPresent(
          r ->
              poles.stream()
                  .filter(seen::add)
                  .map(pole -> new Outcome(pole, r.denied()))
                  .forEach(
                      o -> found.add(new Told(o, span(match), r.head(), ofSubject, r.aside()))));
    }
    return found;
  }

  /** Also entries with another word in their midst: "a donné hier soir son feu vert". */
  private List<ListedPhrases.Match> matches(List<Token> words) {
    List<ListedPhrases.Match> found = new ArrayList<>(phrases.in(sentence, words));
    List<Token> plain = words.stream().filter(t -> !t.is("advmod")).toList();
    for (ListedPhrases.Match match : phrases.in(sentence, plain)) {
      if (match.tokens().size() > 1) {
        found.removeIf(m -> match.tokens().containsAll(m.tokens()));
      }
      if (found.stream().noneMatch(m -> span(m).overlaps(span(match)))) {
        found.add(match);
      }
    }
    found.sort(Comparator.comparing(OutcomeReader::span));
    return found;
  }

  /** "Sans vie", "behind closed doors": how somebody or something is, whatever is denied of it. */
  private static boolean isState(List<Token> tokens) {
    return tokens.size() > 1 && tokens.get(0).pos().equals("ADP");
  }

  private static Span span(ListedPhrases.Match match) {
    List<Token> tokens = match.tokens();
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** The word of a phrase that its others hang on. */
  private static Token head(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> tokens.stream().noneMatch(o -> o.index() == t.head()))
        .findFirst()
        .orElse(tokens.get(0));
  }

  /** How a phrase is said, by the word that its others hang on. */
  private record Reading(Token head, boolean denied, boolean aside) {}

  /** Empty when the clause does not say it. */
  private Optional<Reading> read(List<Token> phrase) {
    Token head = head(phrase);
    if (isState(phrase)) {
      return Optional.of(new Reading(head, false, false));
    }
    Token top = reading.clause().head();
    boolean denied = false;
    Token t = head;
    while (t.index() != top.index()) {
      if (t.head() < 0) {
        return Optional.empty();
      }
      denied ^= isNegated(t, phrase);
      if (BESIDE.stream().anyMatch(t::is) && !t.isNominal()) {
        return Optional.of(new Reading(head, denied, true));
      }
      Set<String> stance = phrases.of(sentence, sentence.token(t.head()));
      if (TOLD.stream().noneMatch(t::is) || Collections.disjoint(stance, STANCES)) {
        return Optional.empty();
      }
      denied ^= stance.contains(NOT);
      t = sentence.token(t.head());
    }
    denied ^= isNegated(top, phrase) || isOfNobody(top, phrase);
    return Optional.of(new Reading(head, denied, false));
  }

  /** Whether a word beside it denies it, which is no part of the phrase: "not guilty". */
  private boolean isNegated(Token token, List<Token> phrase) {
    return sentence.children(token).stream().anyMatch(t -> isNegation(t, phrase));
  }

  /** "None of the recorders was found", "aucun blessé". */
  private boolean isOfNobody(Token top, List<Token> phrase) {
    return sentence
        .children(top, "nsubj", "obj")
        .anyMatch(t -> isNegation(t, phrase) || isNegated(t, phrase));
  }

  private boolean isNegation(Token token, List<Token> phrase) {
    return !phrase.contains(token)
        && (sentence.isA(token, WordClass.NEGATION)
            || sentence.isA(token, WordClass.NEGATION_PARTICLE)
            || Lexicon.of(reading.language())
                .has("quotation-words", token.text().toLowerCase(Locale.ROOT), "negation"));
  }
}
