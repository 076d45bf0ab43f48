package org.guillemet.attribution;

import java.util.Objects;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * A token in its sentence.
 *
 * @param sentence the sentence
 * @param token one of its tokens
 */
record Node(Sentence sentence, Token token) {

  Node {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(token);
  }
}
