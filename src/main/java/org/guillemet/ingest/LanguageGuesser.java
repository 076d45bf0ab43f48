package org.guillemet.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Language;

/** Tells French from English by the small words, and by accents where there are too few words. */
final class LanguageGuesser {

  private static final int ENOUGH = 20_000;
  private static final Set<String> ENGLISH =
      Set.copyOf(WordList.of(Language.ENGLISH, "function-words"));
  private static final Set<String> FRENCH =
      Set.copyOf(WordList.of(Language.FRENCH, "function-words"));
  private static final Pattern WORD = Pattern.compile("\\p{L}+'?");
  private static final String FRENCH_MARKS = "àâæçéèêëîïôœùûü«»";

  private LanguageGuesser() {}

  /** The likelier language of a text; English when nothing speaks for French. */
  static Language guess(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    String plain = start.toLowerCase(Locale.ROOT).replace('’', '\'');
    int english = 0;
    int french = 0;
    Matcher words = WORD.matcher(plain);
    while (words.find()) {
      english += ENGLISH.contains(words.group()) ? 1 : 0;
      french += FRENCH.contains(words.group()) ? 1 : 0;
    }
    if (english == french) {
      boolean accented = plain.chars().anyMatch(c -> FRENCH_MARKS.indexOf(c) >= 0);
      return accented ? Language.FRENCH : Language.ENGLISH;
    }
    return french > english ? Language.FRENCH : Language.ENGLISH;
  }
}
