package org.guillemet.ingest.docx;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.ingest.CheckerComments;
import org.guillemet.ingest.manuscript.Extract;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.words.Characters;
import org.guillemet.ingest.words.TitleLine;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;

/** Lays out the paragraphs of a document. Used once. */
final class DocxLayout {

  /** A longer cell holds text: documents are laid out in tables, too. */
  private static final int LONGEST_DATA = 100;

  private final List<Paragraph> paragraphs;
  private final Set<Integer> cellsOfText;
  private final Optional<Paragraph> title;
  private final ManuscriptBuilder builder = new ManuscriptBuilder();
  private final StringBuilder source = new StringBuilder();

  private DocxLayout(List<Paragraph> paragraphs, Set<String> agencies) {
    this.paragraphs = paragraphs;
    this.cellsOfText = cellsOfText(paragraphs);
    this.title = title(agencies);
  }

  /**
   * The text of a document, and how it is laid out.
   *
   * @param agencies names that begin a dispatch, beside those that are known
   */
  static Extract lay(List<Paragraph> paragraphs, Set<String> agencies) {
    return new DocxLayout(paragraphs, agencies).lay();
  }

  /** Those of more than one paragraph, or of a long one. */
  private static Set<Integer> cellsOfText(List<Paragraph> paragraphs) {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> cells = new HashSet<>();
    for (Paragraph each : paragraphs) {
      int length = each.cell().isPresent() ? each.text().strip().length() : 0;
      if (length > 0) {
        int cell = each.cell().getAsInt();
        if (!seen.add(cell) || length > LONGEST_DATA) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  /** What its style says is the headline, else the first line if it reads like one. */
  private Optional<Paragraph> title(Set<String> agencies) {
    List<Paragraph> seen = paragraphs.stream().filter(p -> !p.text().isBlank()).toList();
    Optional<Paragraph> styled =
        Stream.of(Role.TITLE, Role.FIRST_HEADING)
            .flatMap(role -> seen.stream().filter(paragraph -> paragraph.is(role)))
            .findFirst();
    return styled.isPresent() || seen.size() < 2
        ? styled
        : Optional.of(seen.get(0))
            .filter(first -> kind(first) == Block.Kind.PARAGRAPH)
            .filter(first -> readsLikeTitle(first.text(), agencies));
  }

  private static boolean readsLikeTitle(String text, Set<String> agencies) {
    Span line = Characters.trim(text, new Span(0, text.length()));
    return line.of(text).indexOf('\n') < 0 && TitleLine.is(text, line, agencies);
  }

  private Block.Kind kind(Paragraph paragraph) {
    if (paragraph.role().isPresent()) {
      return switch (paragraph.role().get()) {
        case TITLE, FIRST_HEADING, HEADING, CONTENTS -> Block.Kind.HEADING;
        case QUOTATION -> Block.Kind.BLOCK_QUOTE;
        case CAPTION -> Block.Kind.CAPTION;
        case NOTE -> Block.Kind.LIST_ITEM;
      };
    }
    if (paragraph.listed()) {
      return Block.Kind.LIST_ITEM;
    }
    boolean data =
        paragraph.cell().isPresent() && !cellsOfText.contains(paragraph.cell().getAsInt());
    return data ? Block.Kind.CELL : Block.Kind.PARAGRAPH;
  }

  private Extract lay() {
    for (Paragraph each : paragraphs) {
      int start = source.length();
      String text = each.text();
      source.append(text).append('\n');
      // What is said to the checker, no reader sees.
      if (!text.isBlank() && !each.is(Role.CONTENTS) && !CheckerComments.isLine(text)) {
        boolean titled = title.filter(paragraph -> paragraph == each).isPresent();
        lay(each, titled ? Block.Kind.TITLE : kind(each), start);
      }
    }
    return new Extract(source.toString(), builder.build());
  }

  private void lay(Paragraph paragraph, Block.Kind kind, int start) {
    builder.block(kind);
    boolean heading = kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    int at = start;
    for (Run run : paragraph.runs()) {
      int from = 0;
      int feed = run.text().indexOf('\n');
      while (feed >= 0) {
        lay(run, heading, from, feed, at);
        builder.lineBreak();
        from = feed + 1;
        feed = run.text().indexOf('\n', from);
      }
      lay(run, heading, from, run.text().length(), at);
      at += run.text().length();
    }
  }

  /** Lays out a piece of a run in one line. A heading is in bold by itself. */
  private void lay(Run run, boolean heading, int from, int to, int at) {
    Map<Inline.Kind, String> set = new EnumMap<>(Inline.Kind.class);
    if (run.bold() && !heading) {
      set.put(Inline.Kind.STRONG, "");
    }
    if (run.italic()) {
      set.put(Inline.Kind.EMPHASIS, "");
    }
    if (!run.target().isEmpty()) {
      set.put(Inline.Kind.LINK, run.target());
    }
    set.forEach(builder::startInline);
    builder.text(run.text().substring(from, to), at + from);
    set.keySet().forEach(kind -> builder.endInline());
  }
}
