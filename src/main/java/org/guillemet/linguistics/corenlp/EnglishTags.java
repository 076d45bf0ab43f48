package org.guillemet.linguistics.corenlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Language;

/** Universal parts of speech and grammar from the Penn tags of the English tagger. */
final class EnglishTags {

  private static final ClosedClasses WORDS = ClosedClasses.of(Language.ENGLISH);

  private static final Map<String, Set<String>> PRONOUNS =
      Lexicon.of(Language.ENGLISH).classes("pronouns");

  private EnglishTags() {}

  /** The Universal part of speech of a Penn tag under a dependency relation. */
  static String universal(String tag, String relation) {
    if (tag.startsWith("NNP")) {
      return "PROPN";
    }
    if (tag.startsWith("VB")) {
      return relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
    }
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "MD" -> "AUX";
      case "PRP", "PRP$", "WP", "WP$", "WDT", "EX" -> "PRON";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "TO", "POS", "RP" -> "PART";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" -> "ADV";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "DT", "PDT" -> "DET";
      case "UH" -> "INTJ";
      case "SYM", "NFP", "$", "#" -> "SYM";
      case "HYPH" -> "PUNCT";
      default -> Character.isLetterOrDigit(tag.charAt(0)) ? "X" : "PUNCT";
    };
  }

  static Morphology morphology(String word, String tag) {
    return switch (tag) {
      case "VBD" -> verb(Mood.INDICATIVE, Tense.PAST);
      case "VBP", "VBZ" -> verb(Mood.INDICATIVE, Tense.PRESENT);
      case "VB" -> verb(Mood.INFINITIVE, Tense.UNKNOWN);
      case "VBG" -> verb(Mood.PRESENT_PARTICIPLE, Tense.UNKNOWN);
      case "VBN" -> verb(Mood.PAST_PARTICIPLE, Tense.UNKNOWN);
      case "NN", "NNP" -> nominal(Gender.UNKNOWN, Number.SINGULAR);
      case "NNS", "NNPS" -> nominal(Gender.UNKNOWN, Number.PLURAL);
      case "PRP", "PRP$" -> pronoun(word.toLowerCase(Locale.ROOT));
      default -> Morphology.NONE;
    };
  }

  private static Morphology pronoun(String word) {
    Set<String> classes = PRONOUNS.getOrDefault(word, Set.of());
    if (classes.contains("masculine")) {
      return nominal(Gender.MASCULINE, Number.SINGULAR);
    }
    if (classes.contains("feminine")) {
      return nominal(Gender.FEMININE, Number.SINGULAR);
    }
    if (WORDS.has(word, WordClass.YOU)) {
      return Morphology.NONE;
    }
    boolean plural = WORDS.has(word, WordClass.WE) || WORDS.has(word, WordClass.THEY);
    return nominal(Gender.UNKNOWN, plural ? Number.PLURAL : Number.SINGULAR);
  }

  private static Morphology verb(Mood mood, Tense tense) {
    return new Morphology(Gender.UNKNOWN, Number.UNKNOWN, mood, tense);
  }

  private static Morphology nominal(Gender gender, Number number) {
    return new Morphology(gender, number, Mood.UNKNOWN, Tense.UNKNOWN);
  }
}
