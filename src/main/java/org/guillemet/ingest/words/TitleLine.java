package org.guillemet.ingest.words;

import java.util.Set;
import org.guillemet.text.Span;

/** Tells a headline from a sentence where no markup does. */
public final class TitleLine {

  private static final int LONGEST = 160;

  private TitleLine() {}

  /**
   * Whether the first line of an article reads like its headline.
   *
   * @param line the line in {@code text}, without white space at its ends
   * @param agencies names that begin a dispatch, beside those that are known
   */
  public static boolean is(String text, Span line, Set<String> agencies) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && !Characters.isDash(text.charAt(line.start()))
        && !Characters.endsSentence(line.of(text))
        // "ENTRETIEN — …" heads a title; only an agency makes sure that it is a dispatch.
        && Dateline.find(text, line, agencies).flatMap(Dateline::agency).isEmpty();
  }
}
