package org.guillemet.ingest.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/** Finds the cues of a file. What is malformed is passed over, as players do. Used once. */
final class CueFinder {

  /** Blocks of WebVTT that nobody sees. */
  private static final Pattern UNSEEN = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");

  private static final Pattern NUMBER = Pattern.compile("\\s*+\\d++\\s*+");

  private final String source;
  private final Lines lines;
  private final List<Cue> cues = new ArrayList<>();
  private Optional<String> time = Optional.empty();
  private List<Span> shown = new ArrayList<>();
  private boolean timed;
  private OptionalInt wrong = OptionalInt.empty();

  private CueFinder(String source) {
    this.source = source;
    this.lines = new Lines(source);
  }

  /**
   * Those of a file.
   *
   * @param path as the user named it, for messages
   * @throws UnreadableArticleException if no time can be read in it
   */
  static List<Cue> find(String path, String source) throws UnreadableArticleException {
    CueFinder finder = new CueFinder(source);
    finder.read();
    if (!finder.timed) {
      throw new UnreadableArticleException(
          path,
          finder.wrong.isPresent()
              ? "line "
                  + finder.wrong.getAsInt()
                  + ": no time that can be read before "
                  + CueTime.ARROW
              : "has no cue with a time");
    }
    return finder.cues;
  }

  private void read() {
    boolean blank = true;
    boolean unseen = false;
    for (int i = 1; i <= lines.count(); i++) {
      Span line = Characters.trim(source, lines.span(i));
      String text = line.of(source);
      boolean arrow = text.contains(CueTime.ARROW);
      unseen = !text.isEmpty() && !arrow && (unseen || blank && UNSEEN.matcher(text).matches());
      if (arrow) {
        end();
        begin(text, i);
      } else if (!text.isEmpty() && !unseen && timed && !isName(i, text, blank)) {
        shown.add(line);
      }
      blank = text.isEmpty();
    }
    end();
  }

  /** The number or the name of a cue stands before its time; what is no number, behind a gap. */
  private boolean isName(int line, String text, boolean blank) {
    boolean before =
        line < lines.count() && lines.span(line + 1).of(source).contains(CueTime.ARROW);
    return before && (blank || NUMBER.matcher(text).matches());
  }

  private void begin(String line, int number) {
    time = CueTime.of(line);
    timed |= time.isPresent();
    if (time.isEmpty() && wrong.isEmpty()) {
      wrong = OptionalInt.of(number);
    }
  }

  private void end() {
    if (time.isPresent() || !shown.isEmpty()) {
      cues.add(new Cue(time, shown));
    }
    shown = new ArrayList<>();
  }
}
