package org.guillemet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the steps of action.yml that are scripts, as GitHub's runner does; steps that use other
 * actions are left out.
 */
final class ActionRun {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}");

  private final Newsroom newsroom;
  private final Yaml action;
  private final Path temporary;

  /** What expressions refer to: {@code inputs.paths}. */
  private final Map<String, String> context = new TreeMap<>();

  private final StringBuilder out = new StringBuilder();

  /**
   * What came of it.
   *
   * @param status of the last step that ran
   * @param out what all steps printed
   * @param summary the job's
   * @param outputs of the action
   */
  record Result(int status, String out, String summary, Map<String, String> outputs) {}

  ActionRun(Newsroom newsroom, Map<String, String> inputs) {
    this.newsroom = newsroom;
    this.action = Yaml.read(newsroom.program().resolve("action.yml"));
    try {
      this.temporary = Files.createTempDirectory(newsroom.program().getParent(), "runner");
      Files.createFile(temporary.resolve("summary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Yaml known = action.at("inputs");
    known
        .texts()
        .keySet()
        .forEach(
            name ->
                known
                    .at(name)
                    .text("default")
                    .ifPresent(value -> context.put("inputs." + name, value)));
    inputs.forEach(
        (name, value) -> {
          if (!known.has(name)) {
            throw new AssertionError("the action has no input " + name);
          }
          context.put("inputs." + name, value);
        });
  }

  /** Sets what the runner knows: {@code github.event.pull_request.base.sha}. */
  ActionRun with(String name, String value) {
    context.put(name, value);
    return this;
  }

  Result run() {
    int status = 0;
    for (Yaml step : action.at("runs").items("steps")) {
      if (step.has("run") && status == 0) {
        status = run(step);
      }
    }
    Map<String, String> outputs = new TreeMap<>();
    Yaml known = action.at("outputs");
    known
        .texts()
        .keySet()
        .forEach(name -> outputs.put(name, evaluated(known.at(name).text("value").orElseThrow())));
    return new Result(status, out.toString(), read("summary"), outputs);
  }

  private int run(Yaml step) {
    Map<String, String> variables = new TreeMap<>();
    step.at("env").texts().forEach((name, value) -> variables.put(name, evaluated(value)));
    variables.put("GITHUB_ACTION_PATH", newsroom.program().toString());
    variables.put("GITHUB_OUTPUT", temporary.resolve("outputs").toString());
    variables.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString());
    variables.put("RUNNER_TEMP", temporary.toString());
    Child.Result result = newsroom.run(step.text("run").orElseThrow(), variables);
    out.append(result.out()).append(result.err());
    if (step.has("id") && Files.exists(temporary.resolve("outputs"))) {
      String prefix = "steps." + step.text("id").orElseThrow() + ".outputs.";
      read("outputs")
          .lines()
          .map(line -> line.split("=", 2))
          .forEach(pair -> context.put(prefix + pair[0], pair[1]));
    }
    return result.status();
  }

  private String read(String name) {
    try {
      return Files.readString(temporary.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String evaluated(String text) {
    return EXPRESSION.matcher(text).replaceAll(e -> Matcher.quoteReplacement(value(e)));
  }

  /** The first side of {@code a || b} that is not empty. */
  private String value(MatchResult expression) {
    return Stream.of(expression.group(1).split("\\|\\|"))
        .map(name -> context.getOrDefault(name.strip(), ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
