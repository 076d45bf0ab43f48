package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.report.exchange.Reviewdog.Diagnostic;
import org.guillemet.report.exchange.Reviewdog.Range;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;

class RdjsonlReportTest {

  private static List<Diagnostic> diagnostics(Results results) {
    return Reviewdog.read(Samples.write(RdjsonlReport::write, results));
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(Samples.write(RdjsonlReport::write, Samples.full()))
        .isEqualTo(Goldens.read("golden.rdjsonl"));
  }

  @Test
  void everyLineIsADiagnostic() {
    assertThat(diagnostics(Samples.full().from(Severity.INFO)).stream().map(d -> d.code().value()))
        .containsExactly(
            "nobody-named",
            "two-figures",
            "no-name",
            "whose-words",
            "not-checked",
            "not-checked",
            "not-checked");
  }

  @Test
  void columnsCountTheBytesOfUtf8() {
    byte[] file = Samples.draft().source().getBytes(StandardCharsets.UTF_8);

    assertThat(words(file, range("nobody-named"))).isEqualTo("certains");
    assertThat(words(file, range("two-figures"))).isEqualTo("140 places");
    assertThat(words(file, range("whose-words"))).isEqualTo("« Personne ne sait. »");
  }

  private static Range range(String rule) {
    return diagnostics(Samples.full()).stream()
        .filter(d -> d.code().value().equals(rule))
        .findFirst()
        .orElseThrow()
        .location()
        .range();
  }

  /** Words in one line, by its bytes. */
  private static String words(byte[] file, Range range) {
    int start = 0;
    for (int line = 1; line < range.start().line(); start++) {
      line += file[start] == '\n' ? 1 : 0;
    }
    byte[] words =
        Arrays.copyOfRange(
            file, start + range.start().column() - 1, start + range.end().column() - 1);
    return new String(words, StandardCharsets.UTF_8);
  }

  @Test
  void aByteOrderMarkIsNotCounted() {
    Article article = Reports.article("a.txt", "\uFEFFWrong words.\n");
    Range range =
        diagnostics(Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m")))
            .get(0)
            .location()
            .range();

    assertThat(List.of(range.start().column(), range.end().column())).containsExactly(1, 6);
  }

  @Test
  void theReaderWouldNoticeAFault() {
    String line = Samples.write(RdjsonlReport::write, Samples.many(1, 0, 0));

    assertThat(Reviewdog.read(line)).hasSize(1);
    assertThatThrownBy(() -> Reviewdog.read(line.replace("ERROR", "BAD")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Reviewdog.read(line.replace("\"location\"", "\"place\"")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void nothingIsWrittenWhereThereIsNothingToTell() {
    assertThat(Samples.write(RdjsonlReport::write, Samples.clean())).isEmpty();
  }
}
