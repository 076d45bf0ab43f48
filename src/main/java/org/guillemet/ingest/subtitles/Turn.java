package org.guillemet.ingest.subtitles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how a line says that somebody else speaks now. */
final class Turn {

  /** Dashes, and the marks of captions; a dash before a number is a minus, two are a break. */
  private static final Pattern MARK =
      Pattern.compile("\\s*+(?:>{2,}+|[‐–—―]|-(?![-\\d]))[\\s\\u00A0]*+");

  /** "SMITH:", "M. Durand :", "Speaker 2:", "Dr. de la Tour (in English):". */
  private static final Pattern LABEL = Pattern.compile(label());

  private static final int LONGEST_LABEL = 60;

  private Turn() {}

  private static boolean isInCapitals(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static String label() {
    String word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
    String particles = "(?:\\p{Ll}{1,3}(?:['’]|[ \\u00A0])){0,2}";
    return "(?<name>"
        + word
        + "(?:[ \\u00A0]"
        + particles
        + "(?:"
        + word
        + "|\\d{1,3})){0,4})(?:[ \\u00A0]?\\([^()]{1,30}\\))?[ \\u00A0\\u202F]?:(?=\\s|\\u00A0|$)";
  }

  /** Where the words begin behind a mark at the start of a line; 0 if there is none. */
  static int behindMark(String line) {
    Matcher mark = MARK.matcher(line);
    return mark.lookingAt() ? mark.end() : 0;
  }

  /**
   * Whether a line names its speaker.
   *
   * @param inSentence whether the words before it go on, so that only capitals make sure
   */
  static boolean isLabelled(String line, boolean inSentence) {
    Matcher label = LABEL.matcher(line).region(0, Math.min(line.length(), LONGEST_LABEL));
    return label.lookingAt() && (!inSentence || isInCapitals(label.group("name")));
  }
}
