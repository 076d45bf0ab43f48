package org.guillemet.material;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * Material as plain text that can be changed: a line for each turn, with its label if it has one.
 *
 * @param path of the document
 * @param language of it
 * @param turns in text order
 */
record PlainMaterial(String path, Language language, List<Line> turns) {

  private static final Pattern FILLERS =
      Pattern.compile(
          ",? ?\\b(?:euh|heu|ben|hein|uh|um|er|erm)\\b,?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern GAP = Pattern.compile("(?<=\\p{L}) (?=\\p{L})");
  private static final Pattern WORD = Pattern.compile("(?<=^|\\s)\\p{L}+(?=\\s)");

  /** One in so many words is changed. */
  private static final int EVERY = 7;

  /**
   * A turn.
   *
   * @param label of the one who speaks, if any
   * @param voice his
   * @param words in one line
   */
  record Line(Optional<String> label, Optional<Voice> voice, String words) {

    Line with(String other) {
      return new Line(label, voice, other);
    }
  }

  /** Of a document. */
  static PlainMaterial of(Article document) {
    Material material = MaterialReader.read(document);
    List<Line> lines =
        material.turns().stream()
            .map(
                turn ->
                    new Line(
                        turn.voice().map(Voice::label),
                        turn.voice(),
                        turn.parts().stream()
                            .map(part -> part.of(document.text()))
                            .collect(Collectors.joining(material.labelled() ? " " : "\n\n"))))
            .toList();
    return new PlainMaterial(document.path() + ".txt", document.language(), lines);
  }

  boolean isLabelled() {
    return turns.stream().anyMatch(line -> line.label().isPresent());
  }

  PlainMaterial with(Mutant.Source source, Random random) {
    return switch (source) {
      case AS_IT_IS -> this;
      case WITH_MARKUP -> replaced(WORD, random, "**", "**");
      case WITH_FILLERS ->
          replaced(GAP, random, "", language == Language.FRENCH ? ", euh, " : ", uh, ");
      case WITHOUT_FILLERS -> map(words -> FILLERS.matcher(words).replaceAll(""));
    };
  }

  private PlainMaterial replaced(Pattern pattern, Random random, String before, String behind) {
    return map(
        words ->
            pattern
                .matcher(words)
                .replaceAll(
                    place -> {
                      String changed = before + (before.isEmpty() ? "" : place.group()) + behind;
                      return Matcher.quoteReplacement(
                          random.nextInt(EVERY) == 0 ? changed : place.group());
                    }));
  }

  /** As recognised from speech: in small letters, without marks and words broken off. */
  PlainMaterial recognised() {
    return map(
        words ->
            words
                .replaceAll("\\p{L}+-(?=\\s)", "")
                .replaceAll("\\[[^\\]]*\\]|\\([^)]*\\)", "")
                .replaceAll("(?<=\\p{Nd})[.,](?=\\p{Nd})", "\u0001")
                .replaceAll(
                    "(?<!\\p{L})['’]|['’](?!\\p{L})|[^\\p{L}\\p{M}\\p{Nd}'’%€£\u0001\\s]", " ")
                .replace('\u0001', '.')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT));
  }

  private PlainMaterial map(UnaryOperator<String> change) {
    return new PlainMaterial(
        path, language, turns.stream().map(t -> t.with(change.apply(t.words()))).toList());
  }

  Verifier verifier() {
    String text =
        IntStream.range(0, turns.size())
            .mapToObj(
                i ->
                    turns.get(i).label().map(label -> label + ": ").orElse("")
                        + turns.get(i).words())
            .collect(Collectors.joining("\n\n"));
    return new Verifier(MaterialReader.read(article(path, text, language)), Fillers.FOLDED);
  }

  static Article article(String path, String text, Language language) {
    try {
      return new ArticleReader()
          .read(
              path,
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }
}
