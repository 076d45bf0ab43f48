package org.guillemet.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes words comparable that differ only in how they are written. */
public final class Folding {

  private Folding() {}

  /** Lower case without accents and ligatures, with straight apostrophes. */
  public static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace("œ", "oe")
        .replace("Œ", "OE")
        .replace("æ", "ae")
        .replace("Æ", "AE")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** The folded runs of letters and digits, in text order. */
  public static List<String> words(String words) {
    return Stream.of(fold(words).split("[^\\p{L}\\p{Nd}]+")).filter(w -> !w.isEmpty()).toList();
  }
}
