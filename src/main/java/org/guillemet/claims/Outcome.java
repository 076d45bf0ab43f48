package org.guillemet.claims;

import java.util.Objects;

/**
 * How something came out: adopted or rejected, found or missing. Immutable.
 *
 * @param pole the key under which the word lists of every language have it ({@code outcomes.txt})
 * @param denied whether it is said not to be so
 */
public record Outcome(String pole, boolean denied) {
  public Outcome {
    Objects.requireNonNull(pole);
  }
}
