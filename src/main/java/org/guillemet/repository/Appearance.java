package org.guillemet.repository;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that has a quotation.
 *
 * @param path of the article, from the ledger's folder on, with slashes
 * @param published the day, if the article tells it
 * @param by the article's own outlet, if it tells that
 */
record Appearance(String path, Optional<LocalDate> published, Optional<String> by) {

  /** Earlier before later, undated ones last, then by path. */
  static final Comparator<Appearance> IN_TIME =
      Comparator.<Appearance, LocalDate>comparing(a -> a.published().orElse(LocalDate.MAX))
          .thenComparing(Appearance::path);

  Appearance {
    Objects.requireNonNull(path);
    Objects.requireNonNull(published);
    Objects.requireNonNull(by);
  }
}
