package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Compared;
import org.guillemet.report.Results;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {

  private static String table(Language language, Sketch... articles) {
    try {
      StringWriter out = new StringWriter();
      Compared compared = InventedSet.of(List.of(articles));
      SheetTable.write(Results.of("1.0.0", compared, List.of()).in(Optional.of(language)), out);
      return out.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What another program reads. */
  private static List<String[]> read(String table) throws IOException {
    return new CsvMapper()
        .enable(CsvParser.Feature.WRAP_AS_ARRAY)
        .readerFor(String[].class)
        .<String[]>readValues(table.substring(1))
        .readAll();
  }

  @Test
  void articlesFollowEachOtherInOneTable() {
    Sketch first =
        new Sketch("a.txt", "“We close, \"now\",” said Lea Brun.\n")
            .names(Kind.PERSON, "Lea Brun")
            .says(Type.DIRECT, "Lea Brun", "“We close, \"now\",”");
    Sketch second =
        new Sketch("b, c.txt", "\nOf 12 people left.\n")
            .counts("12 people left", "12 people", 12, "person");

    assertThat(table(Language.ENGLISH, first, second))
        .isEqualTo(
            "\uFEFFfile,line,column,what,words before,words,words after,speaker,heard on tape,"
                + "read in document,confirmed with speaker,initials,note\r\n"
                + "a.txt,1,1,quotation,,\"“We close, \"\"now\"\",”\",,Lea Brun,,,,,\r\n"
                + "a.txt,1,25,name,,Lea Brun,,,,,,,\r\n"
                + "\"b, c.txt\",2,4,figure,Of,12 people,left.,,,,,,\r\n");
  }

  @Test
  void theHeaderIsInTheLanguageOfThePage() {
    assertThat(table(Language.FRENCH)).startsWith("\uFEFFfichier,ligne,colonne,quoi,");
    assertThat(table(Language.FRENCH).lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://localhost\")",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "＝1+1",
        "x;=1+1",
        "a\";-2"
      })
  void noCellIsTakenForAFormula(String words) throws IOException {
    Sketch article =
        new Sketch("=1+1.txt", "He said " + words + " there.\n")
            .names(Kind.PERSON, words)
            .says(Type.INDIRECT, words, words);

    List<String[]> rows = read(table(Language.ENGLISH, article));

    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(13));
    for (String cell : rows.get(1)) {
      for (String part : cell.split(";")) {
        assertThat(part).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
      }
    }
    assertThat(rows.get(1)[5].replace("'", "")).isEqualTo(words);
    assertThat(rows.get(1)[0]).isEqualTo("'=1+1.txt");
  }
}
