package org.guillemet.text;

import java.time.LocalDate;
import java.util.List;
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
 * @param sources what it was written from, as it names it: files, or anything else
 */
public record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> author,
    Optional<String> section,
    List<String> sources) {

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
    sources = List.copyOf(sources);
  }

  /** Of an article that does not say what it was written from. */
  public Metadata(
      Optional<String> title,
      Optional<String> outlet,
      Optional<LocalDate> published,
      Optional<String> author,
      Optional<String> section) {
    this(title, outlet, published, author, section, List.of());
  }

  /** The same, with that outlet unless it has one. */
  Metadata or(String other) {
    return new Metadata(
        title, outlet.or(() -> Optional.of(other)), published, author, section, sources);
  }
}
