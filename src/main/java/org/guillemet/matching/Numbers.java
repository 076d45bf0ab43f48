package org.guillemet.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/** Reads numbers in any notation: "40000", "forty thousand". Thread-safe. */
public final class Numbers {

  /** "nine hundred and ninety-nine thousand nine hundred and …": more words are no number. */
  private static final int LONGEST = 12;

  /** Numbers with fewer words between them may be one. */
  private static final int LINK = 2;

  private Numbers() {}

  /**
   * A number among words.
   *
   * @param from the number of its first word, from 0 on
   * @param to behind the last
   * @param value what it is worth
   */
  public record Read(int from, int to, BigDecimal value) {
    public Read {
      Objects.requireNonNull(value);
    }
  }

  /** The numbers of a passage, in text order. */
  public static List<Read> in(QuotedPassage passage) {
    List<QuotedWord> words = passage.words();
    List<Read> numbers = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Read> read = at(passage, at);
      read.ifPresent(numbers::add);
      at = read.map(Read::to).orElse(at + 1);
    }
    return numbers;
  }

  private static Optional<Read> at(QuotedPassage passage, int from) {
    List<QuotedWord> words = passage.words();
    List<String> texts =
        words.subList(from, Math.min(words.size(), from + LONGEST)).stream()
            .map(QuotedWord::text)
            .toList();
    boolean number = words.get(from).weight() == Weight.NUMBER;
    NumberWords spelled = NumberWords.of(passage.language());
    if (number && Character.isDigit(texts.get(0).charAt(0))) {
      int to = from + 1;
      while (to - from < texts.size() && spelled.scale(texts.get(to - from)).isPresent()) {
        to++;
      }
      int end = to;
      return value(words.subList(from, to), passage.language())
          .map(value -> new Read(from, end, value));
    }
    // "one hundred": one by itself is a small word.
    return spelled
        .longest(texts)
        .filter(n -> number || n.words() > 1)
        .map(n -> new Read(from, from + n.words(), BigDecimal.valueOf(n.value())));
  }

  /** Whether both are numbers, and the same. */
  static boolean areSame(List<QuotedWord> left, List<QuotedWord> right, Language language) {
    Optional<BigDecimal> value = value(left, language);
    return value.isPresent()
        && value(right, language).filter(v -> v.compareTo(value.get()) == 0).isPresent();
  }

  /** The numbers among some words, each as long as it goes on. */
  static List<List<QuotedWord>> in(List<QuotedWord> words, Language language) {
    List<List<QuotedWord>> numbers = new ArrayList<>();
    int at = 0;
    int end = -LINK;
    while (at < words.size()) {
      int length = words.get(at).weight() == Weight.NUMBER ? length(words, at, language) : 0;
      if (length > 0) {
        // "a hundred and fifty" is not fifty.
        if (at - end >= LINK) {
          numbers.add(List.copyOf(words.subList(at, at + length)));
        }
        end = at + length;
      }
      at += Math.max(1, length);
    }
    return numbers;
  }

  private static int length(List<QuotedWord> words, int at, Language language) {
    NumberWords numbers = NumberWords.of(language);
    List<String> texts = words.subList(at, words.size()).stream().map(QuotedWord::text).toList();
    int length = 1;
    if (!Character.isDigit(texts.get(0).charAt(0))) {
      length = numbers.longest(texts).map(spelled -> spelled.words()).orElse(1);
    }
    while (length < texts.size() && numbers.scale(texts.get(length)).isPresent()) {
      length++;
    }
    return length;
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
