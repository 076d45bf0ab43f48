package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class JunitReportTest {

  private static String report(Results results) {
    return Samples.write(JunitReport::write, results);
  }

  private static List<ReportTestCase> cases(Results results) {
    return XmlReaders.suites(report(results)).stream()
        .flatMap(suite -> suite.getTestCases().stream())
        .toList();
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(report(Samples.full())).isEqualTo(Goldens.read("golden-junit.xml"));
  }

  @Test
  void mavensReaderCountsFindingsAsFailures() {
    assertThat(cases(Samples.full()))
        .extracting(
            ReportTestCase::getName,
            ReportTestCase::hasFailure,
            ReportTestCase::hasError,
            ReportTestCase::hasSkipped)
        .containsExactlyInAnyOrder(
            tuple("nobody-named: certains", true, false, false),
            tuple("two-figures: 140 places", true, false, false),
            tuple("whose-words: « Personne ne sait. »", true, false, false),
            tuple("whose-figure: assure que tout est vendu", false, false, true),
            tuple("no-credit: Reuters", false, false, true),
            tuple("not-checked: Elle a fait ses comptes.", false, true, false),
            tuple("not-checked: permission denied", false, true, false),
            tuple("not-checked: looks like Czech", false, false, true));
  }

  @Test
  void reasonsAreTold() {
    assertThat(cases(Samples.full()))
        .filteredOn(ReportTestCase::hasSkipped)
        .extracting(ReportTestCase::getFailureMessage)
        .containsExactlyInAnyOrder(
            "suppressed: counted by the reporter on site", "in the baseline", "looks like Czech");
  }

  @Test
  void anArticleWithoutFindingsIsATestThatPasses() {
    List<ReportTestCase> cases = cases(Samples.clean());

    assertThat(cases).hasSize(1);
    assertThat(cases.get(0).isSuccessful()).isTrue();
    assertThat(cases.get(0).getName()).isEqualTo("no findings");
    assertThat(cases.get(0).getFullClassName()).isEqualTo("wire/agency");
  }

  @Test
  void whatIsShownOnRequestOnlyDoesNotFail() {
    assertThat(cases(Samples.full().from(Severity.INFO)))
        .filteredOn(c -> c.getName().equals("no-name: Une source"))
        .singleElement()
        .matches(ReportTestCase::isSuccessful);
  }

  @Test
  void countsAgreeWithTheTests() {
    for (Results results :
        List.of(Samples.full(), Samples.clean(), Samples.many(3, 2, 1).from(Severity.INFO))) {
      Element root = XmlReaders.document(report(results)).getDocumentElement();
      assertCounts(root);
      NodeList suites = root.getElementsByTagName("testsuite");
      for (int i = 0; i < suites.getLength(); i++) {
        assertCounts((Element) suites.item(i));
      }
    }
  }

  private static void assertCounts(Element suite) {
    assertThat(
            List.of(
                suite.getAttribute("tests"),
                suite.getAttribute("failures"),
                suite.getAttribute("errors"),
                suite.getAttribute("skipped")))
        .containsExactly(
            count(suite, "testcase"),
            count(suite, "failure"),
            count(suite, "error"),
            count(suite, "skipped"));
  }

  private static String count(Element suite, String name) {
    return Integer.toString(suite.getElementsByTagName(name).getLength());
  }

  @Test
  void aTestKeepsItsNameWhenItsParagraphMoves() {
    assertThat(name("Wrong words.\n")).isEqualTo(name("New.\n\nWrong words.\n"));
  }

  private static String name(String text) {
    Article article = Reports.article("a.txt", text);
    return cases(Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m")))
        .get(0)
        .getName();
  }

  @Test
  void noTwoTestsOfAnArticleHaveOneName() {
    Article article = Reports.article("a.txt", "Wrong words.\n");
    Finding finding = Samples.finding("r", Severity.ERROR, article, "Wrong", "m");
    List<Reviewed> twice = Reviewed.open(List.of(finding, finding));

    assertThat(cases(Samples.results(List.of(Samples.bare(article)), twice, List.of())))
        .extracting(ReportTestCase::getName)
        .containsExactly("r: Wrong", "r: Wrong (2)");
  }

  @Test
  void aParserOfBuildServersReadsTheFailures() {
    assertThat(Violations.read(Parser.JUNIT, report(Samples.full())))
        .extracting(Violation::getFile, Violation::getStartLine)
        .containsExactlyInAnyOrder(
            tuple(Samples.DRAFT, 3),
            tuple(Samples.DRAFT, 3),
            tuple(Samples.DRAFT, 6),
            tuple(Samples.DRAFT, 6),
            tuple("drafts/notes.txt", 1));
  }

  @Test
  void suitesAreFiles() {
    NodeList suites = XmlReaders.document(report(Samples.full())).getElementsByTagName("testsuite");

    assertThat(IntStream.range(0, suites.getLength()).mapToObj(i -> (Element) suites.item(i)))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly(Samples.DRAFT, Samples.WIRE, "drafts/notes.txt", "wire/praha.txt");
  }

  @Test
  void aReaderThatHasGoneIsToldAsSuch() {
    Writer gone =
        new Writer() {
          @Override
          public void write(char[] chars, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> JunitReport.write(Samples.full(), gone))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }
}
