package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.CsvTable;
import org.guillemet.report.Places;
import org.guillemet.report.Results;
import org.guillemet.report.Words;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Who is quoted with which words, as a table: one line for each quotation or reported speech. */
public final class QuotationsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "path", "line", "column", "type", "speaker", "role", "outlet", "words", "source", "cue",
          "negated", "hedged");

  private final Places places = new Places();

  private QuotationsCsv() {}

  /** The attributions of all articles. */
  public static void write(Results results, Writer out) throws IOException {
    QuotationsCsv quotations = new QuotationsCsv();
    try (CsvTable table = new CsvTable(out)) {
      table.row(COLUMNS.stream());
      for (Checked checked : results.compared().articles()) {
        for (Attribution attribution : checked.attributions()) {
          table.row(
              quotations.cells(checked.article(), results.file(checked.article()), attribution));
        }
      }
    }
    out.flush();
  }

  private Stream<String> cells(Article article, String file, Attribution said) {
    Region region = Region.of(article, file, said.content().get(0), places);
    return Stream.of(
        Diagnostics.line(Diagnostics.path(article.path())),
        Integer.toString(region.start().line()),
        Integer.toString(region.start().column()),
        Words.of(said.type()),
        said.speaker().map(s -> Diagnostics.line(s.entity().name())).orElse(""),
        said.speaker().flatMap(s -> s.role()).map(Diagnostics::line).orElse(""),
        said.outlet().map(o -> Diagnostics.line(o.name())).orElse(""),
        words(article, said.content()),
        words(article, said.source()),
        words(article, said.cue()),
        said.negated() ? "yes" : "",
        said.hedged() ? "yes" : "");
  }

  private String words(Article article, List<Span> spans) {
    return spans.stream()
        .map(span -> Diagnostics.line(places.of(article, span).text()))
        .collect(Collectors.joining(" … "));
  }
}
