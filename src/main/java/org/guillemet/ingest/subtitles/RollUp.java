package org.guillemet.ingest.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Span;

/**
 * Captions that roll up, as those that a machine makes while somebody speaks: a line is shown,
 * moves up when the next one comes, and so stands in several cues. It is said once.
 */
final class RollUp {

  /** Only where captions are made so has every word its time. */
  private static final Pattern TIMED_WORD = Pattern.compile("<\\d{1,3}:\\d{2}[\\d:.,]*+>");

  /** Fewer repetitions may be somebody's who says "No." twice. */
  private static final int FEW = 3;

  /** No screen shows more lines. */
  private static final int MOST = 8;

  private RollUp() {}

  /**
   * The cues without the lines that the cue before has shown.
   *
   * @param source the whole file
   * @param cues in its order; one without lines is passed over
   */
  static List<Cue> fold(String source, List<Cue> cues) {
    int shown = 0;
    int repeating = 0;
    List<Cue> folded = new ArrayList<>();
    List<String> before = List.of();
    for (Cue cue : cues) {
      int size = cue.lines().size();
      int most = Math.min(size, MOST);
      int repeated = repeated(before, shown(source, cue.lines().subList(0, most)));
      folded.add(new Cue(cue.time(), cue.lines().subList(repeated, size)));
      if (size > 0) {
        before = shown(source, cue.lines().subList(size - most, size));
        shown++;
        repeating += repeated > 0 ? 1 : 0;
      }
    }
    boolean rolls = repeating >= FEW && repeating >= (shown - 1) / 2;
    return rolls || TIMED_WORD.matcher(source).find() ? folded : cues;
  }

  /** How many of the last lines of one cue are the first of the next. */
  private static int repeated(List<String> before, List<String> cue) {
    int repeated = Math.min(before.size(), cue.size());
    while (!before
        .subList(before.size() - repeated, before.size())
        .equals(cue.subList(0, repeated))) {
      repeated--;
    }
    return repeated;
  }

  /** What is seen of each line, voices included. */
  private static List<String> shown(String source, List<Span> lines) {
    return lines.stream()
        .map(
            line ->
                CueText.of(source, line).stream()
                    .map(
                        each ->
                            each.voice().map(name -> name.of(source) + ": ").orElse("")
                                + each.text().strip())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
