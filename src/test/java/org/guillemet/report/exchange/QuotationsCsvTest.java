package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsCsvTest {

  static List<Map<String, String>> read(String table) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(table.substring(1))) {
      return rows.readAll();
    } catch (IOException e) {
      throw new AssertionError("no table: " + table, e);
    }
  }

  private static List<Map<String, String>> rows(Results results) {
    return read(Samples.write(QuotationsCsv::write, results));
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(Samples.write(QuotationsCsv::write, Samples.full()))
        .isEqualTo(Goldens.read("golden.csv"));
  }

  @Test
  void everyQuotationIsALineWithItsSpeakerAndPlace() {
    assertThat(rows(Samples.full()).get(0))
        .containsEntry("path", Samples.DRAFT)
        .containsEntry("line", "3")
        .containsEntry("column", "4")
        .containsEntry("type", "direct")
        .containsEntry("speaker", "Léa Brun")
        .containsEntry("role", "maire")
        .containsEntry("outlet", "Le Bac")
        .containsEntry("words", "« On ferme ce soir »")
        .containsEntry("source", "Léa Brun")
        .containsEntry("cue", "dit");
  }

  @Test
  void wordsInPiecesAreInOneCellAndADenialIsTold() {
    assertThat(rows(Samples.full()).get(1))
        .containsEntry("words", "que tout est vendu … Elle")
        .containsEntry("speaker", "")
        .containsEntry("negated", "yes")
        .containsEntry("hedged", "yes");
  }

  @Test
  void nothingQuotedIsATableWithItsHeaderOnly() {
    assertThat(rows(Samples.clean())).isEmpty();
    assertThat(Samples.write(QuotationsCsv::write, Samples.clean()))
        .startsWith("\uFEFFpath,line,column,")
        .endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "x;=1"})
  void noCellIsTakenForAFormula(String words) {
    Article article = Reports.article("=1.txt", "He said " + words + " there.\n");
    Entity speaker = Samples.entity(article, "e1", words, Entity.Kind.PERSON, words);
    Attribution said =
        new Attribution(
            "a1",
            Type.DIRECT,
            List.of(Reports.span(article, words)),
            List.of(),
            List.of(Reports.span(article, words)),
            Optional.of(new Speaker(speaker, Optional.of(words), ResolvedBy.NAME)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            1,
            FoundBy.INCISE);
    Checked checked =
        new Checked(
            article, List.of(), List.of(said), List.of(speaker), List.of(), List.of(), List.of());

    Map<String, String> row = rows(Samples.results(List.of(checked), List.of(), List.of())).get(0);

    assertThat(row).containsEntry("path", "'=1.txt");
    for (String column : List.of("speaker", "role", "words", "source")) {
      assertThat(row.get(column).replace("'", "")).isEqualTo(words);
      assertThat(row.get(column).split(";")).noneMatch(part -> part.matches("[=+@-].*"));
    }
  }
}
