package org.guillemet.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.guillemet.text.Span;

/**
 * Whom a reader took a source of a corpus to be. Spans are in code points of the article's text, as
 * in the corpus.
 *
 * @param article its id in the corpus
 * @param source the words that name who is speaking
 * @param kind what sort of words they are
 * @param answer whether the article names who speaks
 * @param mentions places of the article that name them in full, one for everybody who speaks; none
 *     unless they are named
 */
record GoldSpeaker(String article, Span source, Kind kind, Answer answer, List<Span> mentions) {

  /** What sort of words a source is. */
  enum Kind {
    PRONOUN,
    DESCRIPTION,
    SURNAME,
    NAME
  }

  /** What the article says about who speaks. */
  enum Answer {
    /** It names them. */
    NAMED,
    /** It tells whom it means and gives no name. */
    UNNAMED,
    /** It does not tell. */
    UNKNOWN
  }

  /** The folder of the files with judged sources, one a language. */
  static final Path FOLDER = Path.of("src", "test", "resources", "speakers");

  private static final int COLUMNS = 5;

  GoldSpeaker {
    Objects.requireNonNull(article);
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(answer);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() == (answer == Answer.NAMED)) {
      throw new IllegalArgumentException(article + " " + source + " " + answer + " " + mentions);
    }
  }

  static List<GoldSpeaker> read(String language) throws IOException {
    return Files.readAllLines(FOLDER.resolve(language + ".tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(GoldSpeaker::parse)
        .toList();
  }

  private static GoldSpeaker parse(String line) {
    String[] row = line.split("\t");
    if (row.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    Answer answer =
        Stream.of(Answer.UNNAMED, Answer.UNKNOWN)
            .filter(a -> a.name().toLowerCase(Locale.ROOT).equals(row[4]))
            .findFirst()
            .orElse(Answer.NAMED);
    List<Span> mentions =
        answer == Answer.NAMED
            ? Stream.of(row[4].split(" ")).map(m -> span(m.split("-")[0], m.split("-")[1])).toList()
            : List.of();
    Kind kind = Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
    return new GoldSpeaker(row[0], span(row[1], row[2]), kind, answer, mentions);
  }

  private static Span span(String start, String end) {
    return new Span(Integer.parseInt(start), Integer.parseInt(end));
  }
}
