package org.guillemet.repository.config;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.repository.WorkingTree;
import org.guillemet.rules.RuleDescription;

/**
 * Finds the configuration of every article: the file that a run names for all of them, or else the
 * nearest {@code .guillemet.yml} from the article's folder upwards, up to the root of its git
 * repository. Every file is read once. Thread-safe.
 */
public final class Configurations {

  /** What the file is called. */
  public static final String FILE_NAME = ".guillemet.yml";

  /** Stands for what has no path: it lies in the working directory. */
  private static final String UNNAMED = "-";

  private final Path directory;
  private final Optional<String> named;
  private final Section options;
  private final List<RuleDescription> rules;
  private final ConfigReader reader;

  private final Map<Path, Optional<Path>> byFolder = new HashMap<>();
  private final Map<Path, Attempt> files = new HashMap<>();
  private final Map<Combination, InForce> combinations = new HashMap<>();

  /** What came of reading a file: one of both. */
  private record Attempt(Optional<ConfigFile> file, Optional<ConfigException> failure) {}

  /** Overrides of a file that hold together. */
  private record Combination(Optional<Path> file, BitSet overrides) {}

  /**
   * @param directory what the user's paths are relative to
   * @param named the file that is read for all articles, as the user named it
   * @param options what wins over every file
   * @param rules all there are
   */
  public Configurations(
      Path directory, Optional<String> named, Options options, List<RuleDescription> rules) {
    this.directory = directory.toAbsolutePath().normalize();
    this.named = named;
    this.options = options.section();
    this.rules = List.copyOf(rules);
    this.reader = new ConfigReader(rules.stream().map(RuleDescription::name).toList());
  }

  /**
   * What is configured for an article, which need not exist.
   *
   * @param path as the user named it; with {@code /} behind it: what is configured for a folder
   * @throws ConfigException if the article's file cannot be read or has mistakes; always the same
   */
  public synchronized Configured of(String path) throws ConfigException {
    boolean isFolder = path.endsWith("/");
    Path place = resolve(path).orElse(directory.resolve(UNNAMED));
    Path folder = isFolder || place.getParent() == null ? place : place.getParent();
    Optional<Path> file = named.isPresent() ? Optional.of(named()) : find(folder);
    if (file.isEmpty()) {
      return new Configured(
          slashed(folder),
          Optional.empty(),
          Optional.empty(),
          combinations.computeIfAbsent(
              new Combination(file, new BitSet()), c -> inForce(Section.NONE)));
    }
    ConfigFile config = read(file.get());
    String relative = slashed(relative(config.folder(), place)) + (isFolder ? "/" : "");
    BitSet overrides = config.overridesFor(relative);
    return new Configured(
        slashed(folder),
        Optional.of(config.name()),
        config.ignoring(relative),
        combinations.computeIfAbsent(
            new Combination(file, overrides), c -> inForce(config.section(overrides))));
  }

  private InForce inForce(Section section) {
    return InForce.of(section.under(options), rules);
  }

  private Path named() throws ConfigException {
    String name = named.orElseThrow();
    return resolve(name)
        .orElseThrow(() -> new ConfigException(name, List.of(name + ": not a path")));
  }

  /** The nearest file, from a folder upwards. */
  private Optional<Path> find(Path folder) {
    Optional<Path> known = byFolder.get(folder);
    if (known == null) {
      known = look(folder);
      byFolder.put(folder, known);
    }
    return known;
  }

  private Optional<Path> look(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    // A link that leads nowhere is a mistake that must be told.
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(file)
        : WorkingTree.above(folder).flatMap(this::find);
  }

  private ConfigFile read(Path file) throws ConfigException {
    Attempt attempt = files.get(file);
    if (attempt == null) {
      attempt = attempt(file);
      files.put(file, attempt);
    }
    if (attempt.failure().isPresent()) {
      throw attempt.failure().get();
    }
    return attempt.file().orElseThrow();
  }

  private Attempt attempt(Path file) {
    try {
      String name = named.orElseGet(() -> slashed(relative(directory, file)));
      return new Attempt(Optional.of(reader.read(file, name)), Optional.empty());
    } catch (ConfigException e) {
      return new Attempt(Optional.empty(), Optional.of(e));
    }
  }

  private Optional<Path> resolve(String path) {
    try {
      return Optional.of(directory.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The way from a folder; on systems with several roots there may be none. */
  private static Path relative(Path folder, Path place) {
    return place.getRoot().equals(folder.getRoot()) ? folder.relativize(place) : place;
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
