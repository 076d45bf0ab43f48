package org.guillemet.ingest.docx;

import java.util.Locale;
import java.util.Optional;

/**
 * What a paragraph is by its style. Styles that come with a word processor have one name in files
 * of every language.
 */
enum Role {
  TITLE,
  /** A heading of the first level. */
  FIRST_HEADING,
  HEADING,
  QUOTATION,
  CAPTION,
  /** A line of a table of contents. */
  CONTENTS,
  /** A footnote. */
  NOTE;

  private static final int BODY_LEVEL = 9;

  /** The role that a style has by its name in the file, if any. */
  static Optional<Role> named(String style) {
    String name = style.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "title" -> Optional.of(TITLE);
      case "quote", "intense quote", "quotations", "block text" -> Optional.of(QUOTATION);
      case "caption" -> Optional.of(CAPTION);
      case "heading 1" -> Optional.of(FIRST_HEADING);
      default -> {
        if (name.matches("heading \\d")) {
          yield Optional.of(HEADING);
        }
        yield name.matches("toc (?:\\d|heading)") ? Optional.of(CONTENTS) : Optional.empty();
      }
    };
  }

  /**
   * The role of a level of the outline.
   *
   * @param level 0 is the highest, and 9 no heading
   */
  static Optional<Role> ofLevel(int level) {
    if (level < 0 || level >= BODY_LEVEL) {
      return Optional.empty();
    }
    return Optional.of(level == 0 ? FIRST_HEADING : HEADING);
  }
}
