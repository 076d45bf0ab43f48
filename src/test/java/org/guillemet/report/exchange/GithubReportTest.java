package org.guillemet.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.guillemet.report.Reports;
import org.guillemet.report.Results;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  private static List<WorkflowCommand> commands(Results results) {
    return WorkflowCommand.read(Samples.write(GithubReport::write, results));
  }

  private static int count(String kind, List<WorkflowCommand> commands) {
    return Collections.frequency(commands.stream().map(WorkflowCommand::kind).toList(), kind);
  }

  @Test
  void writesEverythingInAFixedOrder() {
    assertThat(Samples.write(GithubReport::write, Samples.full()))
        .isEqualTo(Goldens.read("golden.github"));
  }

  @Test
  void theWorstComeFirstThenPathAndLine() {
    List<WorkflowCommand> commands = commands(Samples.full());

    assertThat(commands.stream().map(c -> c.kind() + " " + c.properties().get("file")))
        .containsExactly(
            "error drafts/la salle.md",
            "error drafts/la salle.md",
            "error drafts/la salle.md",
            "error drafts/notes.txt",
            "warning drafts/la salle.md",
            "warning wire/praha.txt");
    assertThat(commands.subList(0, 3).stream().map(c -> c.number("line"))).isSorted();
  }

  @Test
  void asManyAreShownAsGithubShows() {
    List<WorkflowCommand> commands = commands(Samples.many(10, 10, 0));

    assertThat(count("error", commands)).isEqualTo(10);
    assertThat(count("warning", commands)).isEqualTo(10);
    assertThat(count("notice", commands)).isZero();
  }

  @Test
  void theLastSaysHowManyWereLeftOut() {
    List<WorkflowCommand> commands = commands(Samples.many(12, 13, 14).from(Severity.INFO));

    assertThat(count("error", commands)).isEqualTo(10);
    assertThat(count("warning", commands)).isEqualTo(10);
    assertThat(count("notice", commands)).isEqualTo(10);
    assertThat(commands.get(commands.size() - 1).message())
        .startsWith("2 errors, 3 warnings, 5 info more: GitHub shows 10 annotations of a kind.");
  }

  @Test
  void theFirstInTheTextAreKept() {
    List<WorkflowCommand> commands = commands(Samples.many(11, 0, 0));

    assertThat(commands).hasSize(11);
    assertThat(commands.get(9).message()).isEqualTo("word 9");
    assertThat(commands.get(10).message()).startsWith("1 error more");
  }

  @Test
  void columnsAreToldForOneLineOnly() {
    Article article = Reports.article("a.md", "Words.\n\nTwo 100 %\nlines: here, there.\n");
    WorkflowCommand lines =
        commands(Samples.of(Samples.finding("r", Severity.ERROR, article, "100 % lines", "m")))
            .get(0);
    WorkflowCommand words =
        commands(Samples.of(Samples.finding("r", Severity.ERROR, article, "here", "m"))).get(0);

    assertThat(lines.properties()).doesNotContainKeys("col", "endColumn");
    assertThat(lines.number("line")).isEqualTo(3);
    assertThat(lines.number("endLine")).isEqualTo(4);
    assertThat(words.number("col")).isEqualTo(8);
    assertThat(words.number("endColumn")).isEqualTo(12);
  }

  @Test
  void signsOfTheCommandItselfAreEscaped() {
    Article article = Reports.article("a,b:50%.txt", "Wrong words.\n");
    Results results =
        Samples.of(
            Samples.finding("r", Severity.ERROR, article, "Wrong", "100 % :: ::error::x,\r\ny"));

    assertThat(Samples.write(GithubReport::write, results))
        .startsWith("::error file=a%2Cb%3A50%25.txt,line=1,")
        .endsWith("::100 %25 :: ::error::x, y\n");
    assertThat(commands(results).get(0).properties()).containsEntry("file", "a,b:50%.txt");
  }

  @Test
  void standardInputIsNoFile() {
    Article article = Reports.article("-", "Wrong words.\n");
    Results results = Samples.of(Samples.finding("r", Severity.ERROR, article, "Wrong", "m"));

    assertThat(commands(results).get(0).properties())
        .doesNotContainKey("file")
        .containsEntry("line", "1");
  }

  @Test
  void nothingIsWrittenWhereThereIsNothingToTell() {
    assertThat(Samples.write(GithubReport::write, Samples.clean())).isEmpty();
  }
}
