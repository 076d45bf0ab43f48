package org.guillemet.linguistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.text.Language;

/**
 * Lemmas and grammar of French word forms, from LanguageTool's dictionary (CC BY-SA 4.0), which the
 * parser's French models do not give. Thread-safe.
 */
public final class FrenchDictionary {

  /**
   * One reading of a form.
   *
   * @param lemma the dictionary form
   * @param morphology its grammar
   */
  public record Reading(String lemma, Morphology morphology) {}

  private static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";

  /** Elided words, and what they stand for. */
  private static final Map<String, Set<String>> SHORT =
      Lexicon.of(Language.FRENCH).classes("contractions");

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private final Dictionary dictionary;

  public FrenchDictionary() {
    URL url = FrenchDictionary.class.getResource(RESOURCE);
    if (url == null) {
      throw new IllegalStateException("no French dictionary on the class path");
    }
    try {
      dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the French dictionary", e);
    }
  }

  /**
   * The reading of a form that fits its part of speech best; an unknown form is its own lemma.
   *
   * @param form with straight apostrophes
   * @param pos Universal part of speech
   * @param afterAuxiliary whether an auxiliary stands before it, which makes it a participle
   */
  public Reading read(String form, String pos, boolean afterAuxiliary) {
    String word = Clitics.bare(form.toLowerCase(Locale.ROOT));
    if (word.equals("s'") && pos.equals("SCONJ")) {
      return new Reading("si", Morphology.NONE);
    }
    if (word.endsWith("'") && SHORT.containsKey(word)) {
      return new Reading(String.join(" ", SHORT.get(word)), Morphology.NONE);
    }
    Reading best = new Reading(word, Morphology.NONE);
    int most = -1;
    List<WordData> found = pos.equals("PROPN") ? lookup(form) : List.of();
    for (WordData data : found.isEmpty() ? lookup(word) : found) {
      List<String> tag = tag(data);
      int score = fit(tag, pos, afterAuxiliary);
      if (score > most) {
        most = score;
        best = new Reading(traditional(data.getStem().toString()), morphology(tag));
      }
    }
    return most < 0 ? new Reading(word, Morphology.NONE) : best;
  }

  /** "reconnaitre" and "reconnaître" are one word; the lists have its older spelling. */
  private static String traditional(String stem) {
    return stem.toLowerCase(Locale.ROOT).replaceFirst("aitre$", "aître");
  }

  private List<WordData> lookup(String word) {
    List<WordData> copies = new ArrayList<>();
    for (WordData data : new DictionaryLookup(dictionary).lookup(word)) {
      copies.add(data.clone());
    }
    return copies;
  }

  /** The parts of a tag: {@code V}, {@code etre}, {@code con}, … */
  private List<String> tag(WordData data) {
    String tag = data.getTag().toString();
    boolean hasFrequency = dictionary.metadata.isFrequencyIncluded();
    return List.of(tag.substring(0, tag.length() - (hasFrequency ? 1 : 0)).split(" "));
  }

  /** How well a reading fits; less than 0 not at all. */
  private static int fit(List<String> tag, String pos, boolean afterAuxiliary) {
    boolean verb = tag.get(0).equals("V");
    if (VERBAL.contains(pos) != verb) {
      return -1;
    }
    if (!verb) {
      boolean noun = tag.get(0).equals("N");
      boolean same =
          switch (pos) {
            case "NOUN" -> noun;
            case "ADJ" -> tag.get(0).equals("J");
            case "DET" -> tag.get(0).equals("D");
            case "PRON" -> tag.get(0).equals("R");
            case "PROPN" -> tag.get(0).equals("Z");
            default -> false;
          };
      return same ? 2 : 0;
    }
    boolean auxiliary = tag.contains("etre") || tag.contains("avoir");
    int base = pos.equals("AUX") && auxiliary ? 4 : 1;
    if (afterAuxiliary) {
      return base + (tag.contains("ppa") ? 2 : 0);
    }
    return base + (tag.contains("ind") ? 2 : tag.contains("con") || tag.contains("inf") ? 1 : 0);
  }

  private static Morphology morphology(List<String> tag) {
    Gender gender =
        tag.contains("m") ? Gender.MASCULINE : tag.contains("f") ? Gender.FEMININE : Gender.UNKNOWN;
    Number number =
        tag.contains("s") ? Number.SINGULAR : tag.contains("p") ? Number.PLURAL : Number.UNKNOWN;
    if (!tag.get(0).equals("V")) {
      return new Morphology(gender, number, Mood.UNKNOWN, Tense.UNKNOWN);
    }
    Mood mood = Mood.UNKNOWN;
    Tense tense = Tense.UNKNOWN;
    for (String part : tag) {
      mood =
          switch (part) {
            case "ind" -> Mood.INDICATIVE;
            case "con" -> Mood.CONDITIONAL;
            case "sub" -> Mood.SUBJUNCTIVE;
            case "imp" -> Mood.IMPERATIVE;
            case "inf" -> Mood.INFINITIVE;
            case "ppr" -> Mood.PRESENT_PARTICIPLE;
            case "ppa" -> Mood.PAST_PARTICIPLE;
            default -> mood;
          };
      tense =
          switch (part) {
            case "pres" -> Tense.PRESENT;
            case "impa" -> Tense.IMPERFECT;
            case "psim" -> Tense.PAST;
            case "futu" -> Tense.FUTURE;
            default -> tense;
          };
    }
    return new Morphology(gender, number, mood, tense);
  }
}
