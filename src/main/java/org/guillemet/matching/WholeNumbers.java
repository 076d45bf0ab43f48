package org.guillemet.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.text.Language;

/**
 * Puts the words of a number together, whatever its notation: "forty thousand", "40,000", "40k"
 * before a currency and "40 thousand" are one word, "40000".
 */
final class WholeNumbers {

  private WholeNumbers() {}

  /**
   * The words, with each number as one of them.
   *
   * @param text that they stand in
   */
  static List<QuotedWord> in(List<QuotedWord> words, String text, Language language) {
    NumberForms forms = NumberForms.of(language);
    List<QuotedWord> whole = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<NumberReading> number =
          forms.mayBegin(words.get(at))
              ? Optional.of(new NumberReading(forms, words, at, text))
                  .filter(NumberReading::isNumber)
              : Optional.empty();
      whole.add(number.map(NumberReading::number).orElse(words.get(at)));
      at = number.map(NumberReading::end).orElse(at + 1);
    }
    return whole;
  }
}
