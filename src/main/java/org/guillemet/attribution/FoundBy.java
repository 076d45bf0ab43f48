package org.guillemet.attribution;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an attribution was found. The constants stand in the order of their words, which
 * docs/attributions.md explains one by one.
 *
 * <p>Where no model tells how sure an attribution is, its confidence is fixed. None of these is
 * measured; by convention they rank what claims the same words, and part what stays around likelier
 * attributions from what gives way to them:
 *
 * <ul>
 *   <li>0.9: a {@link #SIGNATURE} names somebody right behind the quotation, and means nothing
 *       else.
 *   <li>0.85: {@link #INCISE_IN_QUOTATION} has a verb of speech and its subject between commas, but
 *       the words around it may be those of somebody who is quoted in turn.
 *   <li>0.8: an {@link #ANSWER} is surely somebody's, as two questions make the interview, but
 *       whose the article tells elsewhere.
 *   <li>0.7: {@link #AS_CLAUSE}, {@link #COLON_PARAGRAPH}, {@link #HEADLINE_COLON}, {@link
 *       #NOUN_COLON} and {@link #TURN} name a speaker in a shape that has other uses, such as
 *       labels; it is the least with which they stay around a sure quotation.
 *   <li>0.6: a {@link #CONTINUATION} takes its speaker from the words before it.
 *   <li>0.55: before a {@link #COLON} stands somebody of whom no word says that they speak.
 *   <li>0.5: where an {@link #UNOPENED_QUOTATION} begins is guessed; it is the least that is
 *       weighed against nothing inside it.
 * </ul>
 */
public enum FoundBy {
  ANSWER(0.8),
  AS_CLAUSE(0.7),
  CLAUSE_OF_ADJECTIVE,
  CLAUSE_OF_NOUN,
  CLAUSE_OF_VERB,
  COLON(0.55),
  COLON_PARAGRAPH(0.7),
  CONTINUATION(0.6),
  GERUND_OF_VERB,
  HEADLINE_COLON(0.7),
  INCISE,
  INCISE_IN_QUOTATION(0.85),
  INCISE_OF_QUOTATION,
  INFINITIVE_OF_ADJECTIVE,
  INFINITIVE_OF_NOUN,
  INFINITIVE_OF_PASSIVE,
  INFINITIVE_OF_RAISING,
  INFINITIVE_OF_VERB,
  /** In an earlier run: a ledger does not keep how. */
  LEDGER,
  NAMING_BY_VERB,
  NAMING_OF_PASSIVE,
  NAMING_OF_RAISING,
  NAMING_OF_VERB,
  NOUN_COLON(0.7),
  NOUN_OF_VERB,
  OBJECT_OF_VERB,
  PREPOSITION_OF_ADJECTIVE,
  PREPOSITION_OF_NOUN,
  PREPOSITION_OF_PASSIVE,
  PREPOSITION_OF_RAISING,
  PREPOSITION_OF_VERB,
  PRONOUN_OF_VERB,
  QUOTATION_BEHIND_VERB,
  RELATIVE_OF_VERB,
  REST_OF_VERB,
  SIGNATURE(0.9),
  SOURCE_PREPOSITION,
  SUBJECT_OF_PASSIVE,
  TURN(0.7),
  UNOPENED_QUOTATION(0.5);

  private static final Set<FoundBy> OF_QUOTATIONS =
      EnumSet.of(
          INCISE_IN_QUOTATION, INCISE_OF_QUOTATION, QUOTATION_BEHIND_VERB, UNOPENED_QUOTATION);

  private static final Set<FoundBy> OF_PASSIVES =
      EnumSet.of(
          INFINITIVE_OF_PASSIVE, NAMING_OF_PASSIVE, PREPOSITION_OF_PASSIVE, SUBJECT_OF_PASSIVE);

  private final double confidence;

  /** Asked for with every candidate. */
  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** A model tells how sure it is. */
  FoundBy() {
    this(0);
  }

  FoundBy(double confidence) {
    this.confidence = confidence;
  }

  /** How sure what is found so is at least, from 0 to 1; 0 where a model tells. */
  public double confidence() {
    return confidence;
  }

  /** As reports have it: {@code incise-of-quotation}. */
  public String word() {
    return word;
  }

  /**
   * The constant with a word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static FoundBy of(String word) {
    return Stream.of(values())
        .filter(constant -> constant.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is found by " + word));
  }

  /** Whether the content is a quotation. */
  public boolean isOfQuotation() {
    return OF_QUOTATIONS.contains(this);
  }

  /** Whether the cue is a verb whose subject says nothing, but is spoken of. */
  public boolean isOfPassive() {
    return OF_PASSIVES.contains(this);
  }

  @Override
  public String toString() {
    return word();
  }
}
