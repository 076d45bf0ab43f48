package org.guillemet.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words comparable that differ only in how they are written. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Folding() {}

  /** Lower case without accents and ligatures, with straight apostrophes. */
  public static String fold(String words) {
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

  /** The folded runs of letters and digits, in text order. */
  public static List<String> words(String words) {
    return GAP.splitAsStream(fold(words)).filter(w -> !w.isEmpty()).toList();
  }
}
