package org.guillemet.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.CsvTable;
import org.guillemet.report.Results;

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

  /** Writes the table. */
  public static void write(Results results, Writer out) throws IOException {
    Wording wording = new Wording(results.language());
    try (CsvTable table = new CsvTable(out)) {
      table.row(COLUMNS.stream().map(column -> wording.get("csv." + column)));
      Sheet sheet = new Sheet(results.compared().verified(), results.language());
      for (Checked checked : results.compared().articles()) {
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
            row.who(),
            "",
            row.document());
    return Stream.concat(filled, Stream.generate(() -> "")).limit(COLUMNS.size());
  }
}
