package org.guillemet.text;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two words are, letter by letter. Thread-safe. */
public final class Similarity {

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private Similarity() {}

  /** After Jaro and Winkler, from 0 to 1: words that begin alike are more alike. */
  public static double ofBeginnings(String a, String b) {
    return JARO_WINKLER.apply(a, b);
  }

  /** Which part of the longer word's letters stays when one is made the other, from 0 to 1. */
  public static double ofLetters(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0
        ? 1
        : 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longer;
  }
}
