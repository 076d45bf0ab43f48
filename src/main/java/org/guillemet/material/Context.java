package org.guillemet.material;

/** What turns words in the sentence that they were taken from. */
public enum Context {
  /** The speaker asks whether it is so. */
  QUESTION,
  /** It is so only if something else is. */
  CONDITION,
  /** He says that it is not so, or that he has not said it. */
  DENIAL,
  /** He quotes somebody else. */
  THIRD_PERSON,
  /** He is not sure. */
  HEDGE,
  /** Some of the words could not be heard by whoever wrote them down. */
  INAUDIBLE
}
