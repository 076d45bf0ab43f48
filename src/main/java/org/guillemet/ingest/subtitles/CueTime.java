package org.guillemet.ingest.subtitles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that says when a cue is shown. */
final class CueTime {

  /** What stands between the start and the end of a cue, and nowhere else. */
  static final String ARROW = "-->";

  private static final int SIXTY = 60;

  private static final Pattern START =
      Pattern.compile("\\s*(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,:]\\d{1,3})?\\s*" + ARROW);

  private CueTime() {}

  /** When it begins, as {@code 00:12:31}, rounded down; empty when that cannot be read. */
  static Optional<String> of(String line) {
    Matcher matcher = START.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int minutes = Integer.parseInt(matcher.group(2));
    int seconds = Integer.parseInt(matcher.group(3));
    if (minutes >= SIXTY || seconds >= SIXTY) {
      return Optional.empty();
    }
    int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    return Optional.of(String.format(Locale.ROOT, "%02d:%02d:%02d", hours, minutes, seconds));
  }
}
