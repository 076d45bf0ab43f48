package org.guillemet.ingest.docx;

import java.util.Objects;
import java.util.Optional;

/**
 * What a style, or what stands at a paragraph or a run itself, says of its words. Empty: nothing.
 *
 * @param role what the paragraph is
 * @param listed whether it is an item of a list
 * @param bold whether the words are in bold
 * @param italic whether they are in italics
 * @param hidden whether they do not show
 */
record Style(
    Optional<Role> role,
    Optional<Boolean> listed,
    Optional<Boolean> bold,
    Optional<Boolean> italic,
    Optional<Boolean> hidden) {

  /** Says nothing. */
  static final Style NONE =
      new Style(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  Style {
    Objects.requireNonNull(role);
    Objects.requireNonNull(listed);
    Objects.requireNonNull(bold);
    Objects.requireNonNull(italic);
    Objects.requireNonNull(hidden);
  }

  /** What this says and, where it says nothing, what the other does. */
  Style or(Style other) {
    return new Style(
        role.or(other::role),
        listed.or(other::listed),
        bold.or(other::bold),
        italic.or(other::italic),
        hidden.or(other::hidden));
  }
}
