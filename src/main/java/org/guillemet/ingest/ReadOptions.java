package org.guillemet.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Language;

/**
 * How files are read.
 *
 * @param charset the encoding of the bytes
 * @param language the language of every article; empty: what the article declares or looks like
 * @param format the kind of every file; empty: what the extension says or the start looks like
 */
public record ReadOptions(Charset charset, Optional<Language> language, Optional<Format> format) {

  /** UTF-8; language and format are found out. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(StandardCharsets.UTF_8, Optional.empty(), Optional.empty());

  public ReadOptions {
    Objects.requireNonNull(charset);
    Objects.requireNonNull(language);
    Objects.requireNonNull(format);
  }
}
