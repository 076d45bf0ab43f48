package org.guillemet.ingest.words;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Tells French from English by the small words, and by accents where there are too few words; and
 * both from other languages, by their small words and by their letters. Thread-safe.
 */
public final class LanguageGuesser {

  private static final int ENOUGH = 20_000;

  /** Fewer letters in another script are a name or a word that is spoken of. */
  private static final int LETTERS = 20;

  /** A sentence of another language has so many of its small words. */
  private static final int SMALL_WORDS = 6;

  /** One word that comes back is no language. */
  private static final int DIFFERENT = 4;

  private static final Map<Language, Set<String>> CHECKED =
      Map.of(
          Language.ENGLISH, WordList.of(Language.ENGLISH, "function-words"),
          Language.FRENCH, WordList.of(Language.FRENCH, "function-words"));
  private static final Map<String, Set<String>> OTHERS = others();
  private static final Pattern WORD = Pattern.compile("\\p{L}+'?");
  private static final String FRENCH_MARKS = "àâæçéèêëîïôœùûü«»";

  private final String plain;
  private final Map<String, Integer> words = new HashMap<>();

  private LanguageGuesser(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    this.plain = Folding.lower(start);
    Matcher found = WORD.matcher(plain);
    while (found.find()) {
      words.merge(found.group(), 1, Integer::sum);
    }
  }

  private static Map<String, Set<String>> others() {
    Map<String, Set<String>> others = new TreeMap<>();
    WordList.commonValues("other-languages")
        .forEach((name, words) -> others.put(name, Set.copyOf(List.of(words.split(" ")))));
    return others;
  }

  /** The likelier language of a text; English when nothing speaks for French. */
  public static Language guess(String text) {
    LanguageGuesser guesser = new LanguageGuesser(text);
    int english = guesser.count(CHECKED.get(Language.ENGLISH));
    int french = guesser.count(CHECKED.get(Language.FRENCH));
    if (english == french) {
      boolean accented = guesser.plain.chars().anyMatch(c -> FRENCH_MARKS.indexOf(c) >= 0);
      return accented ? Language.FRENCH : Language.ENGLISH;
    }
    return french > english ? Language.FRENCH : Language.ENGLISH;
  }

  /**
   * What a text is that is plainly neither French nor English: "looks like Czech". It has half as
   * many small words again of the other language as of French or of English, and several of them,
   * so that a French text with Spanish names stays French.
   */
  public static Optional<String> other(String text) {
    LanguageGuesser guesser = new LanguageGuesser(text);
    return guesser.otherScript().or(guesser::otherWords);
  }

  private Optional<String> otherWords() {
    int checked = CHECKED.values().stream().mapToInt(this::count).max().orElse(0);
    String likeliest = "";
    int most = 0;
    for (Map.Entry<String, Set<String>> other : OTHERS.entrySet()) {
      int count = count(other.getValue());
      if (count > most) {
        likeliest = other.getKey();
        most = count;
      }
    }
    boolean plainly =
        most >= SMALL_WORDS
            && most * 2 >= checked * 3
            && OTHERS.get(likeliest).stream().filter(words::containsKey).count() >= DIFFERENT;
    return plainly ? Optional.of("looks like " + likeliest) : Optional.empty();
  }

  private Optional<String> otherScript() {
    Map<UnicodeScript, Integer> letters = new TreeMap<>();
    plain
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all - latin < LETTERS || latin * 2 >= all) {
      return Optional.empty();
    }
    UnicodeScript script =
        letters.entrySet().stream()
            .max(
                Map.Entry.<UnicodeScript, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey();
    return Optional.of("is written in " + name(script) + " letters");
  }

  private static String name(UnicodeScript script) {
    String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private int count(Set<String> some) {
    return some.stream().mapToInt(word -> words.getOrDefault(word, 0)).sum();
  }
}
