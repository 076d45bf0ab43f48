package org.guillemet.compare.entities;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.guillemet.compare.Codes;
import org.guillemet.compare.Remembered;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * The codes of words of names: of the place, or in a spelling that languages share. Thread-safe.
 */
public final class NameCodes {

  private static final Map<Language, Remembered<String, String>> KNOWN = new ConcurrentHashMap<>();

  private NameCodes() {}

  /** The code of a word as it is written. */
  public static String of(String written, Language language) {
    return KNOWN
        .computeIfAbsent(language, l -> new Remembered<>(word -> find(word, l)))
        .of(written);
  }

  /** Whether a code is of a country or a large city. */
  public static boolean isPlace(String code) {
    return code.startsWith(Codes.NAME)
        && Character.isUpperCase(code.codePointAt(Codes.NAME.length()));
  }

  private static String find(String written, Language language) {
    String word = Folding.fold(written);
    String common =
        Lexicon.of(language).classes("exonyms").getOrDefault(word, Set.of()).stream()
            .findFirst()
            .orElse(word);
    String code =
        Codes.NAME
            + Stream.of(written, common)
                .map(name -> Gazetteer.of(language).code(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Spellings.common(common));
    return code.intern(); // one string for all articles
  }
}
