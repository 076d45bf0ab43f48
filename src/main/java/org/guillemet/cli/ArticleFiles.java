package org.guillemet.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.Purpose;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.report.TextReport;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.Configured;
import org.guillemet.repository.config.Options;
import org.guillemet.repository.config.Settings;
import org.guillemet.repository.review.Changes;
import org.guillemet.text.Language;

/** The files that a user names, each with what is configured for it. Stays as it was made. */
final class ArticleFiles {

  private static final String STANDARD_INPUT = "-";

  private final Environment environment;
  private final List<String> paths = new ArrayList<>();
  private final List<Omission> missing = new ArrayList<>();

  /** Paths of files that are left out, and where it stands. */
  private final Map<String, String> ignored = new TreeMap<>();

  /** The names of all configurations that were read. */
  private final Set<String> configurations = new TreeSet<>();

  /** By the files' names; files that are not checked are under those of wrong configurations. */
  private final Map<String, ConfigException> wrong = new TreeMap<>();

  private final Map<String, List<String>> underWrong = new TreeMap<>();

  /** By path, and by what standard input is called. */
  private final Map<String, Settings> settings = new HashMap<>();

  private final Map<String, ArticleSettings> articleSettings = new HashMap<>();

  /** By the paths of the articles. */
  private final Map<String, Changes.Origin> origins = new HashMap<>();

  /**
   * Finds the files.
   *
   * @param options what wins over every configuration
   * @throws UserErrorException when standard input is called like one of them, or like a file that
   *     is no article
   */
  ArticleFiles(Environment environment, InputOptions input, Options options)
      throws UserErrorException {
    this.environment = environment;
    FileFinder.Found found =
        new FileFinder(environment.directory(), Purpose.ARTICLE).find(input.files);
    if (found.paths().contains(STANDARD_INPUT)
        && input.stdinName.filter(found.paths()::contains).isPresent()) {
      throw new UserErrorException(
          "--stdin-name: " + input.stdinName.get() + " is among the files, too");
    }
    if (input
        .stdinName
        .flatMap(Format::ofPath)
        .filter(f -> !Purpose.ARTICLE.takes(f))
        .isPresent()) {
      String name = input.stdinName.get();
      throw new UserErrorException(
          "--stdin-name: " + name + ": " + Purpose.ARTICLE.objection(name).orElse(""));
    }
    found.problems().stream()
        .map(p -> Omission.ofFile(p.path(), Cause.UNREADABLE, p.reason()))
        .forEach(missing::add);
    Configurations finder =
        new Configurations(
            environment.directory(), input.config, options, environment.rules().descriptions());
    for (String path : found.paths()) {
      String name = path.equals(STANDARD_INPUT) ? input.stdinName.orElse(path) : path;
      add(path, name, finder);
    }
  }

  private void add(String path, String name, Configurations finder) {
    try {
      Configured configured = finder.of(name);
      configured.file().ifPresent(configurations::add);
      if (configured.ignored().isPresent()) {
        ignored.put(name, configured.ignored().get());
        return;
      }
      paths.add(path);
      origins.put(
          name, path.equals(STANDARD_INPUT) ? Changes.Origin.STANDARD_INPUT : Changes.Origin.FILE);
      ArticleSettings own = configured.articleSettings();
      // What reads it knows its path; what comes behind, the article's.
      for (String key : List.of(path, name)) {
        settings.put(key, configured.settings());
        articleSettings.put(key, own);
      }
    } catch (ConfigException e) {
      configurations.add(e.file());
      wrong.put(e.file(), e);
      underWrong.computeIfAbsent(e.file(), f -> new ArrayList<>()).add(name);
    }
  }

  /** The files that will be read, sorted. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /** The configurations that were read, sorted. */
  List<String> configurations() {
    return List.copyOf(configurations);
  }

  /**
   * Where an article comes from.
   *
   * @param path of the file, what standard input is called, or else that of a ledger
   */
  Changes.Origin origin(String path) {
    return origins.getOrDefault(path, Changes.Origin.LEDGER);
  }

  /**
   * What is in force for an article that is checked.
   *
   * @param path of the file, or what standard input is called
   */
  Settings settings(String path) {
    return settings.getOrDefault(path, Settings.DEFAULT);
  }

  /** How each article is checked. */
  ArticleSettings articleSettings(String path) {
    return articleSettings.getOrDefault(path, ArticleSettings.DEFAULT);
  }

  /** Those of all configurations together: articles of different folders are compared, too. */
  Aliases aliases() {
    Set<Settings> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    distinct.addAll(settings.values());
    return Aliases.together(distinct.stream().map(Settings::aliases).toList());
  }

  /** What was named and will not be checked through somebody's fault. */
  List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>(missing);
    underWrong.forEach(
        (file, names) ->
            names.forEach(
                name ->
                    omissions.add(
                        Omission.ofFile(
                            name, Cause.CONFIGURATION, file + " configures it, and is wrong"))));
    return List.copyOf(omissions);
  }

  /** Tells the user, on standard error, of what will not be checked. */
  void tell() {
    missing.forEach(o -> environment.say(TextReport.omission(o, Language.DEFAULT)));
    wrong.values().forEach(e -> e.messages().forEach(environment::say));
    if (!paths.isEmpty()) {
      wrong.keySet().forEach(file -> environment.say(notChecked(file, underWrong.get(file))));
    }
    if (paths.isEmpty() && missing.isEmpty() && !ignored.isEmpty()) {
      environment.say(nothingLeft());
    }
  }

  private static String notChecked(String file, List<String> names) {
    String first = names.get(0);
    return file
        + ": not checked because of that: "
        + (names.size() == 1 ? first : "%d files, %s among them".formatted(names.size(), first));
  }

  private String nothingLeft() {
    String first = ignored.keySet().iterator().next();
    return "nothing to check: "
        + (ignored.size() == 1
            ? ""
            : "%d files are left out, among them ".formatted(ignored.size()))
        + "%s, which %s ignores".formatted(first, ignored.get(first));
  }
}
