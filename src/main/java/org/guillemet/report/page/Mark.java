package org.guillemet.report.page;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * What some words of an article are shown to be.
 *
 * @param span in the reading text
 * @param css the class that shows it
 * @param id what it is of, in the article: {@code a3}, {@code s3} and {@code c3} are content,
 *     source and cue of one attribution, {@code k2} is a claim, {@code f0} a finding
 * @param badge the number of the speaker, where words begin; otherwise empty
 * @param start whether the keyboard reaches it
 */
record Mark(Span span, String css, String id, String badge, boolean start) {

  Mark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(css);
    Objects.requireNonNull(id);
    Objects.requireNonNull(badge);
  }
}
