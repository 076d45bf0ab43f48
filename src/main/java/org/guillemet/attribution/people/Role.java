package org.guillemet.attribution.people;

import java.util.Objects;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.text.Span;

/**
 * A title or function that stands with a name.
 *
 * @param span its words, in the reading text, without article
 * @param words as they stand, white space folded
 * @param lemma of its head noun
 * @param gender of its head noun and article, as far as they tell
 */
record Role(Span span, String words, String lemma, Gender gender) {

  Role {
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(gender);
  }
}
