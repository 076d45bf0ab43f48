package org.guillemet.matching;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Language;

/**
 * Words in their order, in the form in which quotations are compared.
 *
 * @param language which they are in
 * @param words in text order
 * @param cutAtEnd whether the writer marks that they go on
 */
public record QuotedPassage(Language language, List<QuotedWord> words, boolean cutAtEnd) {

  public QuotedPassage {
    Objects.requireNonNull(language);
    words = List.copyOf(words);
  }

  /** Some of the words, which nothing marks to go on. */
  public QuotedPassage part(int from, int to) {
    return new QuotedPassage(language, words.subList(from, to), false);
  }
}
