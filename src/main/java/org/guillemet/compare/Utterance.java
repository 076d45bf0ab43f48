package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.text.Span;

/**
 * Words that an article quotes as one thing that somebody said, in one or several pairs of marks.
 *
 * @param account the article
 * @param attribution who said them, if the article tells
 * @param segments the quotations with their marks, in the reading text and in text order
 * @param quoted the same without the marks and the spaces inside them
 * @param words what is compared, in text order
 * @param cutAtEnd whether the writer marks that the words go on
 */
public record Utterance(
    Account account,
    Optional<Attribution> attribution,
    List<Span> segments,
    List<Span> quoted,
    List<QuotedWord> words,
    boolean cutAtEnd) {

  public Utterance {
    Objects.requireNonNull(account);
    Objects.requireNonNull(attribution);
    segments = List.copyOf(segments);
    quoted = List.copyOf(quoted);
    words = List.copyOf(words);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("an utterance stands somewhere");
    }
  }

  /** The segment that holds a word, or the first. */
  Span segment(QuotedWord word) {
    return segments.stream()
        .filter(s -> s.contains(word.span()))
        .findFirst()
        .orElse(segments.get(0));
  }
}
