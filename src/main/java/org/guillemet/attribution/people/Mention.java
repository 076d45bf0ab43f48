package org.guillemet.attribution.people;

import java.util.List;
import java.util.Objects;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Words that stand for somebody or something.
 *
 * @param span where, in the reading text
 * @param sentence the index of its sentence
 * @param head the token that it is built around
 * @param form what sort of words
 * @param referents whom it stands for; several when it fits them equally well, none when unknown
 * @param prominence how much it stands out
 * @param quoted whether it stands in a quotation
 */
public record Mention(
    Span span,
    int sentence,
    Token head,
    Form form,
    List<Referent> referents,
    Prominence prominence,
    boolean quoted) {

  /** What sort of words a mention is. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }

  /** How much a mention stands out, most first. */
  public enum Prominence {
    /** The source of an attribution. */
    SPEAKER,
    /** The subject of a clause. */
    SUBJECT,
    OTHER
  }

  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(head);
    Objects.requireNonNull(form);
    Objects.requireNonNull(prominence);
    referents = List.copyOf(referents);
  }
}
