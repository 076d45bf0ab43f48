package org.guillemet.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Folding;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/**
 * Finds who speaks in a document, by what stands before the turns of a transcript, and when. Used
 * for one document; not thread-safe.
 */
final class TranscriptReader {

  /** A label that stands there once more is one, and so many make a transcript. */
  private static final int FEW = 2;

  private static final int MOST_WORDS = 7;
  private static final int MOST_NAMES = 4;

  /** So many capitals make a heading of a line that has nothing else. */
  private static final int HEADING = 6;

  private final Article document;
  private final String text;
  private final LabelReader labels;
  private final List<TranscriptLine> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Those whom a label names, by the label without what stands in brackets. */
  private final Map<String, Voice> named = new HashMap<>();

  private final List<Landmark> landmarks = new ArrayList<>();

  TranscriptReader(Article document) {
    this.document = document;
    this.text = document.text();
    this.labels = new LabelReader(Lexicon.of(document.language()));
  }

  /**
   * The document with its turns; without labels all of it is one.
   *
   * @param quoted what it quotes others with
   */
  Material read(List<Turn> quoted) {
    document.blocks().forEach(this::readLines);
    readNamesBelowTimes();
    lines.forEach(
        line ->
            line.label().ifPresent(label -> counts.merge(name(label.of(text)), 1, Integer::sum)));
    boolean official =
        lines.stream().filter(line -> !line.sure() && isLabelled(line)).count() >= FEW;
    if (official) {
      lines.replaceAll(line -> isOfficial(line) ? line.asSure() : line);
    }
    boolean labelled = isTranscript();
    boolean timed = lines.stream().filter(line -> line.hasBareTime(text)).count() > FEW;
    List<Turn> turns = turns(labelled, timed);
    return new Material(
        document,
        labelled,
        turns,
        labelled ? List.of() : quoted,
        Stream.concat(document.landmarks().stream(), landmarks.stream())
            .sorted(Comparator.comparingInt(Landmark::offset))
            .toList());
  }

  /** A block may hold several lines of the file. */
  private void readLines(Block block) {
    Span span = block.span();
    int start = span.start();
    for (int i = span.start() + 1; i < span.end(); i++) {
      if (text.charAt(i - 1) == ' ' && isLineBreak(i)) {
        lines.add(TranscriptLine.read(text, new Span(start, i - 1)));
        start = i;
      }
    }
    lines.add(TranscriptLine.read(text, new Span(start, span.end())));
  }

  /** A time on one line, a name on the next, and the words below. */
  private void readNamesBelowTimes() {
    for (int i = 1; i < lines.size(); i++) {
      TranscriptLine line = lines.get(i);
      String words = line.line().of(text);
      if (lines.get(i - 1).isTime()
          && line.label().isEmpty()
          && words.split("\\s+").length <= MOST_NAMES
          && Character.isLetter(words.charAt(words.length() - 1))
          && labels.looksLikeSomebody(words)) {
        lines.set(i, line.asLabel());
      }
    }
  }

  private boolean isLineBreak(int offset) {
    if (offset < 2) {
      return false;
    }
    int before = document.reading().toSource(new Span(offset - 2, offset - 1)).end();
    int behind = document.reading().toSource(new Span(offset, offset + 1)).start();
    return before < behind && document.source().substring(before, behind).indexOf('\n') >= 0;
  }

  private boolean isLabelled(TranscriptLine line) {
    if (line.label().isEmpty()) {
      return false;
    }
    String label = line.label().get().of(text);
    if (labels.isClause(label) || isQuoting(line, label) || !again(label) && isHeading(line)) {
      return false;
    }
    String[] words = label.split("\\s+");
    boolean again = again(label);
    if (!line.sure()) {
      return again && labels.isTitle(words[0]);
    }
    return words.length <= MOST_WORDS && (again || labels.looksLikeSomebody(label))
        || label.contains(",") && labels.looksLikeSomebody(label);
  }

  private boolean again(String label) {
    return counts.getOrDefault(name(label), 0) >= FEW;
  }

  /** "M. Jean Dupont, maire": the function is told once. */
  private static String name(String label) {
    return Folding.fold(label.replaceAll("[,(\\[].*", "").strip());
  }

  /** "Ann Price, mayor, said: “…”" */
  private boolean isQuoting(TranscriptLine line, String label) {
    return !line.words().isEmpty()
        && "“«\"„".indexOf(text.charAt(line.words().start())) >= 0
        && Character.isLowerCase(label.codePointAt(label.lastIndexOf(' ') + 1));
  }

  /** "FACTORY TO CLOSE: 74 JOBS GO" */
  private boolean isHeading(TranscriptLine line) {
    String words = line.line().of(text);
    return !line.words().isEmpty()
        && line.sure()
        && words.codePoints().noneMatch(Character::isLowerCase)
        && line.words().of(text).codePoints().filter(Character::isUpperCase).count() >= HEADING;
  }

  /** Where some without a dash are labels, a title and a name before a full stop are one. */
  private boolean isOfficial(TranscriptLine line) {
    return !line.sure()
        && line.label()
            .map(label -> label.of(text))
            .filter(label -> labels.isTitle(label.split("\\s+")[0]))
            .filter(label -> labels.looksLikeSomebody(label))
            .isPresent();
  }

  /** One word that stands before several lines, "Note:", is nobody. */
  private boolean isTranscript() {
    List<String> found =
        lines.stream().filter(this::isLabelled).map(l -> l.label().orElseThrow().of(text)).toList();
    return found.size() >= FEW
        && (found.stream().anyMatch(labels::isTelling)
            || found.stream().map(Folding::fold).distinct().count() >= FEW);
  }

  /**
   * What is said.
   *
   * @param timed whether a bare time at a line's start tells when
   */
  private List<Turn> turns(boolean labelled, boolean timed) {
    List<Turn> turns = new ArrayList<>();
    Optional<Voice> voice = Optional.empty();
    List<Span> parts = new ArrayList<>();
    for (TranscriptLine read : lines) {
      boolean begins = labelled && isLabelled(read);
      TranscriptLine line = begins || timed || !read.hasBareTime(text) ? read : read.asWords();
      Span words = begins ? line.words() : line.whole();
      line.time().ifPresent(time -> landmarks.add(time(time, line.whole().start())));
      if (begins) {
        close(voice, parts, turns);
        voice = Optional.of(voice(line.label().orElseThrow().of(text)));
      }
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    close(voice, parts, turns);
    return turns;
  }

  /** "THE MAYOR": who has been named as such before. */
  private Voice voice(String label) {
    Voice voice = labels.read(label);
    if (voice.names().isEmpty()) {
      return named.getOrDefault(name(label), voice);
    }
    named.putIfAbsent(name(label), voice);
    return voice;
  }

  private static Landmark time(String time, int offset) {
    return new Landmark(Landmark.Kind.TIME, offset, time);
  }

  private static void close(Optional<Voice> voice, List<Span> parts, List<Turn> turns) {
    if (!parts.isEmpty()) {
      turns.add(new Turn(voice, parts));
    }
    parts.clear();
  }
}
