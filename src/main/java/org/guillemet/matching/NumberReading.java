package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.linguistics.NumberWords.Spelled;
import org.guillemet.matching.QuotedWord.Weight;

/** Reads the one number that may begin at a word. Used once; not thread-safe. */
final class NumberReading {

  /** "nine hundred and ninety-nine thousand nine hundred and …": more words are no number. */
  private static final int LONGEST = 12;

  private static final int HUNDRED = 100;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What parts two numbers. */
  private static final String MARKS = ",;:/()–—…";

  /** Longer rows of digits are no number that is reckoned with. */
  private static final int MOST_DIGITS = 20;

  private final NumberForms forms;
  private final NumberWords spelled;
  private final List<QuotedWord> words;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ONE;
  private int used;

  NumberReading(NumberForms forms, List<QuotedWord> words, int from, String text) {
    this.forms = forms;
    this.spelled = forms.spelled();
    this.words = words;
    for (int i = from; i < words.size() && texts.size() < LONGEST; i++) {
      QuotedWord word = words.get(i);
      if (i > from
          && (word.opensSentence() || word.behindCut() || isApart(words.get(i - 1), word, text))) {
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
    if (forms.isArticle(texts.get(0))
        && texts.size() > 1
        && spelled.scale(texts.get(1)).isPresent()) {
      Spelled read = spelled.behindArticle(texts.subList(1, texts.size())).orElseThrow();
      value = BigDecimal.valueOf(read.value());
      used = 1 + read.words();
      scale = scale(used - 1);
      return true;
    }
    for (int n = Math.min(NumberForms.FRACTION, texts.size()); n > 1; n--) {
      Optional<BigDecimal> whole = forms.fixed(String.join(" ", texts.subList(0, n)));
      if (whole.isPresent()) {
        value = whole.get();
        scale = value;
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
    if (used == 1 && forms.has(texts.get(0), "century")) {
      Optional<Spelled> year = spelled.longest(texts.subList(1, texts.size()));
      if (year.filter(y -> y.value() >= 10 && y.value() < HUNDRED).isPresent()) {
        value = value.multiply(BigDecimal.valueOf(HUNDRED)).add(new BigDecimal(year.get().value()));
        used += year.get().words();
      }
    }
  }

  /** "three point two five", "trois virgule vingt-cinq" */
  private void decimals() {
    if (used + 1 >= texts.size() || !forms.has(texts.get(used), "decimal")) {
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
    for (int n = Math.min(NumberForms.FRACTION, texts.size() - used); n > 0; n--) {
      if (forms.isHalf(String.join(" ", texts.subList(used, used + n)))) {
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
        by = forms.abbreviation(texts.get(used));
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
    return at + 1 < texts.size() && forms.isCurrency(texts.get(at + 1));
  }

  private boolean isDigits(int at) {
    return Character.isDigit(texts.get(at).codePointAt(0))
        && texts.get(at).length() <= MOST_DIGITS
        && words.get(places.get(at)).weight() == Weight.NUMBER;
  }

  private boolean isPercent(int at) {
    int end = at + forms.percent().size();
    return end <= texts.size()
        && !forms.percent().isEmpty()
        && texts.subList(at, end).equals(forms.percent());
  }

  /** The "cent" of "pour cent" is no number. */
  private boolean isInsidePercent() {
    int before = forms.percent().indexOf(texts.get(0));
    int start = places.get(0) - before;
    return before > 0
        && start >= 0
        && words.subList(start, places.get(0)).stream()
            .map(QuotedWord::text)
            .toList()
            .equals(forms.percent().subList(0, before));
  }
}
