package org.guillemet.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says about itself outside its text.
 *
 * @param title the headline
 * @param outlet who publishes it
 * @param published the day of publication
 * @param author the byline, names as they stand
 * @param section the part of the publication ("opinion", "sport")
 */
public record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> author,
    Optional<String> section) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Metadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(published);
    Objects.requireNonNull(author);
    Objects.requireNonNull(section);
  }

  /** The same, with that outlet unless it has one. */
  Metadata or(String other) {
    return new Metadata(title, outlet.or(() -> Optional.of(other)), published, author, section);
  }
}
