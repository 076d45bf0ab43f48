package org.guillemet.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.CsvTable;
import org.guillemet.text.Language;

/** The fact-check sheets of all articles as one table for spreadsheets. */
public final class SheetTable {

  private static final List<String> COLUMNS =
      List.of(
          "path",
          "line",
          "column",
          "kind",
          "before",
          "words",
          "after",
          "speaker",
          "tape",
          "document",
          "confirmed",
          "initials",
          "note");

  private SheetTable() {}

  /**
   * Writes the table.
   *
   * @param articles in the order of the report
   * @param language of the header; empty: that of most of the articles
   */
  public static void write(List<Checked> articles, Optional<Language> language, Writer out)
      throws IOException {
    Wording wording = Wording.of(language, articles.stream().map(Checked::article).toList());
    try (CsvTable table = new CsvTable(out)) {
      table.row(COLUMNS.stream().map(column -> wording.get("csv." + column)));
      Sheet sheet = new Sheet();
      for (Checked checked : articles) {
        String path = MarkedText.shown(checked.article().path());
        for (SheetRow row : sheet.rows(checked)) {
          table.row(cells(path, row, wording));
        }
      }
    }
    out.flush();
  }

  private static Stream<String> cells(String path, SheetRow row, Wording wording) {
    Stream<String> filled =
        Stream.of(
            path,
            Integer.toString(row.place().line()),
            Integer.toString(row.place().column()),
            wording.of(row.kind()),
            row.before().strip(),
            row.words(),
            row.behind().strip(),
            row.who());
    return Stream.concat(filled, Stream.generate(() -> "")).limit(COLUMNS.size());
  }
}
