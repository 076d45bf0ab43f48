package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command of docs/ci.md as it stands there, in a repository of articles with a branch.
 *
 * <ul>
 *   <li>{@code sh}: the block is one script.
 *   <li>{@code groovy}: what stands in {@code sh '…'}.
 *   <li>{@code yaml}: what a workflow runs, a GitLab job's scripts, the entry of a hook.
 * </ul>
 *
 * All but the first day's commands run in a repository that has had its first day. What a workflow
 * uses of others is not run; neither are programs of others, for which the stand-ins of
 * src/test/resources/ci are on the path.
 */
class CiDocsTest {

  private static final Path PAGE = Path.of("docs/ci.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
  private static final Pattern GROOVY_COMMAND = Pattern.compile("\\bsh '(.*?)'");
  private static final Pattern OURS = Pattern.compile("OWNER/guillemet@COMMIT");
  private static final Pattern OTHERS = Pattern.compile("[a-z-]+/[a-z-]+(/[a-z-]+)?@v\\d+");

  @TempDir static Path folder;
  private static Newsroom before;
  private static Newsroom after;

  /** A block of the page: its language and what it holds. */
  record Block(String language, String text) {

    @Override
    public String toString() {
      return language + ": " + text.lines().findFirst().orElse("");
    }
  }

  @BeforeAll
  static void layOut() {
    before = Newsroom.in(folder);
    after = before.copy();
    after
        .run(
            "git checkout -q main\n"
                + firstDay()
                + "\ngit push -q && git checkout -q draft && git merge -q --no-edit main")
        .ok();
    // What the commands of the page expect: a Maven wrapper, and the archive that it made.
    after.run("cp \"$(command -v mvnw)\" . && ./mvnw -Pdistribution package").ok();
  }

  @Test
  void blocksAreInLanguagesThatAreRun() {
    assertThat(blocks().map(Block::language).distinct())
        .containsExactlyInAnyOrder("sh", "yaml", "groovy");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptRuns(Block block) {
    Newsroom newsroom = after.copy();
    if (block.text().equals(firstDay())) {
      newsroom = before.copy();
    } else if (block.text().contains("--unshallow")) {
      newsroom = before.shallowClone("draft");
    }

    newsroom.run(block.text()).ok();
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void everyPipelineRuns(Block block) {
    Newsroom newsroom = after.copy();
    Matcher commands = GROOVY_COMMAND.matcher(block.text());

    assertThat(commands.results().toList())
        .isNotEmpty()
        .allSatisfy(command -> newsroom.run(command.group(1)).ok());
    assertThat(newsroom.articles().resolve("guillemet-junit.xml")).isNotEmptyFile();
    assertThat(newsroom.articles().resolve("guillemet-checkstyle.xml")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void everyConfigurationRuns(Block block) {
    Yaml yaml = Yaml.parse(block.text());
    if (yaml.has("jobs")) {
      yaml.at("jobs").mappings().forEach(job -> runWorkflow(job, after.copy()));
    } else if (yaml.has("repos")) {
      yaml.items("repos").forEach(repository -> runHooks(repository, after.copy()));
    } else {
      runGitLabJob(yaml, after.copy());
    }
  }

  @Test
  void theHookOfOnesOwnRefusesWhatIsNewAndWrong() {
    Newsroom newsroom = after.copy();
    Block hook =
        blocks().filter(b -> b.text().contains(".git/hooks/pre-commit")).findFirst().orElseThrow();
    newsroom.run(hook.text()).ok();

    newsroom.write("articles/hall.txt", "The hall is WRONG.\n");
    Child.Result refused = newsroom.run("git commit --all --message 'Say it'");
    newsroom.write("articles/hall.txt", "The hall is open.\n");
    Child.Result accepted = newsroom.run("git commit --all --message 'Say it'");

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.out() + refused.err()).contains("articles/hall.txt:1:13: error");
    assertThat(accepted.status()).isZero();
  }

  @Test
  void theFirstDayAcceptsWhatIsThereAndOnlyThat() {
    Newsroom newsroom = after.copy();

    assertThat(before.run("guillemet check articles").status()).isEqualTo(1);
    assertThat(newsroom.run("guillemet check articles").status()).isZero();
    newsroom.write("articles/new.md", "The quay is WRONG.\n");
    assertThat(newsroom.run("guillemet check articles").status()).isEqualTo(1);
  }

  @Test
  void theTableOfInputsIsTheActions() {
    Pattern row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|.*\\|$");
    String section = text().split("### The action")[1].split("###")[0];

    assertThat(row.matcher(section).results().map(match -> match.group(1)))
        .containsExactlyElementsOf(Yaml.read(Path.of("action.yml")).at("inputs").keys());
  }

  private static void runWorkflow(Yaml job, Newsroom newsroom) {
    Map<String, String> variables =
        Map.of(
            "GITHUB_BASE_REF", "main",
            "GITHUB_STEP_SUMMARY", newsroom.articles().resolve("summary").toString(),
            "RUNNER_TEMP", newsroom.articles().resolve("..").toString());
    for (Yaml step : job.items("steps")) {
      step.text("run").ifPresent(run -> newsroom.run(run, variables).ok());
      String uses = step.text("uses").orElse("");
      Yaml with = step.at("with");
      if (OURS.matcher(uses).matches()) {
        ActionRun.Result result =
            new ActionRun(newsroom, with.texts())
                .with("github.event.pull_request.base.sha", "origin/main")
                .run();
        assertThat(result.status()).as(result.out()).isZero();
      } else if (step.has("uses")) {
        assertThat(uses).matches(OTHERS);
        // Another repository is checked out below the articles.
        with.text("path")
            .ifPresent(
                path ->
                    newsroom
                        .run("mkdir -p .guillemet && cp -R " + newsroom.program() + " " + path)
                        .ok());
      }
    }
  }

  private static void runHooks(Yaml repository, Newsroom newsroom) {
    Map<String, Yaml> known =
        Yaml.readList(newsroom.program().resolve(".pre-commit-hooks.yaml")).stream()
            .collect(Collectors.toMap(hook -> hook.text("id").orElseThrow(), hook -> hook));
    for (Yaml hook : repository.items("hooks")) {
      Yaml definition = known.get(hook.text("id").orElseThrow());
      Pattern files = Pattern.compile(definition.text("files").orElseThrow());
      String entry = newsroom.program() + "/" + definition.text("entry").orElseThrow();
      Stream<String> changed =
          newsroom.run("git ls-files").ok().lines().filter(files.asPredicate());
      Stream<String> words = Stream.concat(hook.texts("args").stream(), changed);
      newsroom.run(entry + " " + words.collect(Collectors.joining(" "))).ok();
    }
  }

  private static void runGitLabJob(Yaml page, Newsroom newsroom) {
    Map<String, Yaml> included =
        page.items("include").stream()
            .map(include -> newsroom.program().resolve(include.text("file").orElseThrow()))
            .flatMap(file -> Yaml.read(file).values().entrySet().stream())
            .collect(
                Collectors.toMap(
                    entry -> (String) entry.getKey(),
                    entry -> new Yaml((Map<?, ?>) entry.getValue())));
    Yaml job = page.at("guillemet");
    Yaml parent = job.text("extends").map(included::get).orElse(new Yaml(Map.of()));
    Map<String, String> variables = new HashMap<>(parent.at("variables").texts());
    variables.putAll(job.at("variables").texts());
    variables.put("CI_PROJECT_DIR", newsroom.articles().toString());
    variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", "origin/main");
    List<String> lines =
        Stream.of(parent, job)
            .flatMap(part -> Stream.of("before_script", "script").map(part::texts))
            .flatMap(List::stream)
            .toList();
    assertThat(lines).isNotEmpty();
    newsroom.run(String.join("\n", lines), variables).ok();
  }

  private static String firstDay() {
    return scripts().findFirst().orElseThrow().text();
  }

  private static Stream<Block> scripts() {
    return blocks().filter(block -> block.language().equals("sh"));
  }

  private static Stream<Block> pipelines() {
    return blocks().filter(block -> block.language().equals("groovy"));
  }

  private static Stream<Block> configurations() {
    return blocks().filter(block -> block.language().equals("yaml"));
  }

  private static Stream<Block> blocks() {
    return BLOCK.matcher(text()).results().map(match -> new Block(match.group(1), match.group(2)));
  }

  private static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
