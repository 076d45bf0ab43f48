package org.guillemet.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.FrenchDictionary;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Finds the idea that a word stands for, which has one code in all languages ({@code
 * concepts.txt}): as it is written, without an ending, or by its lemma. Thread-safe.
 */
public final class Ideas {

  private static final String LIST = "concepts";

  /** What plurals and feminines end in. */
  private static final List<String> ENDINGS = List.of("s", "es", "x", "e");

  private static final List<String> OF_VERBS = List.of("ing", "ed", "d");

  /** Parts of speech under which a French form is looked up; a participle before other verbs. */
  private static final List<String> PARTS = List.of("NOUN", "ADJ", "VERB");

  private static final FrenchDictionary FRENCH = new FrenchDictionary();

  /** Words that have been looked up: the dictionary is slow. */
  private static final Map<Language, Map<String, Set<String>>> KNOWN = new ConcurrentHashMap<>();

  private Ideas() {}

  /**
   * What the list says of the idea of a word, its code first; nothing when it has none.
   *
   * @param word folded
   * @param written as it stands in the text
   */
  public static Set<String> of(String word, String written, Language language) {
    return KNOWN
        .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(word + " " + written, w -> find(word, written, language));
  }

  private static Set<String> find(String word, String written, Language language) {
    Map<String, Set<String>> ideas = Lexicon.of(language).classes(LIST);
    return forms(word, written, language).stream()
        .filter(ideas::containsKey)
        .findFirst()
        .map(ideas::get)
        .orElse(Set.of());
  }

  private static Set<String> forms(String word, String written, Language language) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    ENDINGS.stream().filter(word::endsWith).forEach(e -> forms.add(without(word, e)));
    if (language == Language.FRENCH) {
      String form = written.toLowerCase(Locale.ROOT);
      PARTS.forEach(part -> forms.add(Folding.fold(FRENCH.read(form, part, true).lemma())));
      forms.add(Folding.fold(FRENCH.read(form, "VERB", false).lemma()));
    } else {
      OF_VERBS.stream()
          .filter(word::endsWith)
          .map(e -> without(word, e))
          .forEach(
              stem -> {
                forms.add(stem);
                forms.add(stem + "e");
                forms.add(stem.replaceFirst("(\\p{L})\\1$", "$1"));
                forms.add(stem.replaceFirst("i$", "y"));
              });
      forms.add(word.replaceFirst("ies$", "y"));
    }
    return forms;
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
