package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** What a language writes numbers and amounts with. Thread-safe. */
final class NumberForms {

  private static final Map<Language, NumberForms> ALL = new ConcurrentHashMap<>();

  /** "half a million", "and a half": no fraction has more words. */
  static final int FRACTION = 3;

  private static final String TIMES = "times:";

  private final NumberWords spelled;
  private final Map<String, Set<String>> classes;
  private final Map<String, BigDecimal> fixed = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> halves = new HashSet<>();
  private final Map<String, BigDecimal> abbreviations = new HashMap<>();
  private final Set<String> currencies = new HashSet<>();
  private final List<String> percent;

  private NumberForms(Language language) {
    Lexicon lexicon = Lexicon.of(language);
    this.spelled = NumberWords.of(language);
    this.classes = lexicon.classes("quotation-words");
    lexicon
        .classes("collective-numbers")
        .forEach(
            (entry, values) -> {
              String folded = Folding.fold(entry).replace('-', ' ');
              if (values.contains("more")) {
                halves.add(folded);
              } else if (values.size() == 1 && folded.contains(" ")) {
                fixed.put(folded, new BigDecimal(values.iterator().next()));
                addOpening(folded);
              }
            });
    lexicon
        .classes("money-scales")
        .forEach(
            (entry, values) ->
                values.stream()
                    .filter(value -> value.startsWith(TIMES))
                    .map(value -> new BigDecimal(value.substring(TIMES.length())))
                    .forEach(value -> abbreviations.put(entry, value)));
    Map<String, Set<String>> forms = lexicon.classes("contractions");
    forms.forEach(
        (entry, words) -> {
          if (Character.getType(entry.codePointAt(0)) == Character.CURRENCY_SYMBOL) {
            currencies.addAll(words);
          }
        });
    this.percent = List.copyOf(forms.getOrDefault("%", Set.of()));
  }

  private void addOpening(String number) {
    int space = number.indexOf(' ');
    String first = number.substring(0, space);
    openings.add(first);
    if (spelled.scale(number.substring(space + 1)).isPresent()) {
      articles.add(first);
    }
  }

  static NumberForms of(Language language) {
    return ALL.computeIfAbsent(language, NumberForms::new);
  }

  /** Whether a word behind an amount with its sign before it multiplies: "£5m". */
  boolean isScale(String word) {
    return abbreviations.containsKey(word) || spelled.scale(word).isPresent();
  }

  /** Whether a number may begin with a word. */
  boolean mayBegin(QuotedWord word) {
    return !word.isIdle()
        && (word.weight() == Weight.NUMBER
            || openings.contains(word.text())
            || spelled.mayBegin(word.text()));
  }

  boolean has(String word, String wordClass) {
    return classes.getOrDefault(word, Set.of()).contains(wordClass);
  }

  NumberWords spelled() {
    return spelled;
  }

  /** Whether a word before a scale stands for one: "a hundred". */
  boolean isArticle(String word) {
    return articles.contains(word);
  }

  /** What some words are worth as a whole: "half a million". */
  Optional<BigDecimal> fixed(String words) {
    return Optional.ofNullable(fixed.get(words));
  }

  /** "and a half" */
  boolean isHalf(String words) {
    return halves.contains(words);
  }

  /** What "m" before a currency multiplies by; one if the word is no such thing. */
  BigDecimal abbreviation(String word) {
    return abbreviations.getOrDefault(word, BigDecimal.ONE);
  }

  boolean isCurrency(String word) {
    return currencies.contains(word);
  }

  /** The words that "%" is spoken as. */
  List<String> percent() {
    return percent;
  }
}
