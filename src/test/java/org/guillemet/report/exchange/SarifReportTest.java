package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.Suppression;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class SarifReportTest {

  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[[^\\]]*\\]\\((\\d+)\\)");

  private static Run run(Results results) {
    return Sarif.read(Samples.write(SarifReport::write, results)).getRuns().get(0);
  }

  private static Result result(Run run, String rule) {
    return run.getResults().stream()
        .filter(r -> r.getRuleId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static PhysicalLocation place(Result result) {
    return result.getLocations().get(0).getPhysicalLocation();
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(Samples.write(SarifReport::write, Samples.full()))
        .isEqualTo(Goldens.read("golden.sarif"));
  }

  @Test
  void theSchemaIsKeptWhateverThereIsToTell() {
    for (Results results :
        List.of(
            Samples.full(), Samples.clean(), Samples.results(List.of(), List.of(), List.of()))) {
      assertThat(Sarif.faults(Samples.write(SarifReport::write, results))).isEmpty();
    }
  }

  @Test
  void theSchemaWouldNoticeAFault() {
    String report = Samples.write(SarifReport::write, Samples.full());

    assertThat(Sarif.faults(report.replace("utf16CodeUnits", "bytes"))).isNotEmpty();
    assertThat(Sarif.faults(report.replace("\"startLine\": 3", "\"startLine\": 0"))).isNotEmpty();
    assertThat(Sarif.faults(report.replace("\"inSource\"", "\"somewhere\""))).isNotEmpty();
  }

  @Test
  void regionsLeadToTheWordsInTheFile() {
    Run run = run(Samples.full());
    Map<String, String> files =
        Map.of(
            "drafts/la%20salle.md", Samples.draft().source(),
            "wire/agency.txt", Samples.wire().source());

    assertThat(run.getColumnKind()).isEqualTo(Run.ColumnKind.UTF_16_CODE_UNITS);
    assertThat(run.getResults()).hasSize(5);
    for (Result result : run.getResults()) {
      PhysicalLocation place = place(result);
      String file = files.get(place.getArtifactLocation().getUri());
      Region region = place.getRegion();
      int start = region.getCharOffset();
      String words = file.substring(start, start + region.getCharLength());
      String[] lines = file.split("\n", -1);
      assertThat(lines[region.getStartLine() - 1].substring(region.getStartColumn() - 1))
          .startsWith(words.lines().findFirst().orElseThrow());
      assertThat(lines[region.getEndLine() - 1].substring(0, region.getEndColumn() - 1))
          .endsWith(words.lines().reduce((first, last) -> last).orElseThrow());
    }
    assertThat(place(result(run, "two-figures")).getRegion().getSnippet().getText())
        .isEqualTo("140 places");
    assertThat(place(result(run, "whose-figure")).getRegion().getSnippet().getText()).isNull();
    assertThat(place(result(run, "whose-figure")).getRegion().getSnippet().getRendered().getText())
        .as("what is read where the file has a line break")
        .isEqualTo("assure que tout est vendu");
  }

  @Test
  void aByteOrderMarkIsNotCounted() {
    Article article = Reports.article("a.txt", "\uFEFFWrong words.\n");
    Run run = run(Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m")));

    Region region = place(run.getResults().get(0)).getRegion();
    assertThat(List.of(region.getStartColumn(), region.getEndColumn())).containsExactly(1, 6);
    assertThat(List.of(region.getCharOffset(), region.getCharLength())).containsExactly(0, 5);
  }

  @Test
  void otherPlacesAreLinkedFromTheMessage() {
    Result result = result(run(Samples.full()), "two-figures");

    assertThat(result.getRelatedLocations())
        .extracting(location -> location.getMessage().getText())
        .containsExactly("\"120 people\" there", "said in the same breath");
    assertThat(LINK.matcher(result.getMessage().getText()).results().map(SarifReportTest::id))
        .containsExactlyElementsOf(
            result.getRelatedLocations().stream().map(Location::getId).toList());
    assertThat(result.getMessage().getText())
        .endsWith(
            "find out which is right ([wire/agency.txt:1:27](1): \"120 people\" there;"
                + " [drafts/la salle.md:3:6](2): said in the same breath)");
  }

  private static int id(MatchResult link) {
    return Integer.parseInt(link.group(1));
  }

  @Test
  void whatAnArticleSaysIsNoLinkAndNoPlaceholder() {
    Article article = Reports.article("a.txt", "Wrong words.\n");
    Run run =
        run(
            Samples.of(
                Samples.finding(
                    "r", Severity.ERROR, article, "Wrong", "[see](https://evil.example) {0} [1]")));

    assertThat(run.getResults().get(0).getMessage().getText())
        .isEqualTo("\\[see](https://evil.example) {{0}} [1]");
  }

  @Test
  void findingsThatNobodyHasToLookAtAreSuppressed() {
    Run run = run(Samples.full());

    assertThat(result(run, "whose-figure").getSuppressions())
        .extracting(Suppression::getKind, Suppression::getJustification)
        .containsExactly(tuple(Suppression.Kind.IN_SOURCE, "counted by the reporter on site"));
    assertThat(result(run, "no-credit").getSuppressions())
        .extracting(Suppression::getKind)
        .containsExactly(Suppression.Kind.EXTERNAL);
    assertThat(result(run, "no-credit").getBaselineState())
        .isEqualTo(Result.BaselineState.UNCHANGED);
    assertThat(run.getResults())
        .filteredOn(r -> r.getSuppressions().isEmpty())
        .hasSize(3)
        .allMatch(r -> r.getBaselineState() == Result.BaselineState.NEW);
  }

  @Test
  void withoutABaselineNothingIsSaidOfOne() {
    assertThat(run(Samples.many(1, 1, 0)).getResults())
        .hasSize(2)
        .allMatch(r -> r.getBaselineState() == null);
  }

  @Test
  void whatWasNotCheckedIsANotification() {
    Invocation invocation = run(Samples.full()).getInvocations().get(0);

    assertThat(invocation.getExecutionSuccessful()).isFalse();
    assertThat(invocation.getToolExecutionNotifications())
        .extracting(n -> n.getDescriptor().getId(), n -> n.getLevel().value())
        .containsExactly(
            tuple("unreadable", "error"), tuple("failure", "error"), tuple("language", "warning"));
    assertThat(run(Samples.clean()).getInvocations().get(0).getExecutionSuccessful()).isTrue();
  }

  @Test
  void everyRuleIsExplained() {
    List<RuleDescription> all = BuiltInRules.set().descriptions();
    Run run = run(Samples.results(List.of(), List.of(), List.of(), all));

    assertThat(run.getTool().getDriver().getRules())
        .extracting(ReportingDescriptor::getId)
        .containsExactlyElementsOf(all.stream().map(RuleDescription::name).toList());
    for (ReportingDescriptor rule : run.getTool().getDriver().getRules()) {
      assertThat(rule.getName()).matches("([A-Z][a-z]+)+");
      assertThat(rule.getShortDescription().getText()).isNotBlank();
      assertThat(rule.getFullDescription().getText()).isNotBlank().hasSizeLessThan(1024);
      assertThat(rule.getHelp().getMarkdown())
          .startsWith("# " + rule.getId() + "\n")
          .as("a link to a page that is not there")
          .doesNotContainPattern("\\]\\((?!http)");
      assertThat(rule.getHelp().getText()).isNotBlank();
      URI page = rule.getHelpUri();
      assertThat(page.isAbsolute()).isTrue();
      assertThat(Path.of(page.getPath().substring(1))).isRegularFile();
      assertThat(rule.getDefaultConfiguration().getLevel()).isNotNull();
    }
  }

  @Test
  void findingsNameTheirRuleByItsNumber() {
    Run run = run(Samples.full());
    List<ReportingDescriptor> rules = List.copyOf(run.getTool().getDriver().getRules());

    assertThat(run.getResults())
        .allSatisfy(r -> assertThat(rules.get(r.getRuleIndex()).getId()).isEqualTo(r.getRuleId()));
  }

  @Test
  void pathsAreAddresses() {
    assertThat(uri("a b/é#1.txt")).isEqualTo("a%20b/%C3%A9%231.txt");
    assertThat(uri("./a.txt")).isEqualTo("a.txt");
    assertThat(uri("/srv/a.txt")).isEqualTo("file:///srv/a.txt");
    assertThat(uri("C:/a.txt")).isEqualTo("file:///C:/a.txt");
    assertThat(uri("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
    assertThat(uri("//evil.example/a")).isEqualTo("file:///%2Fevil.example/a");
  }

  private static String uri(String path) {
    Article article = Reports.article(path, "Wrong words.\n");
    Results results = Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m"));
    String uri = place(run(results).getResults().get(0)).getArtifactLocation().getUri();
    assertThat(URI.create(uri).getHost()).isNull();
    return uri;
  }

  @Test
  void aParserOfBuildServersReadsTheFindings() {
    List<Violation> read =
        Violations.read(Parser.SARIF, Samples.write(SarifReport::write, Samples.full()));

    assertThat(read)
        .extracting(Violation::getRule, Violation::getStartLine, Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple("two-figures", 3, SEVERITY.ERROR),
            tuple("nobody-named", 3, SEVERITY.WARN),
            tuple("whose-figure", 5, SEVERITY.WARN),
            tuple("whose-words", 6, SEVERITY.ERROR),
            tuple("no-credit", 1, SEVERITY.WARN));
    assertThat(read)
        .filteredOn(v -> v.getSpecifics().get("suppressed").equals("true"))
        .extracting(Violation::getRule)
        .containsExactlyInAnyOrder("whose-figure", "no-credit");
  }
}
