package org.guillemet.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.Extract;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.ingest.words.Characters;
import org.guillemet.text.Block;
import org.guillemet.text.Landmark;
import org.guillemet.text.Span;

/** Makes paragraphs of the lines of pages. */
final class PdfLayout {

  /** Of ten lines one may be longer than a full one: a heading, a footnote in small print. */
  private static final double FULL = 0.9;

  /** "3", "- 3 -", "3/12", "iv". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—|\\[(]?\\s*(?:\\d{1,4}(?:\\s*[/|]\\s*\\d{1,4})?|[ivxlc]{1,6})\\s*[-–—|\\])]?");

  private PdfLayout() {}

  /** The text of the pages, and how it is laid out. */
  static Extract lay(List<String> pages) {
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (String page : pages) {
      starts.add(all.length());
      all.append(page.stripTrailing()).append("\n\n");
    }
    String source = all.toString().stripTrailing() + "\n";
    List<PdfLine> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int start = Math.min(starts.get(i), source.length());
      int end =
          i + 1 < starts.size() ? Math.min(starts.get(i + 1), source.length()) : source.length();
      lines.addAll(lines(source, new Span(start, end), i + 1));
    }
    ManuscriptBuilder builder = new ManuscriptBuilder();
    for (int i = 0; i < lines.size(); i++) {
      boolean inside = i > 0 && lines.get(i - 1).goesOnIn(lines.get(i));
      append(builder, lines, i, inside);
    }
    return new Extract(source, builder.build());
  }

  private static List<PdfLine> lines(String source, Span page, int number) {
    Deque<Span> spans = new ArrayDeque<>();
    for (int start = page.start(); start < page.end(); start++) {
      int feed = source.indexOf('\n', start);
      int end = feed < 0 || feed > page.end() ? page.end() : feed;
      Span line = Characters.trim(source, new Span(start, end));
      if (!line.isEmpty()) {
        spans.add(line);
      }
      start = end;
    }
    withoutPageNumber(spans, source);
    int[] lengths = spans.stream().mapToInt(Span::length).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * FULL)];
    List<PdfLine> lines = new ArrayList<>();
    int before = page.start();
    for (Span span : spans) {
      boolean begins = lines.isEmpty() || isFree(source.substring(before, span.start()));
      lines.add(new PdfLine(source, span, number, begins, width));
      before = span.end();
    }
    return lines;
  }

  /** Whether a free line stands between two lines. */
  private static boolean isFree(String between) {
    return between.indexOf('\n') != between.lastIndexOf('\n');
  }

  /** Takes the number of the page away, which stands above or below all the rest. */
  private static void withoutPageNumber(Deque<Span> lines, String source) {
    if (!lines.isEmpty() && isPageNumber(lines.getLast(), source)) {
      lines.removeLast();
    }
    if (!lines.isEmpty() && isPageNumber(lines.getFirst(), source)) {
      lines.removeFirst();
    }
  }

  private static boolean isPageNumber(Span line, String source) {
    return PAGE_NUMBER.matcher(line.of(source)).matches();
  }

  private static void append(
      ManuscriptBuilder builder, List<PdfLine> lines, int i, boolean inside) {
    PdfLine line = lines.get(i);
    if (i == 0 || line.page() != lines.get(i - 1).page()) {
      builder.landmark(Landmark.Kind.PAGE, Integer.toString(line.page()));
    }
    int start = line.span().start();
    if (!inside) {
      builder.block(line.isItem() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH);
      start += line.isItem() ? 2 : 0;
    } else if (!lines.get(i - 1).breaksWordBefore(line)) {
      builder.softBreak();
    }
    boolean broken =
        i + 1 < lines.size()
            && line.goesOnIn(lines.get(i + 1))
            && line.breaksWordBefore(lines.get(i + 1));
    int end = line.span().end() - (broken ? 1 : 0);
    builder.text(line.source().substring(start, end), start);
  }
}
