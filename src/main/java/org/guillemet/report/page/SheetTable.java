package org.guillemet.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guillemet.pipeline.Checked;
import org.guillemet.text.Language;

/**
 * The fact-check sheets of all articles as one table for spreadsheets (RFC 4180, with the mark by
 * which they know UTF-8). No cell is taken for a formula, whatever an article says.
 */
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

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Where a spreadsheet would see a formula begin: at the beginning of a cell, and, as one that is
   * set to French parts cells there too, behind a semicolon. Some read full-width signs as well.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?<=^|;)(?=[\"\\s]*+[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

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
    out.write(BYTE_ORDER_MARK);
    CsvMapper mapper =
        CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    try (JsonGenerator csv =
        mapper
            .writer(schema)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .createGenerator(out)) {
      row(csv, COLUMNS.stream().map(column -> wording.get("csv." + column)));
      Sheet sheet = new Sheet();
      for (Checked checked : articles) {
        String path = MarkedText.shown(checked.article().path());
        for (SheetRow row : sheet.rows(checked)) {
          row(csv, cells(path, row, wording));
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

  private static void row(JsonGenerator csv, Stream<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : (Iterable<String>) cells::iterator) {
      csv.writeString(inert(cell));
    }
    csv.writeEndArray();
  }

  /** The cell as text, with an apostrophe where a formula would begin. */
  static String inert(String cell) {
    return FORMULA.matcher(cell).replaceAll("'");
  }
}
