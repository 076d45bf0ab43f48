package org.guillemet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.material.ReportedFigure;
import org.guillemet.material.Verification;
import org.guillemet.material.Verified;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes what came of holding quotations against material, as a table for a terminal. */
final class VerificationsText {

  private static final int WIDTH = 48;
  private static final String GAP = "  ";

  private final Places places = new Places();
  private final TextPhrases frame;
  private final Results results;

  VerificationsText(TextPhrases frame, Results results) {
    this.frame = frame;
    this.results = results;
  }

  /** The table, with an empty line behind; nothing when nothing was held against anything. */
  void write(Ink ink, Appendable out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int quotations = 0;
    int confirmed = 0;
    for (Verified verified : results.compared().verified()) {
      rows.addAll(rows(verified));
      quotations += verified.quotations().size();
      confirmed +=
          (int) verified.quotations().stream().filter(v -> v.verdict().isConfirmed()).count();
    }
    if (rows.isEmpty()) {
      return;
    }
    String said = frame.get("as-said", frame.get("quotations", quotations), confirmed);
    out.append(ink.bold(frame.get("verified", said))).append('\n');
    int last = rows.get(0).size() - 1;
    int[] widths =
        IntStream.range(0, last)
            .map(i -> rows.stream().mapToInt(row -> length(row.get(i))).max().orElse(0))
            .toArray();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < last; i++) {
        String cell = row.get(i);
        line.append(GAP).append(cell).append(" ".repeat(widths[i] - length(cell)));
      }
      out.append(line.append(GAP).append(row.get(last)).toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private List<List<String>> rows(Verified verified) {
    Article article = verified.account().article();
    VerdictPhrases phrases = new VerdictPhrases(results.language(article));
    List<List<String>> rows = new ArrayList<>();
    for (Verification v : verified.quotations()) {
      rows.add(
          List.of(
              place(article, v.span()),
              phrases.verdict(v),
              v.passage().map(phrases::place).orElse(""),
              words(article, v.utterance().segments())));
    }
    for (ReportedFigure figure : verified.reported()) {
      rows.add(
          List.of(
              place(article, figure.span()),
              phrases.verdict(figure),
              figure.passage().map(phrases::place).orElse(""),
              words(article, List.of(figure.span()))));
    }
    return rows;
  }

  private String place(Article article, Span span) {
    return Visible.line(article.path()) + ":" + places.of(article, span).position();
  }

  private static String words(Article article, List<Span> spans) {
    String words =
        Visible.line(
            spans.stream()
                .map(s -> s.of(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … ")));
    return length(words) <= WIDTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WIDTH - 1)).stripTrailing() + "…";
  }
}
