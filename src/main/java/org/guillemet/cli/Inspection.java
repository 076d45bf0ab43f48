package org.guillemet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attributor;
import org.guillemet.compare.ComparedPair;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.pipeline.Batch;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.pipeline.Stage;
import org.guillemet.pipeline.Timings;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Language;

/** One run over the user's files: finds them, checks them, and tells of those it could not. */
final class Inspection {

  /** From so many articles on, slower loading of models pays. */
  private static final int MANY = 20;

  private final Environment environment;
  private final InputOptions input;
  private final FileFinder.Found found;

  Inspection(Environment environment, InputOptions input) {
    this.environment = environment;
    this.input = input;
    this.found = new FileFinder(environment.directory()).find(input.files);
  }

  /** The files that will be read. */
  List<String> paths() {
    return found.paths();
  }

  /**
   * What came out. Problems have been told to the user.
   *
   * @param compared the articles that could be checked
   * @param complete whether those were all
   */
  record Outcome(Compared compared, boolean complete) {}

  /** Checks the files. */
  Outcome run(Config config, RuleSet rules, RulePolicy policy) {
    long start = System.nanoTime();
    found.problems().forEach(environment::say);
    Optional<Language> language =
        input.language.or(config::language).orElse(LanguageChoice.AUTO).language();
    ReadOptions options = new ReadOptions(input.encoding, language, Optional.empty());
    boolean batch = found.paths().size() > MANY;
    Pipeline pipeline =
        new Pipeline(
            environment.analyzers().create(batch),
            new Attributor(config.outlets()),
            rules.ofArticles(),
            policy);
    InputLoader loader = new InputLoader(environment, options, input.stdinName);
    ProgressLine progress = new ProgressLine(environment);
    Batch.Outcome outcome = new Batch(pipeline, loader, progress).run(found.paths());
    progress.clear();
    outcome.problems().forEach(environment::say);
    Comparison comparison =
        new Comparison(rules.ofDossiers(), policy, config.aliases(), pipeline.timings());
    Compared compared = comparison.compare(outcome.articles());
    if (input.verbose) {
      compared.dossier().pairs().forEach(pair -> environment.say(line(pair)));
      environment.say(timings(pipeline.timings(), System.nanoTime() - start));
    }
    boolean complete = found.problems().isEmpty() && outcome.problems().isEmpty();
    return new Outcome(compared, complete);
  }

  private static String line(ComparedPair pair) {
    return "compared %s with %s: %s, %s and %s in common"
        .formatted(
            pair.left().article().path(),
            pair.right().article().path(),
            count(pair.entities(), "name"),
            count(pair.quotations(), "quotation"),
            count(pair.claims(), "claim"));
  }

  private static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }

  private static String timings(Timings timings, long elapsed) {
    String stages =
        Stream.of(Stage.values())
            .map(stage -> Choices.word(stage) + " " + seconds(timings.of(stage).toNanos()))
            .collect(Collectors.joining(", "));
    return stages + " over all threads; " + seconds(elapsed) + " in all";
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
  }
}
