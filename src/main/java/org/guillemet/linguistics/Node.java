package org.guillemet.linguistics;

import java.util.Objects;

/**
 * A token in its sentence.
 *
 * @param sentence the sentence
 * @param token one of its tokens
 */
public record Node(Sentence sentence, Token token) {

  public Node {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(token);
  }

  /** Whether the token is a word of the closed class. */
  public boolean isA(WordClass wordClass) {
    return sentence.isA(token, wordClass);
  }
}
