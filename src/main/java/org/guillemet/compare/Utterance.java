package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.text.Span;

/**
 * Words that an article quotes as one thing that somebody said, in one or several pairs of marks.
 *
 * @param account the article
 * @param attribution who said them, if the article tells
 * @param segments the quotations with their marks, in the reading text and in text order
 * @param quoted the same without the marks and the spaces inside them
 * @param passage what is compared
 */
public record Utterance(
    Account account,
    Optional<Attribution> attribution,
    List<Span> segments,
    List<Span> quoted,
    QuotedPassage passage) {

  public Utterance {
    Objects.requireNonNull(account);
    Objects.requireNonNull(attribution);
    segments = List.copyOf(segments);
    quoted = List.copyOf(quoted);
    Objects.requireNonNull(passage);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("an utterance stands somewhere");
    }
  }

  /** The words that are compared, in text order. */
  public List<QuotedWord> words() {
    return passage.words();
  }

  /** The segment that holds a word, or the first. */
  public Span segment(QuotedWord word) {
    return segments.stream()
        .filter(s -> s.contains(word.span()))
        .findFirst()
        .orElse(segments.get(0));
  }
}
