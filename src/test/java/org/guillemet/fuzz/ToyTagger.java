package org.guillemet.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.linguistics.FrenchDictionary;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Guesses parts of speech and lemmas from word lists and endings, right often enough that the
 * stages find something. Some words it takes for cues and speakers, whatever they are.
 */
final class ToyTagger {

  private static final Set<String> ADPOSITIONS =
      Set.of(
          "à", "de", "d'", "des", "du", "au", "aux", "en", "dans", "sur", "pour", "par", "avec",
          "sans", "selon", "chez", "contre", "of", "to", "in", "on", "for", "by", "with", "from",
          "at", "as", "about", "behind", "after", "before", "sous", "vers", "depuis");

  private static final Set<String> DETERMINERS =
      Set.of(
          "le", "la", "les", "l'", "un", "une", "ce", "cette", "ces", "son", "sa", "ses", "leur",
          "the", "a", "an", "this", "these", "his", "her", "its", "their", "some", "any", "no");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "a", "ont", "est", "sont", "avait", "était", "sera", "is", "are", "was", "were", "be",
          "been", "has", "have", "had", "will", "would", "could", "may", "might", "can", "do");

  private static final Set<String> MARKS =
      Set.of("que", "qu'", "si", "that", "if", "because", "whether", "when", "lorsque", "comme");

  private static final Map<String, List<String>> CONTRACTIONS =
      Map.of(
          "du",
          List.of("de", "le"),
          "des",
          List.of("de", "les"),
          "au",
          List.of("à", "le"),
          "aux",
          List.of("à", "les"));

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "said", "say", "told", "tell", "thought", "think", "wrote", "write", "knew", "know",
          "saw", "see", "was", "be", "is", "be", "has", "have", "had", "have");

  private static final FrenchDictionary FRENCH = new FrenchDictionary();

  private final Language language;
  private final Lexicon lexicon;
  private final Random random;

  ToyTagger(Language language, Random random) {
    this.language = language;
    this.lexicon = Lexicon.of(language);
    this.random = random;
  }

  /** The tokens of a sentence, without their tree. */
  List<Token> tag(String text, List<Span> words) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : words) {
      String word = span.of(text).replace('’', '\'');
      List<String> parts = CONTRACTIONS.get(word.toLowerCase(Locale.ROOT));
      boolean contracted = parts != null && language == Language.FRENCH && random.nextInt(2) == 0;
      for (String part : contracted ? parts : List.of(word)) {
        tokens.add(token(tokens.size(), span, part, tokens));
      }
    }
    return tokens;
  }

  private Token token(int index, Span span, String word, List<Token> before) {
    String pos = pos(word, index);
    boolean auxiliary = index > 0 && before.get(index - 1).pos().equals("AUX");
    String lemma = word.toLowerCase(Locale.ROOT);
    Morphology morphology = Morphology.NONE;
    if (language == Language.FRENCH) {
      FrenchDictionary.Reading reading = FRENCH.read(word, pos, auxiliary);
      lemma = reading.lemma();
      morphology = reading.morphology();
    } else {
      lemma = stem(lemma);
      morphology = english(word, pos);
    }
    if (random.nextInt(6) == 0) {
      lemma = listed(pos, lemma);
    }
    return new Token(index, span, word, lemma, pos, -1, "dep", name(pos), morphology);
  }

  private String pos(String word, int index) {
    String lower = word.toLowerCase(Locale.ROOT);
    int first = word.codePointAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return lower.matches("-(t-)?\\p{L}+") ? "PRON" : random.nextInt(9) == 0 ? "SYM" : "PUNCT";
    }
    if (Character.isDigit(first)) {
      return "NUM";
    }
    boolean verb = Stream.of(stem(lower), lower).anyMatch(lexicon.words("cue-verbs")::contains);
    if (AUXILIARIES.contains(lower)) {
      return "AUX";
    } else if (ADPOSITIONS.contains(lower)) {
      return "ADP";
    } else if (DETERMINERS.contains(lower)) {
      return "DET";
    } else if (lexicon.words("relative-pronouns").contains(lower) && random.nextBoolean()
        || lexicon.words("pronouns").contains(lower)) {
      return "PRON";
    } else if (MARKS.contains(lower)) {
      return "SCONJ";
    } else if (Set.of("et", "ou", "mais", "and", "or", "but").contains(lower)) {
      return "CCONJ";
    } else if (Character.isUpperCase(first) && (index > 0 || random.nextInt(3) == 0)) {
      return "PROPN";
    } else if (verb || lower.matches(".*(?:ed|ent|ait|é|er|ons)") && random.nextInt(3) > 0) {
      return "VERB";
    } else if (lower.matches(".*(?:ly|ment)|ne|pas|not|n't")) {
      return "ADV";
    }
    return InventedGrammar.draw(List.of("NOUN", "NOUN", "NOUN", "NOUN", "ADJ", "VERB"), random);
  }

  private static String stem(String word) {
    return IRREGULAR.getOrDefault(
        word,
        word.replaceFirst("(?<=\\p{L}{3})(?:ied|ies)$", "y")
            .replaceFirst("(?<=\\p{L}{3})(?:ed|ing|s)$", ""));
  }

  private Morphology english(String word, String pos) {
    Number number = word.endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    if (!pos.equals("VERB") && !pos.equals("AUX")) {
      return new Morphology(Gender.UNKNOWN, number, Mood.UNKNOWN, Tense.UNKNOWN);
    }
    Mood mood =
        word.endsWith("ing")
            ? Mood.PRESENT_PARTICIPLE
            : random.nextInt(4) == 0 ? Mood.PAST_PARTICIPLE : Mood.INDICATIVE;
    return new Morphology(Gender.UNKNOWN, Number.UNKNOWN, mood, Tense.PAST);
  }

  /** A word that some stage knows. */
  private String listed(String pos, String lemma) {
    String list =
        switch (pos) {
          case "VERB" -> InventedGrammar.draw(List.of("cue-verbs", "impersonal-verbs"), random);
          case "NOUN" ->
              InventedGrammar.draw(
                  List.of("speaker-nouns", "cue-nouns", "functions", "wrongdoing"), random);
          case "ADJ" -> "cue-adjectives";
          case "PRON" -> InventedGrammar.draw(List.of("pronouns", "relative-pronouns"), random);
          case "ADP" -> "source-prepositions";
          default -> "";
        };
    return list.isEmpty() ? lemma : InventedGrammar.draw(List.copyOf(lexicon.words(list)), random);
  }

  private NameType name(String pos) {
    return pos.equals("PROPN")
        ? InventedGrammar.draw(List.of(NameType.values()), random)
        : NameType.NONE;
  }
}
