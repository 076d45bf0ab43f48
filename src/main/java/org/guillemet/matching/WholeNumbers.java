package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.linguistics.NumberWords.Spelled;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Puts the words of a number together, whatever its notation: "forty thousand", "40,000", "40k"
 * before a currency and "40 thousand" are one word, "40000". Thread-safe.
 */
final class WholeNumbers {

  private static final Map<Language, WholeNumbers> ALL = new ConcurrentHashMap<>();

  /** "nine hundred and ninety-nine thousand nine hundred and …": more words are no number. */
  private static final int LONGEST = 12;

  /** "half a million", "and a half": no fraction has more words. */
  private static final int FRACTION = 3;

  private static final int HUNDRED = 100;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String TIMES = "times:";

  /** What parts two numbers. */
  private static final String MARKS = ",;:/()–—…";

  /** Longer rows of digits are no number that is reckoned with. */
  private static final int MOST_DIGITS = 20;

  private final NumberWords spelled;
  private final Map<String, Set<String>> classes;
  private final Map<String, BigDecimal> fixed = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> halves = new HashSet<>();
  private final Map<String, BigDecimal> abbreviations = new HashMap<>();
  private final Set<String> currencies = new HashSet<>();
  private final List<String> percent;

  private WholeNumbers(Language language) {
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

  static WholeNumbers of(Language language) {
    return ALL.computeIfAbsent(language, WholeNumbers::new);
  }

  /** Whether a word behind an amount with its sign before it multiplies: "£5m". */
  boolean isScale(String word) {
    return abbreviations.containsKey(word) || spelled.scale(word).isPresent();
  }

  /**
   * The words, with each number as one of them.
   *
   * @param text that they stand in
   */
  List<QuotedWord> in(List<QuotedWord> words, String text) {
    List<QuotedWord> whole = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Reading> number =
          mayBegin(words.get(at))
              ? Optional.of(new Reading(words, at, text)).filter(Reading::isNumber)
              : Optional.empty();
      whole.add(number.map(Reading::number).orElse(words.get(at)));
      at = number.map(Reading::end).orElse(at + 1);
    }
    return whole;
  }

  private boolean mayBegin(QuotedWord word) {
    return !word.isIdle()
        && (word.weight() == Weight.NUMBER
            || openings.contains(word.text())
            || spelled.longest(List.of(word.text())).isPresent());
  }

  private boolean has(String word, String wordClass) {
    return classes.getOrDefault(word, Set.of()).contains(wordClass);
  }

  /** Reads the one number that may begin at a word. */
  private final class Reading {

    private final List<QuotedWord> words;
    private final List<Integer> places = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private int used;

    Reading(List<QuotedWord> words, int from, String text) {
      this.words = words;
      for (int i = from; i < words.size() && texts.size() < LONGEST; i++) {
        QuotedWord word = words.get(i);
        if (i > from
            && (word.opensSentence()
                || word.behindCut()
                || isApart(words.get(i - 1), word, text))) {
          break;
        }
        if (!word.isIdle()) {
          places.add(i);
          texts.add(word.text());
        }
      }
    }

    /** "twenty, thirty people" are two numbers; "one thousand, two hundred" is one. */
    private boolean isApart(QuotedWord before, QuotedWord word, String text) {
      boolean marked = false;
      for (int i = before.span().end(); i < word.span().start(); i++) {
        marked |= MARKS.indexOf(text.charAt(i)) >= 0;
      }
      return marked && spelled.scale(before.text()).orElse(1) <= HUNDRED;
    }

    /** Behind the last word of the number. */
    int end() {
      return places.get(used - 1) + 1;
    }

    /** Reads it, if there is one. */
    boolean isNumber() {
      if (!begin()) {
        return false;
      }
      decimals();
      half();
      scales();
      half();
      linking();
      // "one by one", "un à un": one by itself is a small word, unless it is a share.
      return used > 1 || words.get(places.get(0)).weight() == Weight.NUMBER || isPercent(used);
    }

    /** The number as one word, once it is read. */
    QuotedWord number() {
      QuotedWord first = words.get(places.get(0));
      return new QuotedWord(
          first.span().cover(words.get(places.get(used - 1)).span()),
          value.stripTrailingZeros().toPlainString(),
          Weight.NUMBER,
          first.idle(),
          first.opensSentence(),
          first.behindCut());
    }

    private boolean begin() {
      if (isInsidePercent() || texts.get(0).length() > MOST_DIGITS) {
        return false;
      }
      if (isDigits(0)) {
        value = QuotedWord.parse(texts.get(0));
        used = 1;
        return true;
      }
      if (articles.contains(texts.get(0))
          && texts.size() > 1
          && spelled.scale(texts.get(1)).isPresent()) {
        Spelled read = spelled.behindArticle(texts.subList(1, texts.size())).orElseThrow();
        value = BigDecimal.valueOf(read.value());
        used = 1 + read.words();
        scale = scale(used - 1);
        return true;
      }
      for (int n = Math.min(FRACTION, texts.size()); n > 1; n--) {
        BigDecimal whole = fixed.get(String.join(" ", texts.subList(0, n)));
        if (whole != null) {
          value = whole;
          scale = whole;
          used = n;
          return true;
        }
      }
      Optional<Spelled> read = spelled.longest(texts);
      read.ifPresent(
          number -> {
            value = BigDecimal.valueOf(number.value());
            used = number.words();
            scale = scale(used - 1);
          });
      century();
      return used > 0;
    }

    /** "twenty twenty-six" */
    private void century() {
      if (used == 1 && has(texts.get(0), "century")) {
        Optional<Spelled> year = spelled.longest(texts.subList(1, texts.size()));
        if (year.filter(y -> y.value() >= 10 && y.value() < HUNDRED).isPresent()) {
          value =
              value.multiply(BigDecimal.valueOf(HUNDRED)).add(new BigDecimal(year.get().value()));
          used += year.get().words();
        }
      }
    }

    /** "three point two five", "trois virgule vingt-cinq" */
    private void decimals() {
      if (used + 1 >= texts.size() || !has(texts.get(used), "decimal")) {
        return;
      }
      StringBuilder digits = new StringBuilder();
      int at = used + 1;
      while (at < texts.size()) {
        int end = at;
        while (end < texts.size() && spelled.scale(texts.get(end)).isEmpty()) {
          end++;
        }
        Optional<Spelled> next = spelled.longest(texts.subList(at, end));
        if (isDigits(at) && !texts.get(at).contains(".")) {
          digits.append(texts.get(at));
          at++;
        } else if (next.isPresent()) {
          digits.append(next.get().value());
          at += next.get().words();
        } else {
          break;
        }
      }
      if (digits.length() > 0) {
        value = new BigDecimal(value.toPlainString() + "." + QuotedWord.latin(digits.toString()));
        used = at;
      }
    }

    /** "one and a half million", "un million et demi" */
    private void half() {
      for (int n = Math.min(FRACTION, texts.size() - used); n > 0; n--) {
        if (halves.contains(String.join(" ", texts.subList(used, used + n)))) {
          value = value.add(HALF.multiply(scale));
          used += n;
          return;
        }
      }
    }

    private void scales() {
      while (used < texts.size()) {
        BigDecimal by = scale(used);
        if (by.compareTo(BigDecimal.ONE) == 0 && isBeforeCurrency(used)) {
          by = abbreviations.getOrDefault(texts.get(used), BigDecimal.ONE);
        }
        if (by.compareTo(BigDecimal.ONE) == 0) {
          return;
        }
        value = value.multiply(by);
        scale = by;
        used++;
      }
    }

    /** "1,5 million d'euros" is "1,5 M€". */
    private void linking() {
      if (scale.compareTo(BigDecimal.ONE) > 0
          && isBeforeCurrency(used)
          && words.get(places.get(used)).weight() == Weight.FUNCTION) {
        used++;
      }
    }

    private BigDecimal scale(int at) {
      return BigDecimal.valueOf(spelled.scale(texts.get(at)).orElse(1));
    }

    private boolean isBeforeCurrency(int at) {
      return at + 1 < texts.size() && currencies.contains(texts.get(at + 1));
    }

    private boolean isDigits(int at) {
      return Character.isDigit(texts.get(at).codePointAt(0))
          && texts.get(at).length() <= MOST_DIGITS
          && words.get(places.get(at)).weight() == Weight.NUMBER;
    }

    private boolean isPercent(int at) {
      int end = at + percent.size();
      return end <= texts.size() && !percent.isEmpty() && texts.subList(at, end).equals(percent);
    }

    /** The "cent" of "pour cent" is no number. */
    private boolean isInsidePercent() {
      int before = percent.indexOf(texts.get(0));
      int start = places.get(0) - before;
      return before > 0
          && start >= 0
          && words.subList(start, places.get(0)).stream()
              .map(QuotedWord::text)
              .toList()
              .equals(percent.subList(0, before));
    }
  }
}
