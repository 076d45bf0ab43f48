package org.guillemet.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table for spreadsheets (RFC 4180, with the mark by which they know UTF-8). No cell is taken for
 * a formula, whatever an article says.
 */
public final class CsvTable implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Where a spreadsheet would see a formula begin: at the beginning of a cell, and, as one that is
   * set to French parts cells there too, behind a semicolon. Some read full-width signs as well.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?<=^|;)(?=[\"\\s]*+[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  private final JsonGenerator csv;

  /** Begins a table in {@code out}, which stays open. */
  public CsvTable(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvMapper mapper =
        CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
    this.csv =
        mapper
            .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .createGenerator(out);
  }

  /** The next line of the table. */
  public void row(Stream<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : (Iterable<String>) cells::iterator) {
      csv.writeString(inert(cell));
    }
    csv.writeEndArray();
  }

  /** Ends the table. */
  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** The cell as text, with an apostrophe where a formula would begin. */
  static String inert(String cell) {
    return FORMULA.matcher(cell).replaceAll("'");
  }
}
