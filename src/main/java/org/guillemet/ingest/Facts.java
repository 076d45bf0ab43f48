package org.guillemet.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.guillemet.text.Metadata;

/**
 * What an article says about itself, as it is collected: the first value of each kind stays, blank
 * ones do not count. Not thread-safe.
 */
final class Facts {

  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> languageTag = Optional.empty();

  void title(String value) {
    title = firstOf(title, value);
  }

  void outlet(String value) {
    outlet = firstOf(outlet, value);
  }

  /** Takes the day out of a date in any form that {@link Dates} knows. */
  void published(String value) {
    if (published.isEmpty()) {
      published = Dates.find(value);
    }
  }

  void author(String value) {
    author = firstOf(author, value);
  }

  void section(String value) {
    section = firstOf(section, value);
  }

  void languageTag(String value) {
    languageTag = firstOf(languageTag, value);
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> outlet() {
    return outlet;
  }

  Optional<String> author() {
    return author;
  }

  Optional<String> languageTag() {
    return languageTag;
  }

  Metadata toMetadata() {
    return new Metadata(title, outlet, published, author, section);
  }

  private static Optional<String> firstOf(Optional<String> known, String value) {
    String line = Characters.inOneLine(value);
    return known.isPresent() || line.isEmpty() ? known : Optional.of(line);
  }
}
