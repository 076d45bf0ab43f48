package org.guillemet.ingest.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.Dates;
import org.guillemet.text.Metadata;

/**
 * What an article says about itself, as it is collected: the first value of each kind stays, blank
 * ones do not count. Not thread-safe.
 */
public final class Facts {

  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> languageTag = Optional.empty();
  private final List<String> sources = new ArrayList<>();

  /** What the article is called. */
  public void title(String value) {
    title = firstOf(title, value);
  }

  /** Whose article it is. */
  public void outlet(String value) {
    outlet = firstOf(outlet, value);
  }

  /** Takes the day out of a date in any form that {@link Dates} knows. */
  public void published(String value) {
    if (published.isEmpty()) {
      published = Dates.find(value);
    }
  }

  /** Who wrote it. */
  public void author(String value) {
    author = firstOf(author, value);
  }

  /** The part of the outlet that it stands in. */
  public void section(String value) {
    section = firstOf(section, value);
  }

  /** The language that it says it is in, {@code fr-FR} or in other words. */
  public void languageTag(String value) {
    languageTag = firstOf(languageTag, value);
  }

  /** What it was written from, one of several. */
  public void writtenFrom(String value) {
    String line = Characters.inOneLine(value);
    if (!line.isEmpty()) {
      sources.add(line);
    }
  }

  Optional<String> title() {
    return title;
  }

  /** Whose article it is, if it says so. */
  public Optional<String> outlet() {
    return outlet;
  }

  /** Who wrote it, if it says so. */
  public Optional<String> author() {
    return author;
  }

  /** The language that it says it is in, as it says it. */
  public Optional<String> languageTag() {
    return languageTag;
  }

  /** All that an article keeps of these. */
  public Metadata toMetadata() {
    return new Metadata(title, outlet, published, author, section, sources);
  }

  private static Optional<String> firstOf(Optional<String> known, String value) {
    String line = Characters.inOneLine(value);
    return known.isPresent() || line.isEmpty() ? known : Optional.of(line);
  }
}
