package org.guillemet.ingest.words;

import java.util.regex.Pattern;

/** Tells code, and marks of notes, from the words of an article. */
public final class Marks {

  private static final Pattern OF_NOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡])[\\])]?");
  private static final Pattern OF_CODE = Pattern.compile("[{};=<>\\[\\]_$\\\\|/#]|(?<=\\w)\\(");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.,_/ -]{1,39}");
  private static final int FEWEST_CHARACTERS_PER_MARK = 40;

  private Marks() {}

  /** Whether the text is the mark of a note: "[1]", "*". */
  public static boolean isOfNote(String text) {
    return OF_NOTE.matcher(text).matches();
  }

  /** Whether code is a name or a command in running text. */
  public static boolean isWord(String code) {
    return WORD.matcher(code).matches();
  }

  /** Whether there are so many signs of code in the text that it is no prose. */
  public static boolean areOfCode(String text) {
    int marks = text.length() - OF_CODE.matcher(text).replaceAll("").length();
    return marks * FEWEST_CHARACTERS_PER_MARK > text.length();
  }
}
