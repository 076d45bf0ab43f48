package org.guillemet.linguistics;

import java.util.Objects;

/**
 * The grammar of one word form, as far as the language's own resources tell.
 *
 * @param gender grammatical gender of the form
 * @param number grammatical number of the form
 * @param mood of a verb form
 * @param tense of a finite verb form
 */
public record Morphology(Gender gender, Number number, Mood mood, Tense tense) {

  /** Grammatical gender. */
  public enum Gender {
    UNKNOWN,
    MASCULINE,
    FEMININE
  }

  /** Grammatical number. */
  @SuppressWarnings("JavaLangClash")
  public enum Number {
    UNKNOWN,
    SINGULAR,
    PLURAL
  }

  /** Mood or non-finite form of a verb. */
  public enum Mood {
    UNKNOWN,
    INDICATIVE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE
  }

  /** Tense of a finite verb. */
  public enum Tense {
    UNKNOWN,
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE
  }

  /** Nothing is known. */
  public static final Morphology NONE =
      new Morphology(Gender.UNKNOWN, Number.UNKNOWN, Mood.UNKNOWN, Tense.UNKNOWN);

  public Morphology {
    Objects.requireNonNull(gender);
    Objects.requireNonNull(number);
    Objects.requireNonNull(mood);
    Objects.requireNonNull(tense);
  }

  /** The same form with another gender. */
  public Morphology with(Gender other) {
    return new Morphology(other, number, mood, tense);
  }
}
