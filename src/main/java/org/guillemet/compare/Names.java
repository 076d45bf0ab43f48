package org.guillemet.compare;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** What names are made of. */
public final class Names {

  /** Two initials are those of many bodies. */
  public static final int SHORTEST_INITIALS = 3;

  /** More capitals are a word that is set in capitals. */
  private static final int LONGEST_ACRONYM = 6;

  private Names() {}

  /** Whether the entity is known by a name, and not only by a description: "the mayor". */
  public static boolean isNamed(Entity entity, Language language) {
    List<String> words = List.of(entity.name().split("\\s+"));
    String last = words.get(words.size() - 1);
    String first = words.get(0);
    // "Youssef el-Khouri"
    return last.codePoints().anyMatch(Character::isUpperCase)
        && !ClosedClasses.of(language).has(Folding.lower(first), WordClass.DEFINITE);
  }

  /** The words of a body's name that count: without articles and prepositions. */
  public static List<String> wordsOfBody(String name, Language language) {
    return Folding.words(name).stream()
        .filter(word -> !Lexicon.of(language).has("quotation-words", word, "function"))
        .toList();
  }

  /** "OMS" of "Organisation mondiale de la santé"; empty when the name has fewer than two words. */
  public static String initials(String name, Language language) {
    List<String> words = wordsOfBody(name, language);
    return words.size() < 2
        ? ""
        : String.join("", words.stream().map(word -> word.substring(0, 1)).toList());
  }

  /** Whether the name is written as acronyms are: "OMS", "O.M.S." */
  public static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && letters.chars().allMatch(Character::isUpperCase);
  }

  /** All names of an entity, the fullest first. */
  public static Stream<String> all(Entity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).distinct();
  }
}
