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
import org.guillemet.report.VerdictPhrases;
import org.guillemet.report.Words;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Who is quoted with which words, as a table: one line for each quotation or reported speech. */
public final class QuotationsCsv {

  private static final List<String> COLUMNS =
      List.of(
          "path", "line", "column", "type", "speaker", "role", "outlet", "words", "source", "cue",
          "negated", "hedged");

  /** Those that follow when articles were held against material. */
  private static final List<String> OF_MATERIAL = List.of("verdict", "found");

  private final Places places = new Places();

  private QuotationsCsv() {}

  /** The attributions of all articles. */
  public static void write(Results results, Writer out) throws IOException {
    QuotationsCsv quotations = new QuotationsCsv();
    try (CsvTable table = new CsvTable(out)) {
      boolean verified = !results.compared().verified().isEmpty();
      table.row(Stream.concat(COLUMNS.stream(), verified ? OF_MATERIAL.stream() : Stream.of()));
      for (Checked checked : results.compared().articles()) {
        for (Attribution attribution : checked.attributions()) {
          Stream<String> cells =
              quotations.cells(checked.article(), results.file(checked.article()), attribution);
          table.row(
              verified ? Stream.concat(cells, ofMaterial(checked, attribution, results)) : cells);
        }
      }
    }
    out.flush();
  }

  private static Stream<String> ofMaterial(
      Checked checked, Attribution attribution, Results results) {
    VerdictPhrases phrases = new VerdictPhrases(Language.DEFAULT);
    return results.compared().verified().stream()
        .filter(v -> v.account().article() == checked.article())
        .flatMap(v -> v.quotations().stream())
        .filter(
            v ->
                v.utterance()
                    .attribution()
                    .filter(a -> a.id().equals(attribution.id()))
                    .isPresent())
        .findFirst()
        .map(
            v ->
                Stream.of(
                    Diagnostics.line(phrases.verdict(v)),
                    v.passage().map(phrases::place).orElse("")))
        .orElseGet(() -> Stream.of("", ""));
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
