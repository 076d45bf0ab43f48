package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/** Tells whether two notations are of one number: "40000", "forty thousand". */
final class Numbers {

  private Numbers() {}

  /** Whether both are numbers, and the same. */
  static boolean areSame(List<QuotedWord> left, List<QuotedWord> right, Language language) {
    Optional<BigDecimal> value = value(left, language);
    return value.isPresent()
        && value(right, language).filter(v -> v.compareTo(value.get()) == 0).isPresent();
  }

  /** What words are worth that are a number as a whole. */
  private static Optional<BigDecimal> value(List<QuotedWord> words, Language language) {
    if (words.stream().noneMatch(w -> w.weight() == Weight.NUMBER)) {
      return Optional.empty();
    }
    NumberWords numbers = NumberWords.of(language);
    List<String> texts = words.stream().map(QuotedWord::text).toList();
    if (!Character.isDigit(texts.get(0).charAt(0))) {
      return numbers
          .longest(texts)
          .filter(spelled -> spelled.words() == texts.size())
          .map(spelled -> BigDecimal.valueOf(spelled.value()));
    }
    BigDecimal value = parse(texts.get(0));
    for (String scale : texts.subList(1, texts.size())) {
      OptionalLong times = numbers.scale(scale);
      if (times.isEmpty()) {
        return Optional.empty();
      }
      value = value.multiply(BigDecimal.valueOf(times.getAsLong()));
    }
    return Optional.of(value);
  }

  /** Digits of any script; more than one point is a date or a version, and no number. */
  private static BigDecimal parse(String digits) {
    StringBuilder plain = new StringBuilder();
    digits
        .codePoints()
        .forEach(
            c ->
                plain.append(
                    Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
    return new BigDecimal(plain.toString());
  }
}
