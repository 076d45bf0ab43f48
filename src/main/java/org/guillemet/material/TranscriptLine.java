package org.guillemet.material;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Span;

/**
 * A line of a document as a transcript would have it: a time, who speaks, and what he says.
 *
 * @param time as {@code 00:12:31}
 * @param label who speaks
 * @param sure whether a colon or a dash behind the label says that it is one
 * @param words the rest, in the reading text; may be empty
 * @param whole the words if what was taken for a label is none
 * @param line from its first character to its last
 */
record TranscriptLine(
    Optional<String> time, Optional<Span> label, boolean sure, Span words, Span whole, Span line) {

  private static final String TIME =
      "[\\[(<]?\\d{1,2}:\\d{1,2}(?::\\d{1,2})?(?:[.,]\\d{1,3})?[\\])>]?";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?<time>"
              + TIME
              + ")(?:\\s*(?:-->|[-–—])\\s*"
              + TIME
              + ")?[\\s:–—-]*)?"
              + "(?:[*_]{0,3}(?<label>\\p{L}[^:*\\n\"“«»”?!–—]{0,79}?)[*_]{0,3}\\s*(?<late>"
              + TIME
              + ")?\\s?:[*_]{0,3}(?=\\s|$)"
              + "|(?<dashed>\\p{Lu}[\\p{Lu}\\h.'’-]{1,60}?)\\.?\\h+[–—]\\h"
              + "|(?<said>\\p{L}{1,12}\\.?\\s[^.:\\n–—\"“«]{2,110})\\.(?<dash>\\s*[–—-])?(?=\\s|$))?\\s*");

  /** "Ann Price 0:03": who speaks, and when, with the words below. */
  private static final Pattern HEADING =
      Pattern.compile("(?<label>\\p{Lu}[^:\\n\"“«»”?!]{1,60}?)\\s+(?<time>" + TIME + ")\\s*");

  private static final Pattern BARE = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?!\\s*-)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Reads a line of the text. */
  static TranscriptLine read(String text, Span line) {
    Matcher heading = HEADING.matcher(text).region(line.start(), line.end());
    if (heading.matches()) {
      return new TranscriptLine(
          Optional.of(time(heading.group("time"))),
          group(heading, "label"),
          true,
          new Span(line.end(), line.end()),
          line,
          line);
    }
    Matcher matcher = LINE.matcher(text).region(line.start(), line.end());
    // Every part may be missing: it matches, if only nothing.
    matcher.lookingAt();
    String late = matcher.group("late");
    Optional<String> time =
        Optional.ofNullable(matcher.group("time") == null ? late : matcher.group("time"))
            .map(TranscriptLine::time);
    Optional<Span> label =
        group(matcher, "label").or(() -> group(matcher, "dashed")).or(() -> group(matcher, "said"));
    int start = label.map(Span::start).orElse(matcher.end());
    return new TranscriptLine(
        time,
        label,
        matcher.group("said") == null || matcher.group("dash") != null,
        new Span(matcher.end(), line.end()),
        new Span(start, line.end()),
        line);
  }

  /** Whether it begins with a time that nothing tells from a time of day. */
  boolean hasBareTime(String text) {
    return BARE.matcher(text).region(line.start(), line.end()).lookingAt();
  }

  /** Whether it has a time and nothing else. */
  boolean isTime() {
    return time.isPresent() && label.isEmpty() && words.isEmpty();
  }

  /** The same with all of it as who speaks, as below a time. */
  TranscriptLine asLabel() {
    return new TranscriptLine(
        time, Optional.of(line), true, new Span(line.end(), line.end()), whole, line);
  }

  /** The same with a label that is one. */
  TranscriptLine asSure() {
    return new TranscriptLine(time, label, true, words, whole, line);
  }

  /** The same with all of it as words. */
  TranscriptLine asWords() {
    return new TranscriptLine(Optional.empty(), Optional.empty(), false, line, line, line);
  }

  private static Optional<Span> group(Matcher matcher, String name) {
    return matcher.group(name) == null
        ? Optional.empty()
        : Optional.of(new Span(matcher.start(name), matcher.end(name)));
  }

  /** Hours, minutes and seconds; of two numbers the second are seconds. */
  private static String time(String written) {
    Matcher digits = DIGITS.matcher(written.replaceAll("[.,]\\d+", ""));
    StringBuilder time = new StringBuilder();
    int count = 0;
    while (digits.find()) {
      time.append(count == 0 ? "" : ":").append("0".repeat(2 - digits.group().length()));
      time.append(digits.group());
      count++;
    }
    return count == 2 ? "00:" + time : time.toString();
  }
}
