package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guillemet.cli.console.ExitStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the action, the GitLab job and the hook on a branch that makes two articles worse. */
class CiTest {

  private static final String BASE = "github.event.pull_request.base.sha";

  @TempDir static Path folder;
  private static Newsroom template;

  private Newsroom newsroom;

  @BeforeAll
  static void layOut() {
    template = Newsroom.in(folder);
  }

  @BeforeEach
  void changeAnArticle() {
    newsroom = template.copy();
    newsroom.write("articles/hall.txt", "The hall closes in May.\n\nIt opens WRONG in June.\n");
  }

  @Test
  void theActionAnnotatesWhatThePullRequestChanges() throws IOException {
    ActionRun.Result result = action(Map.of("paths", "articles")).with(BASE, main()).run();

    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(result.out())
        .contains("::error file=articles/hall.txt,line=3,")
        .doesNotContain("ferry.md");
    assertThat(result.summary()).contains("articles/hall.txt").doesNotContain("ferry.md");
    assertThat(result.outputs()).containsEntry("status", "1");
    assertThat(rules(Path.of(result.outputs().get("sarif")))).containsExactly("wrong-word");
  }

  @Test
  void theActionChecksAllLinesWhereNothingSaysOtherwise() {
    assertThat(action(Map.of()).run().out()).contains("hall.txt", "ferry.md");
    assertThat(action(Map.of("changed-since", "none")).with(BASE, main()).run().out())
        .contains("hall.txt", "ferry.md");
  }

  @Test
  void theActionTakesSeveralPathsAndOptions() {
    newsroom.write("two words.md", "The dam holds MINOR.\n");

    ActionRun.Result result =
        action(
                Map.of(
                    "paths", "articles/hall.txt\n\n  two words.md\n",
                    "args", "--min-severity info  --lang=en",
                    "fail-on", "never"))
            .run();

    assertThat(result.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(result.out())
        .contains("::error file=articles/hall.txt", "::notice file=two words.md")
        .doesNotContain("ferry.md");
  }

  @Test
  void theActionSaysThatSomethingCouldNotBeChecked() {
    ActionRun.Result result = action(Map.of("paths", "gone")).run();

    assertThat(result.status()).isEqualTo(ExitStatus.TROUBLE);
    assertThat(result.out()).contains("gone: no such file", "::error title=Guillemet::");
    assertThat(result.outputs()).containsEntry("status", "2");
  }

  @Test
  void theActionRunsNothingThatAnInputHolds() {
    action(Map.of("paths", "$(touch run)\n`touch run`", "args", "$(touch run) *")).run();

    assertThat(newsroom.articles().resolve("run")).doesNotExist();
  }

  @Test
  void theActionCompletesAShallowClone() {
    Newsroom shallow = template.shallowClone("draft");

    ActionRun.Result result =
        new ActionRun(shallow, Map.of("args", "--fail-on warning")).with(BASE, main()).run();

    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(result.out()).contains("::warning file=articles/hall.txt").doesNotContain("ferry");
  }

  @Test
  void thePartsOfTheActionAreBoundTogether() {
    Yaml action = Yaml.read(Path.of("action.yml"));
    List<Yaml> steps = action.at("runs").items("steps");

    assertThat(action.at("runs").text("using")).contains("composite");
    assertThat(steps)
        .allSatisfy(step -> assertThat(step.has("uses") || step.has("shell")).isTrue());
    assertThat(steps.stream().flatMap(step -> step.text("uses").stream()))
        .allMatch(uses -> uses.matches("actions/[a-z/-]+@v\\d+"));
    // Each cache is saved under the key that it is looked for.
    assertThat(keys(steps, "actions/cache/save")).isEqualTo(keys(steps, "actions/cache/restore"));
  }

  @Test
  void theGitLabJobReportsWhatTheMergeRequestChanges() throws IOException {
    Child.Result result = gitlab(newsroom, main());

    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(result.out()).contains("articles/hall.txt:3:10: error").doesNotContain("ferry.md");
    JsonNode quality = json(newsroom.articles().resolve("gl-code-quality-report.json"));
    assertThat(quality).hasSize(1);
    assertThat(quality.at("/0/location/path").asText()).isEqualTo("articles/hall.txt");
    assertThat(newsroom.articles().resolve("guillemet-junit.xml"))
        .content()
        .contains("<failure", "articles/hall.txt");
  }

  @Test
  void theGitLabJobChecksAllLinesOutsideOfMergeRequestsAndCompletesAShallowClone() {
    assertThat(gitlab(newsroom, "").out()).contains("hall.txt", "ferry.md");

    Child.Result result = gitlab(template.shallowClone("draft"), main());

    assertThat(result.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(result.out()).contains("hall.txt").doesNotContain("ferry.md");
  }

  @Test
  void theHookChecksTheFilesThatPreCommitHandsToIt() {
    Yaml hook = Yaml.readList(Path.of(".pre-commit-hooks.yaml")).get(0);
    String entry = newsroom.program() + "/" + hook.text("entry").orElseThrow();

    Child.Result result = newsroom.run(entry + " articles/hall.txt articles/ferry.md");

    assertThat(hook.text("language")).contains("script");
    assertThat(hook.text("require_serial")).contains("true");
    assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(result.out()).contains("hall.txt:3:10", "ferry.md:1:29");
    assertThat(Stream.of("a.txt", "b/c.md", "d.html", "e.htm", "f.markdown"))
        .allMatch(hook.text("files").map(Pattern::compile).orElseThrow().asPredicate());
  }

  private ActionRun action(Map<String, String> inputs) {
    return new ActionRun(newsroom, inputs);
  }

  private String main() {
    return newsroom.run("git rev-parse origin/main").ok().strip();
  }

  private static Child.Result gitlab(Newsroom newsroom, String base) {
    Yaml job = Yaml.read(Path.of("ci/guillemet.gitlab-ci.yml")).at(".guillemet");
    Map<String, String> variables = new HashMap<>(job.at("variables").texts());
    variables.put("CI_PROJECT_DIR", newsroom.articles().toString());
    variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    variables.put("GUILLEMET_REPOSITORY", "https://forge.example/OWNER/guillemet");
    variables.put("GUILLEMET_REF", "COMMIT");
    Stream<String> lines =
        Stream.of("before_script", "script").flatMap(key -> job.texts(key).stream());
    return newsroom.run(String.join("\n", lines.toList()), variables);
  }

  private static List<String> keys(List<Yaml> steps, String uses) {
    return steps.stream()
        .filter(step -> step.text("uses").orElse("").startsWith(uses))
        .map(step -> step.at("with"))
        .map(with -> with.text("path").orElseThrow() + " " + with.text("key").orElseThrow())
        .toList();
  }

  private static List<String> rules(Path sarif) throws IOException {
    return StreamSupport.stream(json(sarif).at("/runs/0/results").spliterator(), false)
        .filter(finding -> finding.path("suppressions").isEmpty())
        .map(finding -> finding.path("ruleId").asText())
        .toList();
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
