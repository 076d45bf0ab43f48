package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.guillemet.rules.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same results give the same bytes, wherever they are written. */
class SameBytesTest {

  static Stream<Arguments> formats() {
    return Stream.of(
        format("sarif", SarifReport::write),
        format("github", GithubReport::write),
        format("gitlab", GitlabReport::write),
        format("junit", JunitReport::write),
        format("checkstyle", CheckstyleReport::write),
        format("rdjsonl", RdjsonlReport::write),
        format("markdown", MarkdownReport::write),
        format("csv", QuotationsCsv::write));
  }

  private static Arguments format(String name, Samples.Format format) {
    return Arguments.of(name, format);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void theSameResultsGiveTheSameBytes(String name, Samples.Format format) {
    String report = both(format);

    assertThat(both(format)).isEqualTo(report);
    Locale locale = Locale.getDefault();
    try {
      // Digits of its own, then a small i of its own.
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(both(format)).isEqualTo(report);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(both(format)).isEqualTo(report);
    } finally {
      Locale.setDefault(locale);
    }
  }

  /** With all that there is to tell, and with more than there is room for. */
  private static String both(Samples.Format format) {
    return Samples.write(format, Samples.full())
        + Samples.write(format, Samples.many(12, 1_000, 12).from(Severity.INFO));
  }
}
