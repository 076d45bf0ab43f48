package org.guillemet.text;

import java.util.Objects;

/**
 * Words that the layout sets apart inside a block.
 *
 * @param kind how
 * @param span where, in the reading text
 * @param target of a link or a quotation: the address it names; otherwise empty
 */
public record Inline(Kind kind, Span span, String target) {

  /** How the words are set apart. */
  public enum Kind {
    EMPHASIS,
    STRONG,
    LINK,
    /** HTML's {@code <q>}: quoted without marks of its own. */
    QUOTATION,
    /** "BAKOU (AP) —" at the start of an article: place, agency and dash. */
    DATELINE
  }

  public Inline {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(target);
  }
}
