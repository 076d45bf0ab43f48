package org.guillemet.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable that differ only in how they are written. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** What comes before has neither accents nor ligatures. */
  private static final int ASCII = 0x80;

  private Folding() {}

  /**
   * Lower case without accents and ligatures, with straight apostrophes: what is written in one way
   * by one paper, and in another way by the next.
   */
  public static String fold(String words) {
    if (isAscii(words)) {
      return words.toLowerCase(Locale.ROOT);
    }
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
        .replaceAll("")
        .replace("œ", "oe")
        .replace("Œ", "OE")
        .replace("æ", "ae")
        .replace("Æ", "AE")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** Asked of every word many times over: without a stream. */
  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** Lower case with straight apostrophes: as word lists spell their entries. */
  public static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /**
   * Letters and digits in lower case, one space for what stands between them, none at the ends;
   * accents stay, since in one language they tell words apart. Fingerprints of findings are made of
   * it, so what it gives for a text never changes.
   */
  public static String spaced(String words) {
    return GAP.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The folded runs of letters and digits, in text order. */
  public static List<String> words(String words) {
    return GAP.splitAsStream(fold(words)).filter(w -> !w.isEmpty()).toList();
  }
}
