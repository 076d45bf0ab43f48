package org.guillemet.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.ingest.CheckerComments;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.frontmatter.FrontMatter;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.TitleLine;
import org.guillemet.text.Block;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * Reads plain text: paragraphs are lines, or wrapped lines between blank ones. It may have front
 * matter, as Markdown has.
 */
public final class PlainText {

  private PlainText() {}

  /**
   * Reads a file.
   *
   * @param path as the user named it, for messages
   * @param source the whole file
   * @param facts takes what its front matter says
   * @param agencies names that begin a dispatch, beside those that are known
   */
  public static Manuscript read(String path, String source, Facts facts, Set<String> agencies)
      throws UnreadableArticleException {
    return read(source, FrontMatter.readInPlainText(path, source, facts), agencies);
  }

  private static Manuscript read(String source, FrontMatter.Start start, Set<String> agencies) {
    List<List<Span>> runs = runs(source, start.text());
    Wrapping wrapping = Wrapping.of(source, runs);
    List<List<Span>> paragraphs =
        runs.stream().flatMap(run -> wrapping.paragraphs(run).stream()).toList();
    ManuscriptBuilder builder = new ManuscriptBuilder();
    boolean headed = paragraphs.size() > 1 && isTitle(source, paragraphs.get(0), agencies);
    if (!headed) {
      start.title().ifPresent(title -> builder.title(source, title));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Span> lines = paragraphs.get(i);
      boolean title = i == 0 && headed;
      builder.block(title ? Block.Kind.TITLE : kind(source, lines.get(0)));
      append(builder, source, lines);
    }
    return builder.build();
  }

  private static Block.Kind kind(String source, Span line) {
    return Wrapping.isListItem(source, line) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
  }

  private static void append(ManuscriptBuilder builder, String source, List<Span> lines) {
    // The marker is layout, as it is in Markdown and HTML.
    int start = lines.get(0).start() + (Wrapping.isListItem(source, lines.get(0)) ? 2 : 0);
    for (int i = 1; i < lines.size(); i++) {
      int end = lines.get(i - 1).end();
      int next = lines.get(i).start();
      // A line for the checker may stand between, which no reader sees.
      int blanks = source.substring(end, next).isBlank() ? next : end + 1;
      builder.text(source.substring(start, blanks), start);
      start = next;
    }
    builder.text(source.substring(start, lines.get(lines.size() - 1).end()), start);
  }

  private static boolean isTitle(String source, List<Span> lines, Set<String> agencies) {
    return lines.size() == 1
        && !Wrapping.isListItem(source, lines.get(0))
        && TitleLine.is(source, lines.get(0), agencies);
  }

  /**
   * The lines from {@code start} on that are neither blank nor for the checker, those that follow
   * each other together.
   */
  private static List<List<Span>> runs(String source, int start) {
    Lines lines = new Lines(source);
    List<List<Span>> runs = new ArrayList<>();
    boolean blank = true;
    for (int i = 1; i <= lines.count(); i++) {
      Span line = Characters.trim(source, lines.span(i));
      if (CheckerComments.isLine(line.of(source))) {
        continue;
      }
      if (!line.isEmpty() && line.start() >= start) {
        if (blank) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(line);
      }
      blank = line.isEmpty() || line.start() < start;
    }
    return runs;
  }
}
