package org.guillemet.repository.config;

import java.util.Objects;
import java.util.function.Function;

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

  /** Another value from the same place. */
  <U> Sourced<U> map(Function<T, U> change) {
    return new Sourced<>(change.apply(value), origin);
  }

  boolean isDefault() {
    return origin.equals(DEFAULT);
  }
}
