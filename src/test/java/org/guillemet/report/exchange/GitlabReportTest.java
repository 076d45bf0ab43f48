package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

class GitlabReportTest {

  private static List<JsonNode> issues(Results results) {
    try {
      List<JsonNode> issues = new ArrayList<>();
      new ObjectMapper().readTree(Samples.write(GitlabReport::write, results)).forEach(issues::add);
      return issues;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(Samples.write(GitlabReport::write, Samples.full()))
        .isEqualTo(Goldens.read("golden-gitlab.json"));
  }

  /** The table of GitLab's page on Code Quality. */
  @Test
  void everyIssueHasWhatGitlabAsksFor() {
    for (JsonNode issue : issues(Samples.full().from(Severity.INFO))) {
      assertThat(issue.get("description").asText()).isNotBlank();
      assertThat(issue.get("check_name").asText()).isNotBlank();
      assertThat(issue.get("fingerprint").asText()).isNotBlank();
      assertThat(issue.get("severity").asText())
          .isIn(Set.of("info", "minor", "major", "critical", "blocker"));
      assertThat(issue.at("/location/path").asText()).doesNotStartWith("./").doesNotStartWith("/");
      assertThat(issue.at("/location/lines/begin").isIntegralNumber()).isTrue();
      assertThat(issue.at("/location/lines/end").asInt())
          .isGreaterThanOrEqualTo(issue.at("/location/lines/begin").asInt());
    }
  }

  @Test
  void noTwoIssuesHaveOneFingerprint() {
    Article article = Reports.article("./a.txt", "Wrong words.\n");
    Finding finding = Samples.finding("r", Severity.ERROR, article, "Wrong", "m");
    Reviewed reviewed = Reviewed.open(List.of(finding)).get(0);
    Results twice =
        Samples.results(
            List.of(Samples.bare(article)), List.of(reviewed, reviewed, reviewed), List.of());

    assertThat(issues(twice).stream().map(issue -> issue.get("fingerprint").asText()))
        .containsExactly(
            reviewed.fingerprint(), reviewed.fingerprint() + "-2", reviewed.fingerprint() + "-3");
    assertThat(issues(twice).get(0).at("/location/path").asText()).isEqualTo("a.txt");
  }

  @Test
  void aParserOfBuildServersReadsIt() {
    assertThat(
            Violations.read(
                Parser.CODECLIMATE,
                Samples.write(GitlabReport::write, Samples.full().from(Severity.INFO))))
        .extracting(
            Violation::getRule, Violation::getFile, Violation::getStartLine, Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple("two-figures", Samples.DRAFT, 3, SEVERITY.ERROR),
            tuple("nobody-named", Samples.DRAFT, 3, SEVERITY.WARN),
            tuple("no-name", Samples.DRAFT, 5, SEVERITY.INFO),
            tuple("whose-words", Samples.DRAFT, 6, SEVERITY.ERROR),
            tuple("not-checked", Samples.DRAFT, 6, SEVERITY.ERROR),
            tuple("not-checked", "drafts/notes.txt", 1, SEVERITY.ERROR),
            tuple("not-checked", "wire/praha.txt", 1, SEVERITY.WARN));
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertThat(Samples.write(GitlabReport::write, Samples.clean())).isEqualTo("[]\n");
  }
}
