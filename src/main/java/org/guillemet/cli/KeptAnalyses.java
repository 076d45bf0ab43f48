package org.guillemet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.compare.Aliases;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Comparisons;
import org.guillemet.pipeline.Failures;
import org.guillemet.repository.cache.AnalysisCache;
import org.guillemet.repository.cache.CacheFolder;
import org.guillemet.repository.config.Configurations;
import org.guillemet.rules.RuleSet;

/** The analyses that a run finds from earlier ones, and leaves to the next. */
final class KeptAnalyses {

  private final Environment environment;
  private final Optional<Path> folder;
  private final Optional<AnalysisCache> cache;

  private KeptAnalyses(
      Environment environment, Optional<Path> folder, Optional<AnalysisCache> cache) {
    this.environment = environment;
    this.folder = folder;
    this.cache = cache;
  }

  /**
   * Those that the user has not done without.
   *
   * @param rules those that may run
   */
  static KeptAnalyses open(Environment environment, InputOptions input, RuleSet rules)
      throws UserErrorException {
    Optional<Path> folder =
        input.noCache
            ? Optional.empty()
            : input.cacheDir.isPresent()
                ? Optional.of(named(environment, input.cacheDir.get()))
                : CacheFolder.of(environment.directory(), Configurations.FILE_NAME);
    return of(environment, folder, rules);
  }

  /**
   * Those in a folder.
   *
   * @param folder empty: nothing is kept
   * @param rules those that may run
   */
  static KeptAnalyses of(Environment environment, Optional<Path> folder, RuleSet rules) {
    return new KeptAnalyses(
        environment,
        folder,
        folder.flatMap(
            place ->
                environment
                    .build()
                    .get()
                    .map(build -> new AnalysisCache(place, build, rules, Instant.now()))));
  }

  private static Path named(Environment environment, String name) throws UserErrorException {
    if (name.isBlank()) {
      throw new UserErrorException("--cache-dir: names no folder");
    }
    try {
      Path folder = environment.directory().resolve(name).toAbsolutePath().normalize();
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new UserErrorException("--cache-dir: " + name + ": not a folder");
      }
      if (!CacheFolder.isFree(folder)) {
        throw new UserErrorException(
            "--cache-dir: " + name + ": holds other things; analyses need a folder of their own");
      }
      return folder;
    } catch (IOException e) {
      throw new UserErrorException(
          "--cache-dir: " + name + ": cannot be read: " + Failures.reason(e), e);
    } catch (InvalidPathException e) {
      throw new UserErrorException("--cache-dir: " + name + ": not a path", e);
    }
  }

  Analyses analyses() {
    return cache.<Analyses>map(kept -> kept).orElse(Analyses.NONE);
  }

  /** What comparing the articles has given in earlier runs. */
  Comparisons comparisons(ArticleSettings.ByPath settings, Aliases aliases) {
    return cache.map(kept -> kept.comparisons(settings, aliases)).orElse(Comparisons.NONE);
  }

  /** Where they are; empty when there are none. */
  Optional<String> place() {
    return cache.flatMap(kept -> folder).map(this::name);
  }

  /** Takes away what is too much, and tells the user if something could not be kept. */
  void close() {
    cache.ifPresent(AnalysisCache::tidy);
    cache
        .flatMap(AnalysisCache::trouble)
        .ifPresent(
            trouble ->
                environment.say(
                    "%s: analyses cannot be kept for the next run: %s"
                        .formatted(place().orElseThrow(), Failures.reason(trouble))));
  }

  /** The folder as the user would name it. */
  private String name(Path place) {
    Path here = environment.directory().toAbsolutePath().normalize();
    return (place.startsWith(here) ? here.relativize(place) : place).toString();
  }
}
