package org.guillemet.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.cli.choices.Choices;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ProgressLine;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.cli.sources.InputLoader;
import org.guillemet.cli.sources.MaterialFiles;
import org.guillemet.cli.sources.MaterialShelf;
import org.guillemet.compare.Account;
import org.guillemet.compare.ComparedPair;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.FactMatch;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.pipeline.Batch;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Comparisons;
import org.guillemet.pipeline.MaterialCheck;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.pipeline.Stage;
import org.guillemet.pipeline.Timings;
import org.guillemet.report.TextReport;
import org.guillemet.repository.config.Options;
import org.guillemet.repository.config.Settings;
import org.guillemet.repository.review.Changes;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** One run over the user's files: finds them, checks them, and tells of those it could not. */
final class Inspection {

  /** From so many articles on, slower loading of models pays. */
  private static final int MANY = 20;

  /** From here on memory is short, and a second start of the models for material takes no time. */
  private static final int VERY_MANY = 500;

  private static final int PERCENT = 100;

  private final Environment environment;
  private final InputOptions input;
  private final Disclosure disclosure;
  private final ArticleFiles files;
  private final FileFinder.Found material;

  /**
   * @param options what wins over every configuration
   */
  Inspection(Environment environment, InputOptions input, Options options)
      throws UserErrorException {
    this(environment, input, options, Disclosure.FULL);
  }

  /**
   * @param options what wins over every configuration
   * @param disclosure who may read what standard error says
   */
  Inspection(Environment environment, InputOptions input, Options options, Disclosure disclosure)
      throws UserErrorException {
    this.environment = environment;
    this.input = input;
    this.disclosure = disclosure;
    this.files = new ArticleFiles(environment, input, options);
    this.material = new FileFinder(environment.directory(), Purpose.MATERIAL).find(input.against);
  }

  /** The files that will be read. */
  List<String> paths() {
    return files.paths();
  }

  /** The material that is named for all of them, sorted. */
  List<String> material() {
    return material.paths();
  }

  /** The configurations of these files, and those that are wrong. */
  List<String> configurations() {
    return files.configurations();
  }

  /**
   * What is in force for an article.
   *
   * @param path of the article
   */
  Settings settings(String path) {
    return files.settings(path);
  }

  /** What is in force for the rules on an article. */
  RulePolicy policy(Article article) {
    return files.articleSettings(article.path()).policy();
  }

  /** Where the words of an article come from; those that are not checked are recorded. */
  Changes.Origin origin(Article article) {
    return files.origin(article.path());
  }

  /**
   * What came out. What was not checked through somebody's fault has been told to the user.
   *
   * @param compared the articles that could be checked
   * @param omissions what was not checked, by path and in the order of the stages
   * @param material what articles were held against, sorted
   */
  record Outcome(Compared compared, List<Omission> omissions, List<String> material) {

    /** Whether the run cannot be trusted to have found what it should. */
    boolean isTrouble(boolean failOnUnread) {
      return omissions.stream().anyMatch(o -> o.isTrouble() || failOnUnread && o.isUnread());
    }
  }

  /** Checks the files. */
  Outcome run(RuleSet rules) throws UserErrorException {
    return run(rules, List.of());
  }

  /**
   * Checks the files, and compares them with other articles that are known by what they quote.
   *
   * @param archive those
   * @throws UserErrorException when analyses cannot be kept where the user wants them
   */
  Outcome run(RuleSet rules, List<Account> archive) throws UserErrorException {
    long start = System.nanoTime();
    files.tell();
    Timings timings = new Timings();
    ProgressLine progress = new ProgressLine(environment);
    KeptAnalyses kept = KeptAnalyses.open(environment, input, rules);
    AtomicReference<Analyzer> analyzer = new AtomicReference<>();
    Batch batch =
        new Batch(
            articles -> {
              analyzer.set(null); // of other articles, whose models take memory
              return new Pipeline(analyzer(analyzer, articles > MANY), rules.ofArticles(), timings);
            },
            timings,
            kept.analyses(),
            new InputLoader(environment, input.encoding, files::settings, input.stdinName),
            files::articleSettings,
            progress);
    Batch.Outcome outcome = batch.run(paths());
    progress.clear();
    if (outcome.articles().size() > VERY_MANY) {
      analyzer.set(null); // comparing them takes the memory that models have
    }
    Comparisons comparisons = kept.comparisons(files::articleSettings, files.aliases());
    Comparison comparison =
        new Comparison(
            rules.ofDossiers(), files::articleSettings, files.aliases(), comparisons, timings);
    Compared compared = comparison.compare(outcome.articles(), archive);
    kept.close();
    MaterialFiles materials =
        new MaterialFiles(
            environment,
            material,
            new MaterialShelf(
                environment,
                input.encoding,
                () -> new Pipeline(analyzer(analyzer, false), List.of(), timings)));
    compared =
        new MaterialCheck(rules.ofMaterial(), files::articleSettings, timings)
            .check(compared, article -> materials.of(article, settings(article.path()).fillers()));
    List<Omission> omissions = omissions(outcome, compared, materials);
    tell(omissions);
    if (input.verbose) {
      compared.dossier().pairs().forEach(pair -> environment.say(line(pair)));
      compared.dossier().events().forEach(pair -> environment.say(line(pair)));
      compared.dossier().facts().forEach(match -> environment.say(line(match)));
      if (disclosure == Disclosure.FULL) {
        materials.passedOver().forEach(environment::say);
      }
      kept.place().ifPresent(place -> environment.say(line(place, outcome)));
      environment.say(timings(timings, System.nanoTime() - start));
    }
    return new Outcome(
        compared, byPath(Stream.of(files.omissions(), omissions)), materials.paths());
  }

  /** Tells the user, on standard error, of what was not checked through somebody's fault. */
  private void tell(List<Omission> omissions) {
    omissions.stream()
        .filter(Omission::isTrouble)
        .map(disclosure::of)
        .forEach(omission -> environment.say(TextReport.omission(omission, Language.DEFAULT)));
  }

  /** One for as long as its models, which take long to load, are not let go. */
  private Analyzer analyzer(AtomicReference<Analyzer> made, boolean batch) {
    return made.updateAndGet(a -> a == null ? environment.analyzers().create(batch) : a);
  }

  private static List<Omission> omissions(
      Batch.Outcome outcome, Compared compared, MaterialFiles material) {
    return byPath(
        Stream.of(
            outcome.omissions(),
            compared.articles().stream().flatMap(checked -> checked.omissions().stream()).toList(),
            compared.omissions(),
            material.omissions()));
  }

  private static List<Omission> byPath(Stream<List<Omission>> omissions) {
    return omissions.flatMap(List::stream).sorted(Comparator.comparing(Omission::path)).toList();
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

  private static String line(EventPair pair) {
    return "%s and %s are on one event: %.0f %% of the shorter is in both"
        .formatted(
            pair.left().article().path(), pair.right().article().path(), PERCENT * pair.likeness());
  }

  private static String line(FactMatch match) {
    return "%s and %s are of one thing: likelihood %.2f, by %s"
        .formatted(
            line(match.left()),
            line(match.right()),
            match.likelihood(),
            String.join(", ", match.reasons()));
  }

  private static String line(FactMatch.Place place) {
    return "\"%s\" (%s)"
        .formatted(
            place.fact().span().of(place.account().article().text()),
            place.account().article().path());
  }

  private static String line(String place, Batch.Outcome outcome) {
    return "%d of %s known from earlier runs, in %s"
        .formatted(outcome.known(), count(outcome.articles().size(), "article"), place);
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
