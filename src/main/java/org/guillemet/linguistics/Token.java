package org.guillemet.linguistics;

import java.util.Objects;
import org.guillemet.text.Span;

/**
 * A word or a punctuation mark of a sentence, with its place in the dependency tree. Where one
 * written word is several grammatical ones (French {@code du} is {@code de le}), each is a token
 * and they share the span.
 *
 * @param index place in the sentence, from 0
 * @param span in the reading text
 * @param text the grammatical word, with straight apostrophes; at least one character
 * @param lemma the dictionary form in lower case, or {@code text} in lower case when unknown
 * @param pos Universal part of speech: {@code VERB}, {@code AUX}, {@code PROPN}, …
 * @param head index of the governor, or -1 at the root
 * @param relation Universal Dependencies relation to the governor, with its subtype: {@code nsubj},
 *     {@code obl:agent}
 * @param name the kind of name it is part of
 * @param morphology gender, number, mood and tense of the form
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String pos,
    int head,
    String relation,
    NameType name,
    Morphology morphology) {

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(pos);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(name);
    Objects.requireNonNull(morphology);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("token " + index + " has no text");
    }
    if (head < -1 || head == index) {
      throw new IllegalArgumentException("token " + index + " cannot be governed by " + head);
    }
  }

  /** Whether the relation is {@code relation}, with or without a subtype. */
  public boolean is(String relation) {
    return this.relation.equals(relation)
        || this.relation.length() > relation.length()
            && this.relation.charAt(relation.length()) == ':'
            && this.relation.startsWith(relation);
  }

  /** A verb or an auxiliary. */
  public boolean isVerbal() {
    return pos.equals("VERB") || pos.equals("AUX");
  }

  /** A noun, a name or a pronoun. */
  public boolean isNominal() {
    return pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("PRON");
  }

  public boolean isPunctuation() {
    return pos.equals("PUNCT");
  }
}
