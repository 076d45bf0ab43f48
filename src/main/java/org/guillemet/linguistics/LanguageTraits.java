package org.guillemet.linguistics;

import java.util.EnumSet;
import java.util.Set;
import org.guillemet.text.Language;

/**
 * In what the grammar of a language, or what is known of it here, differs from that of others, as
 * far as it matters to who says what. Immutable.
 *
 * @param traits those that the language has
 */
public record LanguageTraits(Set<Trait> traits) {

  /** A way in which languages differ. */
  public enum Trait {
    /** The models of cues, of sources and of where contents end have been trained on it. */
    TRAINED,
    /** Asides have the verb first ("dit Brun"); where not, the subject ("Brun said"). */
    INVERTED_ASIDES,
    /** What is said needs no word to open it: "she said it rains". */
    BARE_CLAUSES,
    /** What is said may stand without marks behind a verb or noun of speech and a colon. */
    CLAUSES_BEHIND_COLONS,
    /** Prepositions fuse with articles ("du", "au"), so that they belong to the noun phrase. */
    FUSED_PREPOSITIONS,
    /** What a verb of speech says may be an infinitive without a preposition: "dit avoir vu". */
    BARE_INFINITIVES,
    /** A pronoun may be all that is said: "he denied it". */
    PRONOUN_CONTENTS,
    /** Corpora take a relative clause for a part of the source; the guide does not say. */
    SOURCES_WITH_RELATIVE_CLAUSES,
    /** Infinitives and imperatives remind the reader, and nobody says so: "à noter que". */
    REMINDERS,
    /** The parser takes participles for nouns, and hangs infinitives on them as on nouns. */
    INFINITIVES_ON_NOUNS
  }

  public LanguageTraits {
    traits = Set.copyOf(traits);
  }

  public static LanguageTraits of(Language language) {
    return switch (language) {
      case ENGLISH ->
          with(
              Trait.TRAINED,
              Trait.BARE_CLAUSES,
              Trait.PRONOUN_CONTENTS,
              Trait.SOURCES_WITH_RELATIVE_CLAUSES);
      case FRENCH ->
          with(
              Trait.INVERTED_ASIDES,
              Trait.BARE_INFINITIVES,
              Trait.CLAUSES_BEHIND_COLONS,
              Trait.FUSED_PREPOSITIONS,
              Trait.REMINDERS,
              Trait.INFINITIVES_ON_NOUNS);
    };
  }

  private static LanguageTraits with(Trait first, Trait... more) {
    return new LanguageTraits(EnumSet.of(first, more));
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
