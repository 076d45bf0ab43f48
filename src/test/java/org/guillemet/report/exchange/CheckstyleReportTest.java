package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.guillemet.report.Results;
import org.guillemet.rules.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class CheckstyleReportTest {

  private static String report(Results results) {
    return Samples.write(CheckstyleReport::write, results);
  }

  private static List<String> files(Results results) {
    NodeList files = XmlReaders.document(report(results)).getElementsByTagName("file");
    return IntStream.range(0, files.getLength())
        .mapToObj(i -> ((Element) files.item(i)).getAttribute("name"))
        .toList();
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(report(Samples.full())).isEqualTo(Goldens.read("golden-checkstyle.xml"));
  }

  @Test
  void everyFileIsThereOnceAlsoOneWithoutFindings() {
    assertThat(files(Samples.full()))
        .containsExactly(Samples.DRAFT, Samples.WIRE, "drafts/notes.txt", "wire/praha.txt");
    assertThat(files(Samples.clean())).containsExactly(Samples.WIRE);
  }

  @Test
  void aParserOfBuildServersReadsIt() {
    assertThat(Violations.read(Parser.CHECKSTYLE, report(Samples.full().from(Severity.INFO))))
        .extracting(
            Violation::getRule,
            Violation::getFile,
            Violation::getStartLine,
            Violation::getColumn,
            Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple("guillemet.two-figures", Samples.DRAFT, 3, 81, SEVERITY.ERROR),
            tuple("guillemet.nobody-named", Samples.DRAFT, 3, 55, SEVERITY.WARN),
            tuple("guillemet.no-name", Samples.DRAFT, 5, 1, SEVERITY.INFO),
            tuple("guillemet.whose-words", Samples.DRAFT, 6, 37, SEVERITY.ERROR),
            tuple("guillemet.not-checked", Samples.DRAFT, 6, 12, SEVERITY.ERROR),
            tuple("guillemet.not-checked", "drafts/notes.txt", 1, 1, SEVERITY.ERROR),
            tuple("guillemet.not-checked", "wire/praha.txt", 1, 1, SEVERITY.WARN));
  }

  @Test
  void otherPlacesAreInTheMessage() {
    assertThat(Violations.read(Parser.CHECKSTYLE, report(Samples.full())))
        .extracting(Violation::getMessage)
        .contains(
            "\"140 places\" here, \"120 people\" in Reuters: find out which is right"
                + " (wire/agency.txt:1:27: \"120 people\" there;"
                + " drafts/la salle.md:3:6: said in the same breath)");
  }
}
