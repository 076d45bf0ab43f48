package org.guillemet.matching;

import java.util.List;
import java.util.Objects;
import org.guillemet.matching.QuotedWord.Idle;
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

  /** The same, in which fillers and broken words count like others; what stands in brackets not. */
  public QuotedPassage verbatim() {
    return new QuotedPassage(
        language,
        words.stream().map(w -> w.idle() == Idle.ASIDE ? w : w.as(Idle.NONE)).toList(),
        cutAtEnd);
  }

  /** Some of the words, which nothing marks to go on. */
  public QuotedPassage part(int from, int to) {
    return new QuotedPassage(language, words.subList(from, to), false);
  }
}
