package org.guillemet.ingest;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.text.Language;

/**
 * How files are read.
 *
 * @param charset the encoding of the bytes, if it is known; empty: UTF-8, or of a web page what it
 *     says itself
 * @param language the language of every article; empty: what the article declares or looks like
 * @param format the kind of every file; empty: what the extension says or the start looks like
 * @param agencies names of news agencies that sign dispatches, beside those that are known
 */
public record ReadOptions(
    Optional<Charset> charset,
    Optional<Language> language,
    Optional<Format> format,
    Set<String> agencies) {

  /** Everything is found out. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  public ReadOptions {
    Objects.requireNonNull(charset);
    Objects.requireNonNull(language);
    Objects.requireNonNull(format);
    agencies = Set.copyOf(agencies);
  }

  /** Files in one encoding. */
  public ReadOptions(Charset charset, Optional<Language> language, Optional<Format> format) {
    this(Optional.of(charset), language, format, Set.of());
  }
}
