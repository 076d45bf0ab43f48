package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.report.Visible;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Cuts paragraphs wherever a mark begins or ends. Immutable. */
final class MarkedText {

  private final String text;
  private final SpanIndex<Mark> marks;

  /**
   * @param marks in any order
   */
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        new SpanIndex<>(
            marks.stream().filter(m -> !m.span().isEmpty()).toList(), m -> List.of(m.span()));
  }

  /** The pieces of a paragraph, in text order; together they are all of it. */
  List<Segment> segments(Span paragraph) {
    List<Mark> inside =
        marks.overlapping(paragraph).stream().sorted(Comparator.comparing(Mark::span)).toList();
    Set<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : inside) {
      cuts.add(Math.max(mark.span().start(), paragraph.start()));
      cuts.add(Math.min(mark.span().end(), paragraph.end()));
    }
    List<Segment> segments = new ArrayList<>();
    Set<Mark> open = new LinkedHashSet<>();
    int next = 0;
    int start = paragraph.start();
    for (int cut : cuts) {
      if (cut > start) {
        segments.add(segment(new Span(start, cut), open));
      }
      start = cut;
      open.removeIf(mark -> mark.span().end() <= cut);
      while (next < inside.size() && inside.get(next).span().start() <= cut) {
        open.add(inside.get(next));
        next++;
      }
    }
    return segments;
  }

  private Segment segment(Span span, Set<Mark> over) {
    List<Mark> beginning =
        over.stream().filter(mark -> mark.span().start() == span.start()).toList();
    return new Segment(
        shown(span.of(text)),
        join(over.stream().map(Mark::css).toList()),
        join(over.stream().map(Mark::id).toList()),
        join(beginning.stream().map(Mark::badge).toList()),
        beginning.stream().anyMatch(Mark::start));
  }

  private static String join(List<String> words) {
    return words.stream().filter(w -> !w.isEmpty()).distinct().collect(Collectors.joining(" "));
  }

  /** Words of an article in one line. */
  static String line(Article article, Span span) {
    return shown(span.of(article.text())).replace('\n', ' ');
  }

  /** Text without characters that would act on the page; a line break stays one. */
  static String shown(String text) {
    return Stream.of(text.split("\\R", -1)).map(Visible::line).collect(Collectors.joining("\n"));
  }
}
