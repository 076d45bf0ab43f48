package org.guillemet.ingest.subtitles;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.text.Block;
import org.guillemet.text.Landmark;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * Reads subtitles, SubRip ({@code .srt}) and WebVTT ({@code .vtt}). What cues break up is one text
 * again, in a block for each voice; every cue is a landmark. What is malformed is passed over, as
 * players do. Used for one file; not thread-safe.
 */
public final class Subtitles {

  /** Blocks of WebVTT that nobody sees. */
  private static final Pattern UNSEEN = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

  /** A tag, a position of SubRip, or a character that is written out. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<v(?:\\.[^\\s>]*)?\\s+(?<voice>[^>\\n]{1,80})>"
              + "|</?[a-zA-Z\\d][^>\\n]{0,80}>"
              + "|\\{\\\\[^}\\n]{0,40}\\}"
              + "|&(?<entity>[a-z]{2,5}|#\\d{1,6}|#x[\\da-fA-F]{1,5});");

  /** A dash or ">>" before what somebody else says. */
  private static final Pattern TURN =
      Pattern.compile("(?:[-‐–—]\\s?|>{2,3}\\s?|(?:&gt;){2,3}\\s?)");

  /** "SMITH:", "M. Durand :" */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s?){1,4}:(?:\\s|$)");

  private static final String SPACE = " \u00A0\t";

  private final String source;
  private final ManuscriptBuilder builder = new ManuscriptBuilder();
  private Optional<String> voice = Optional.empty();
  private boolean cued;
  private int wrong;

  private Subtitles(String source) {
    this.source = source;
  }

  /**
   * Reads a file.
   *
   * @param path as the user named it, for messages
   * @param source the whole file
   * @throws UnreadableArticleException if there is no cue in it
   */
  public static Manuscript read(String path, String source) throws UnreadableArticleException {
    Subtitles subtitles = new Subtitles(source);
    subtitles.readLines();
    if (!subtitles.cued) {
      throw new UnreadableArticleException(
          path,
          subtitles.wrong > 0
              ? "line " + subtitles.wrong + ": no time that can be read before " + CueTime.ARROW
              : "has no cue with a time");
    }
    return subtitles.builder.build();
  }

  private void readLines() {
    Lines lines = new Lines(source);
    boolean blank = true;
    boolean unseen = false;
    builder.block(Block.Kind.PARAGRAPH);
    for (int i = 1; i <= lines.count(); i++) {
      Span line = trim(lines.span(i));
      String text = line.of(source);
      boolean arrow = text.contains(CueTime.ARROW);
      unseen = !text.isEmpty() && !arrow && (unseen || blank && UNSEEN.matcher(text).matches());
      if (arrow) {
        time(text, i);
      } else if (!text.isEmpty() && !unseen && cued && !isCueName(lines, i, text, blank)) {
        words(line);
      }
      blank = text.isEmpty();
    }
  }

  private Span trim(Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && (SPACE + "\uFEFF\r\n").indexOf(source.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && (SPACE + "\r\n").indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The number or the name of a cue stands before its time; what is no number, behind a gap. */
  private boolean isCueName(Lines lines, int line, String text, boolean blank) {
    boolean before =
        line < lines.count() && lines.span(line + 1).of(source).contains(CueTime.ARROW);
    return before && (blank || NUMBER.matcher(text).matches());
  }

  private void time(String line, int number) {
    Optional<String> time = CueTime.of(line);
    time.ifPresent(
        label -> {
          builder.landmark(Landmark.Kind.TIME, label);
          cued = true;
        });
    if (time.isEmpty() && wrong == 0) {
      wrong = number;
    }
  }

  private void words(Span line) {
    int from = line.start();
    Matcher turn = TURN.matcher(source).region(from, line.end());
    if (turn.lookingAt()) {
      begin();
      from = turn.end();
    } else if (LABEL.matcher(source).region(from, line.end()).lookingAt()) {
      begin();
    }
    builder.softBreak();
    Matcher markup = MARKUP.matcher(source).region(from, line.end());
    while (markup.find()) {
      builder.text(source.substring(from, markup.start()), from);
      from = markup.end();
      if (markup.group("voice") != null) {
        voice(new Span(markup.start("voice"), markup.end("voice")));
      } else if (markup.group("entity") != null) {
        Span written = new Span(markup.start(), markup.end());
        builder.text(Entities.character(markup.group("entity")), written);
      }
    }
    builder.text(source.substring(from, line.end()), from);
  }

  private void begin() {
    voice = Optional.empty();
    builder.block(Block.Kind.PARAGRAPH);
  }

  /** A voice is shown before what it says, as a transcript has it. */
  private void voice(Span name) {
    String spoken = name.of(source).strip();
    if (voice.filter(spoken::equals).isEmpty()) {
      builder.block(Block.Kind.PARAGRAPH);
      builder.text(name.of(source), name.start());
      builder.text(":", new Span(name.end(), name.end() + 1));
      builder.softBreak();
      voice = Optional.of(spoken);
    }
  }
}
