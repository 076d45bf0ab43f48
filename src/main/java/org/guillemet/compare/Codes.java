package org.guillemet.compare;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * The codes under which words of articles are compared: the same in both languages where they can
 * be, else the root of a long word. Thread-safe.
 */
public final class Codes {

  /** Begins the code of a name. */
  public static final String NAME = "n:";

  private static final String WEEKDAY = "day-";

  /** So many letters of a long word are the same in French and English, and in its forms. */
  private static final int ROOT = 5;

  private static final Pattern ENDING = Pattern.compile("(?<=...)(?:es|s|e)$");

  private Codes() {}

  /** The days of the week that stand in a text. */
  public static Set<String> weekdays(String text, Language language) {
    return Folding.words(text).stream()
        .flatMap(word -> ideas(word, language).stream())
        .filter(code -> code.startsWith(WEEKDAY))
        .collect(Collectors.toSet());
  }

  /** The code of a folded word that stands for no idea. */
  public static String root(String word, Language language) {
    String code =
        word.length() > ROOT
            ? "r:" + word.substring(0, ROOT)
            : "w:" + language.code() + ":" + ENDING.matcher(word).replaceFirst("");
    return code.intern(); // one string for all articles
  }

  /** What the word list says of a lemma, the code of its idea first. */
  public static Set<String> ideas(String lemma, Language language) {
    return Lemma.of(lemma, language).ideas();
  }

  /** The code of a lemma that is no name; empty when there is no lemma. */
  public static String word(String lemma, Language language) {
    return Lemma.of(lemma, language).code();
  }

  /**
   * What is known of a lemma.
   *
   * @param ideas what the word list says of it
   * @param code under which it is compared
   */
  private record Lemma(Set<String> ideas, String code) {

    /** Those that have been looked up: a topic is laid beside many others. */
    private static final Map<Language, Remembered<String, Lemma>> KNOWN = new ConcurrentHashMap<>();

    static Lemma of(String lemma, Language language) {
      return KNOWN
          .computeIfAbsent(language, l -> new Remembered<>(word -> find(word, l)))
          .of(lemma);
    }

    private static Lemma find(String lemma, Language language) {
      String folded = Folding.fold(lemma);
      Set<String> ideas = Ideas.of(folded, lemma, language);
      String code = ideas.isEmpty() ? root(folded, language) : "i:" + ideas.iterator().next();
      return new Lemma(ideas, lemma.isEmpty() ? "" : code);
    }
  }
}
