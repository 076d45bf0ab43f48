package org.guillemet.material;

import org.guillemet.text.Language;

/**
 * A quotation that was changed, or whose material was.
 *
 * @param kind how
 * @param language of both
 * @param speaker whom the draft names
 * @param words of the quotation, its parts separated as in the resource
 * @param folder of the material
 * @param source how the material is written
 */
record Mutant(
    Kind kind, Language language, String speaker, String words, String folder, Source source) {

  /** How a quotation is changed, and what is the right verdict on it; none: it is confirmed. */
  enum Kind {
    WORD_DROPPED(Verdict.UNMARKED_CUT),
    WORD_ADDED(Verdict.ALTERED),
    SYNONYM(Verdict.ALTERED),
    ANTONYM(Verdict.ALTERED),
    NEGATION_ADDED(Verdict.ALTERED),
    NEGATION_REMOVED(Verdict.ALTERED),
    NUMBER(Verdict.ALTERED),
    TENSE(Verdict.ALTERED),
    MODAL(Verdict.ALTERED),
    SENTENCES_JOINED(Verdict.JOINED),
    SPEAKER_SWAPPED(Verdict.OTHER_SPEAKER),
    ELLIPSIS_MOVED(Verdict.UNMARKED_CUT),
    TYPOGRAPHY(null),
    MARKUP(null),
    CASE(null),
    FILLERS_ADDED(null),
    FILLERS_DROPPED(null),
    MARKED_CUT(null),
    NUMBER_FORMS(null);

    private final Verdict verdict;

    Kind(Verdict verdict) {
      this.verdict = verdict;
    }

    boolean isHarmless() {
      return verdict == null;
    }

    boolean isRight(Verdict other) {
      return isHarmless() ? other.isConfirmed() : other == verdict;
    }

    String expected() {
      return isHarmless() ? "confirmed" : verdict.name();
    }
  }

  /** How material is changed. */
  enum Source {
    AS_IT_IS,
    WITH_MARKUP,
    WITH_FILLERS,
    WITHOUT_FILLERS
  }
}
