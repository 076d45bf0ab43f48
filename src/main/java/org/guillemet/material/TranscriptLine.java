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
 */
record TranscriptLine(
    Optional<String> time, Optional<Span> label, boolean sure, Span words, Span whole) {

  private static final String TIME = "[\\[(<]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])>]?";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?<time>"
              + TIME
              + ")(?:\\s*(?:-->|[-–—])\\s*"
              + TIME
              + ")?[\\s:–—-]*)?"
              + "(?:[*_]{0,3}(?<label>\\p{L}[^:*\\n\"“«»”?!]{0,79}?)[*_]{0,3}\\s*(?<late>"
              + TIME
              + ")?\\s?:[*_]{0,3}(?=\\s|$)"
              + "|(?<said>\\p{L}{1,12}\\.?\\s[^.:\\n–—\"“«]{2,70})\\.(?<dash>\\s*[–—-])?(?=\\s|$))?\\s*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Reads a line of the text. */
  static TranscriptLine read(String text, Span line) {
    Matcher matcher = LINE.matcher(text).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return new TranscriptLine(Optional.empty(), Optional.empty(), false, line, line);
    }
    String late = matcher.group("late");
    Optional<String> time =
        Optional.ofNullable(matcher.group("time") == null ? late : matcher.group("time"))
            .map(TranscriptLine::time);
    Optional<Span> label = group(matcher, "label").or(() -> group(matcher, "said"));
    int start = label.map(Span::start).orElse(matcher.end());
    return new TranscriptLine(
        time,
        label,
        matcher.group("label") != null || matcher.group("dash") != null,
        new Span(matcher.end(), line.end()),
        new Span(start, line.end()));
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
