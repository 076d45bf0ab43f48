package org.guillemet.material;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.text.Span;

/**
 * A place where the words of a quotation may stand, and whether who speaks there is its speaker.
 */
record Candidate(
    VoiceStream stream, Located located, Optional<Voice> voice, SpeakerRelation relation) {

  /** Below, words are a paraphrase, and no slip. */
  private static final double SLIP = 0.6;

  /** The same of few words. */
  private static final double SHORT_SLIP = 0.66;

  /** From so many words that agree on, that is no chance. */
  private static final int ENOUGH = 5;

  private static final int ENOUGH_MEANING = 3;
  private static final int FEW = 2;

  /** Words of somebody else are his if so much agrees. */
  private static final double OF_ANOTHER = 0.8;

  private static final int WORDS_OF_ANOTHER = 4;
  private static final int MEANING_OF_ANOTHER = 2;

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingDouble(c -> -c.located().likeness())
          .thenComparing(c -> c.relation() != SpeakerRelation.SAME)
          .thenComparingInt(c -> -c.located().meaning())
          .thenComparing(c -> c.located().distant());

  Candidate {
    Objects.requireNonNull(stream);
    Objects.requireNonNull(located);
    Objects.requireNonNull(voice);
    Objects.requireNonNull(relation);
  }

  boolean isOwn() {
    return relation != SpeakerRelation.DIFFERENT;
  }

  boolean isFound() {
    double likeness = located.likeness();
    int common = located.common();
    return likeness == 1
        || likeness >= SLIP && common >= ENOUGH && located.meaning() >= ENOUGH_MEANING
        || likeness >= SHORT_SLIP && common >= FEW && located.meaning() > 0;
  }

  boolean isOfAnother() {
    return !isOwn()
        && located.likeness() >= OF_ANOTHER
        && located.common() >= WORDS_OF_ANOTHER
        && located.meaning() >= MEANING_OF_ANOTHER;
  }

  /** Whether these words of somebody else are rather what is quoted than some of the speaker's. */
  boolean isMoreLike(Candidate own) {
    return own.relation != SpeakerRelation.SAME
        ? located.likeness() > own.located.likeness()
        : located.likeness() == 1 && own.located.likeness() < OF_ANOTHER;
  }

  Candidate at(Located other) {
    return new Candidate(stream, other, voice, relation);
  }

  Passage passage(Span span) {
    return new Passage(stream.material(), List.of(span), voice);
  }

  Passage passage() {
    return new Passage(stream.material(), located.spans(), voice);
  }
}
