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
import org.guillemet.linguistics.Morphology.Mood;
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
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj");

  /** How a phrase with a participle hangs on what it stands beside. */
  private static final Set<String> BESIDE = Set.of("advcl", "acl");

  /** What links a clause that tells of nothing that came about. */
  private static final Set<String> OPEN_LINKS = Set.of("condition", "purpose");

  /** Whoever says so tells it as a fact; what is asked for, thought or denied is none. */
  private static final Set<String> SAYING = Set.of("speech", "document");

  private static final Set<String> NOT_SAYING = Set.of("order", "denial", "question", "thought");

  private static final Map<Language, ListedPhrases> PHRASES = new ConcurrentHashMap<>();

  private final ClauseReading reading;
  private final Sentence sentence;
  private final ListedPhrases phrases;
  private final Lexicon lexicon;

  OutcomeReader(ClauseReading reading) {
    this.reading = reading;
    this.sentence = reading.clause().sentence();
    this.lexicon = Lexicon.of(reading.language());
    this.phrases =
        PHRASES.computeIfAbsent(
            reading.language(), l -> new ListedPhrases(l, Map.of(OUTCOMES, ""), true));
  }

  /**
   * An outcome where it is told.
   *
   * @param span the words that tell it
   * @param head the one that the others hang on
   * @param ofSubject whether it is of whoever does it
   * @param aside whether it stands beside what the clause says: "Found guilty, she may appeal"
   */
  record Found(Outcome outcome, Span span, Token head, boolean ofSubject, boolean aside) {}

  /** In text order. */
  List<Found> all() {
    if (!reading.phrases("contrasts", "ended").isEmpty() || isOpen(reading.clause().head())) {
      // "No longer closed" denies nothing, "if it is closed" tells nothing.
      return List.of();
    }
    List<Token> words =
        reading.clause().tokens().stream()
            .filter(t -> reading.periods().stream().noneMatch(p -> p.span().overlaps(t.span())))
            .toList();
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ListedPhrases.Match match : matches(words)) {
      Set<String> poles = new TreeSet<>(match.keys());
      poles.removeAll(STANCES);
      boolean ofSubject = poles.remove(OF_SUBJECT);
      Optional<Saying> read = poles.isEmpty() ? Optional.empty() : read(match.tokens());
      read.ifPresent(
          r ->
              poles.stream()
                  .filter(seen::add)
                  .map(pole -> new Outcome(pole, r.denied()))
                  .forEach(
                      o -> found.add(new Found(o, span(match), r.head(), ofSubject, r.aside()))));
    }
    return found;
  }

  /** Also entries with another word in their midst: "a donné hier soir son feu vert". */
  private List<ListedPhrases.Match> matches(List<Token> words) {
    List<ListedPhrases.Match> found = new ArrayList<>(phrases.in(sentence, words));
    List<Token> plain = words.stream().filter(t -> !t.is("advmod")).toList();
    if (plain.size() == words.size()) {
      return found;
    }
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
  private record Saying(Token head, boolean denied, boolean aside) {}

  /** Empty when the clause does not say it. */
  private Optional<Saying> read(List<Token> phrase) {
    Token head = head(phrase);
    boolean state = isState(phrase);
    if (state && isNegation(phrase.get(0))) {
      // "Sans vie" is so whatever else is denied.
      return Optional.of(new Saying(head, false, false));
    }
    Token top = reading.clause().head();
    boolean denied = false;
    Token t = head;
    while (t.index() != top.index()) {
      if (t.head() < 0) {
        return Optional.empty();
      }
      denied ^= isNegated(t, phrase);
      if (isBeside(t)) {
        return Optional.of(new Saying(head, denied, true));
      }
      Token governor = sentence.token(t.head());
      if (!(state && t == head && t.is("obl") && governor.isVerbal())) {
        Set<String> stance = phrases.of(sentence, governor);
        if (COMPLEMENTS.stream().noneMatch(t::is) || Collections.disjoint(stance, STANCES)) {
          return Optional.empty();
        }
        denied ^= stance.contains(NOT);
      }
      t = governor;
    }
    boolean of = isNegated(top, phrase) || isOfNobody(top, phrase);
    // "Did not announce the closure": whether it was closed is open.
    return of && head.is("obj") && head.index() != top.index()
        ? Optional.empty()
        : Optional.of(new Saying(head, denied ^ of, false));
  }

  /** "Behind closed doors": how somebody or something is. */
  private static boolean isState(List<Token> tokens) {
    return tokens.size() > 1 && tokens.get(0).pos().equals("ADP");
  }

  /** "Found guilty on Monday, …": a participle without a word that makes it a condition. */
  private boolean isBeside(Token token) {
    return BESIDE.stream().anyMatch(token::is)
        && (token.morphology().mood() == Mood.PAST_PARTICIPLE || token.pos().equals("ADJ"))
        && sentence.child(token, "mark", "case").isEmpty();
  }

  /** Whether a clause hangs on what only asks for it, doubts it, or makes it a condition. */
  private boolean isOpen(Token clause) {
    Token t = clause;
    while (t.head() >= 0) {
      Token governor = sentence.token(t.head());
      if (t.is("advcl") && sentence.children(t, "mark").anyMatch(this::isOpenLink)
          || (t.is("ccomp") || t.is("csubj")) && !isSaid(governor)) {
        return true;
      }
      t = governor;
    }
    return false;
  }

  private boolean isOpenLink(Token mark) {
    return OPEN_LINKS.stream()
        .anyMatch(c -> lexicon.has("link-words", mark.text().toLowerCase(Locale.ROOT), c));
  }

  private boolean isSaid(Token governor) {
    Set<String> classes = lexicon.classes("cue-verbs").getOrDefault(governor.lemma(), Set.of());
    return !Collections.disjoint(classes, SAYING) && Collections.disjoint(classes, NOT_SAYING)
        || phrases.of(sentence, governor).contains(SO);
  }

  /** Whether a word beside it denies it, which is no part of the phrase: "not guilty". */
  private boolean isNegated(Token token, List<Token> phrase) {
    return sentence.children(token).stream().anyMatch(t -> !phrase.contains(t) && isNegation(t));
  }

  /** "None of the recorders was found", "aucun blessé". */
  private boolean isOfNobody(Token top, List<Token> phrase) {
    return sentence
        .children(top, "nsubj", "obj")
        .anyMatch(t -> !phrase.contains(t) && isNegation(t) || isNegated(t, phrase));
  }

  /** A word that denies by itself: "pas", not "ne". */
  private boolean isNegation(Token token) {
    return sentence.isA(token, WordClass.NEGATION)
        || lexicon.has("quotation-words", token.text().toLowerCase(Locale.ROOT), "negation");
  }
}
