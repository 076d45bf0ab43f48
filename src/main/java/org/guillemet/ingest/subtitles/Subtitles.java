package org.guillemet.ingest.subtitles;

import java.util.List;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Block;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/**
 * Reads subtitles, SubRip ({@code .srt}) and WebVTT ({@code .vtt}). What cues break up is one text
 * again, in a block for each turn of a speaker; every cue is a landmark. Used for one file; not
 * thread-safe.
 */
public final class Subtitles {

  private final String source;
  private final ManuscriptBuilder builder = new ManuscriptBuilder();
  private String voice = "";
  private String before = "";

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
    List<Cue> cues = RollUp.fold(source, CueFinder.find(path, source));
    Subtitles subtitles = new Subtitles(source);
    subtitles.builder.block(Block.Kind.PARAGRAPH);
    for (Cue cue : cues) {
      cue.time().ifPresent(label -> subtitles.builder.landmark(Landmark.Kind.TIME, label));
      cue.lines().forEach(line -> CueText.of(source, line).forEach(subtitles::append));
    }
    return subtitles.builder.build();
  }

  private void append(CueText words) {
    words.voice().ifPresent(this::say);
    String text = words.text();
    if (text.isBlank()) {
      return;
    }
    int from = Turn.behindMark(text);
    boolean inSentence = from == 0 && !before.isEmpty() && !Characters.endsSentence(before);
    if (from > 0 || Turn.isLabelled(text, inSentence)) {
      builder.block(Block.Kind.PARAGRAPH);
      voice = "";
    } else {
      builder.softBreak();
    }
    words.appendTo(builder, from);
    before = text;
  }

  /** A voice is shown before what it says, as a transcript has it, unless it goes on. */
  private void say(Span name) {
    String spoken = name.of(source);
    if (spoken.equals(voice)) {
      return;
    }
    voice = spoken;
    before = "";
    builder.block(Block.Kind.PARAGRAPH);
    builder.text(spoken, name.start());
    int end = source.indexOf('>', name.end());
    builder.text(":", new Span(end, end + 1));
  }
}
