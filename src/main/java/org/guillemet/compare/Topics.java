package org.guillemet.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Period;
import org.guillemet.compare.QuotedWord.Weight;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Reads what a claim speaks of, as codes that are the same in both languages where they can be:
 * ideas from a word list, places, names, and roots of long words. Numbers, dates, and who says it
 * are left out. Immutable.
 */
final class Topics {

  private static final String LIST = "concepts";

  /** What plurals and feminines end in, beside the forms in the list. */
  private static final List<String> ENDINGS = List.of("s", "es", "x", "e");

  private static final String WEEKDAY = "i:day-";

  /** So many letters of a long word are the same in French and English, and in its forms. */
  private static final int ROOT = 5;

  private Topics() {}

  static Statement read(Account account, Claim claim) {
    Language language = account.article().language();
    String text = account.article().text();
    QuotedText words = new QuotedText(text, language);
    claim.spans().forEach(words::read);
    Set<Span> apart = new HashSet<>();
    claim.periods().stream().map(Period::span).forEach(apart::add);
    claim
        .attribution()
        .filter(a -> claim.support() == Support.CONTENT)
        .ifPresent(
            a -> {
              apart.addAll(a.source());
              apart.addAll(a.cue());
            });
    Set<String> topic = new TreeSet<>();
    for (QuotedWord word : words.words()) {
      if (word.weight() == Weight.MEANING
          && apart.stream().noneMatch(span -> span.overlaps(word.span()))) {
        topic.add(code(word.text(), word.span().of(text), word.opensSentence(), language));
      }
    }
    return new Statement(account, claim, topic);
  }

  private static String code(String word, String written, boolean opens, Language language) {
    String idea = idea(word, language);
    if (!idea.isEmpty()) {
      return idea;
    }
    if (Character.isUpperCase(written.codePointAt(0)) && !opens) {
      return "n:" + Gazetteer.of(language).code(written).orElse(word);
    }
    return root(word, language);
  }

  /** The days of the week that stand in a text. */
  static Set<String> weekdays(String text, Language language) {
    return Folding.words(text).stream()
        .map(word -> idea(word, language))
        .filter(code -> code.startsWith(WEEKDAY))
        .collect(Collectors.toSet());
  }

  /** A code of the word's idea; empty when the list has none. */
  private static String idea(String word, Language language) {
    Map<String, Set<String>> ideas = Lexicon.of(language).classes(LIST);
    return Stream.concat(
            Stream.of(word),
            ENDINGS.stream().filter(word::endsWith).map(e -> word.replaceFirst(e + "$", "")))
        .filter(ideas::containsKey)
        .flatMap(form -> ideas.get(form).stream())
        .findFirst()
        .map(code -> "i:" + code)
        .orElse("");
  }

  private static String root(String word, Language language) {
    return word.length() > ROOT
        ? "r:" + word.substring(0, ROOT)
        : "w:" + language.code() + ":" + word.replaceFirst("(?<=...)(?:es|s|e)$", "");
  }

  /** Whether a count of these is told anew as time goes on: the dead, the arrested. */
  static boolean isRunning(String lemma, Language language) {
    return Lexicon.of(language).has(LIST, Folding.fold(lemma), "running");
  }

  /** The code of what is said. */
  static String predicate(Statement statement) {
    return word(statement.claim().predicate(), statement);
  }

  /** The code of a folded word that is no name. */
  static String word(String word, Language language) {
    String idea = idea(word, language);
    return word.isEmpty() ? "" : idea.isEmpty() ? root(word, language) : idea;
  }

  /** The code of a lemma. */
  static String word(String lemma, Statement statement) {
    return word(Folding.fold(lemma), statement.account().article().language());
  }
}
