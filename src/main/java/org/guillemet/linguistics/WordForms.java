package org.guillemet.linguistics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** Finds the forms under which a list may have a word that is read without its sentence. */
public final class WordForms {

  /** What plurals and feminines end in. */
  private static final List<String> ENDINGS = List.of("s", "es", "x", "e");

  private static final List<String> OF_ENGLISH_VERBS = List.of("ing", "ed", "d");

  /** Parts of speech under which a French form is looked up; a participle before other verbs. */
  private static final List<String> PARTS = List.of("NOUN", "ADJ", "VERB");

  private static final FrenchDictionary FRENCH = new FrenchDictionary();

  private WordForms() {}

  /**
   * The word itself, without an ending, and its lemmas, in the order in which they are likely.
   *
   * @param word folded
   * @param written as it stands in the text
   */
  public static Set<String> of(String word, String written, Language language) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    ENDINGS.stream().filter(word::endsWith).forEach(e -> forms.add(without(word, e)));
    switch (language) {
      case ENGLISH -> addEnglish(word, forms);
      case FRENCH -> addFrench(written.toLowerCase(Locale.ROOT), forms);
    }
    return forms;
  }

  /** Whether there is a dictionary that tells the verbs of a language by their forms alone. */
  public static boolean hasVerbs(Language language) {
    return switch (language) {
      case ENGLISH -> false;
      case FRENCH -> true;
    };
  }

  /**
   * How a form reads as a verb, whatever else it may be: "juge" is "juger". None where it is no
   * form of a verb, and in languages whose parts of speech the parser tells well enough.
   *
   * @param form with straight apostrophes
   * @param afterAuxiliary whether an auxiliary stands before it, which makes it a participle
   */
  public static Optional<FrenchDictionary.Reading> verb(
      String form, Language language, boolean afterAuxiliary) {
    return switch (language) {
      case ENGLISH -> Optional.empty();
      case FRENCH ->
          Optional.of(FRENCH.read(form, "VERB", afterAuxiliary))
              .filter(r -> r.morphology().mood() != Mood.UNKNOWN);
    };
  }

  /** A word as the noun that it is behind a determiner, whatever the tagger took it for. */
  public static Token asNoun(Token word, Language language) {
    FrenchDictionary.Reading noun =
        switch (language) {
          case ENGLISH -> new FrenchDictionary.Reading(word.lemma(), word.morphology());
          case FRENCH -> FRENCH.read(word.text(), "NOUN", false);
        };
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        noun.lemma(),
        "NOUN",
        word.head(),
        word.relation(),
        word.name(),
        noun.morphology());
  }

  private static void addEnglish(String word, Set<String> forms) {
    for (String ending : OF_ENGLISH_VERBS) {
      if (word.endsWith(ending)) {
        String stem = without(word, ending);
        forms.add(stem);
        forms.add(stem + "e");
        forms.add(stem.replaceFirst("(\\p{L})\\1$", "$1"));
        forms.add(stem.replaceFirst("i$", "y"));
      }
    }
    forms.add(word.replaceFirst("ies$", "y"));
  }

  private static void addFrench(String form, Set<String> forms) {
    PARTS.forEach(part -> forms.add(Folding.fold(FRENCH.read(form, part, true).lemma())));
    forms.add(Folding.fold(FRENCH.read(form, "VERB", false).lemma()));
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
