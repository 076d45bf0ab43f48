package org.guillemet.repository.config;

import java.util.Objects;

/**
 * A value, and the place that it comes from.
 *
 * @param origin {@code .guillemet.yml:3}, {@code --lang} or {@code default}
 */
record Sourced<T>(T value, String origin) {

  /** Where values come from that nobody has configured. */
  static final String DEFAULT = "default";

  Sourced {
    Objects.requireNonNull(value);
    Objects.requireNonNull(origin);
  }

  /** A value that nobody has configured. */
  static <T> Sourced<T> byDefault(T value) {
    return new Sourced<>(value, DEFAULT);
  }

  boolean isDefault() {
    return origin.equals(DEFAULT);
  }
}
