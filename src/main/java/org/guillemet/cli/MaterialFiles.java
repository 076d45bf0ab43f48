package org.guillemet.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.material.Fillers;
import org.guillemet.material.Material;
import org.guillemet.material.MaterialReader;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.repository.config.Settings;
import org.guillemet.text.Article;

/**
 * The material that a user names, for all articles or in the front matter of one. Each file is read
 * once. Not thread-safe.
 */
final class MaterialFiles {

  /** A longer document is searched, and not read for whom it quotes. */
  private static final int LONGEST = 60_000;

  private static final Pattern MARK = Pattern.compile("[«“\"]");

  private final FileFinder finder;
  private final NamedSources sources;
  private final InputLoader loader;
  private final Supplier<Pipeline> pipeline;
  private final List<String> against;
  private final List<Omission> omissions = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /** By path and what becomes of fillers; empty: the file cannot be used, which has been told. */
  private final Map<Fillers, Map<String, Optional<Verifier>>> files = new EnumMap<>(Fillers.class);

  private final Map<String, Optional<Material>> read = new TreeMap<>();
  private final Map<String, Optional<Path>> places = new HashMap<>();

  /**
   * @param charset the encoding of all files
   * @param named what is named for all articles
   * @param pipeline reads whom a document quotes; it is asked for only where one may quote somebody
   */
  MaterialFiles(
      Environment environment,
      Optional<Charset> charset,
      FileFinder.Found named,
      Supplier<Pipeline> pipeline) {
    this.finder = new FileFinder(environment.directory(), Purpose.MATERIAL);
    this.pipeline = pipeline;
    this.loader = new InputLoader(environment, charset, path -> Settings.DEFAULT, Optional.empty());
    this.sources = new NamedSources(environment.directory());
    this.against = named.paths();
    named.problems().forEach(p -> omit(p.path(), Cause.UNREADABLE, p.reason()));
  }

  /**
   * What an article is held against; empty: nothing.
   *
   * @param choice what its settings say of fillers
   */
  Optional<Verifier> of(Article article, FillerChoice choice) {
    Fillers fillers = choice == FillerChoice.FOLD ? Fillers.FOLDED : Fillers.KEPT;
    Map<String, Optional<Verifier>> made = files.computeIfAbsent(fillers, f -> new TreeMap<>());
    List<String> paths = new ArrayList<>(against);
    paths.addAll(named(article));
    Set<Path> seen = new HashSet<>(place(article.path()).stream().toList());
    return paths.stream()
        .filter(path -> place(path).map(seen::add).orElse(true))
        .flatMap(
            path ->
                made
                    .computeIfAbsent(
                        path,
                        p ->
                            read.computeIfAbsent(p, this::read)
                                .map(material -> new Verifier(material, fillers)))
                    .stream())
        .reduce(Verifier::and);
  }

  /** Where a path leads; standard input may be called what is no path. */
  private Optional<Path> place(String path) {
    return places.computeIfAbsent(
        path,
        name -> {
          try {
            return Optional.of(finder.place(name));
          } catch (InvalidPathException e) {
            return Optional.empty();
          }
        });
  }

  private List<String> named(Article article) {
    NamedSources.Found found = sources.of(article);
    found.problems().forEach(reason -> omit(article.path(), Cause.UNREADABLE, reason));
    found
        .others()
        .forEach(
            other ->
                passedOver.add(
                    "%s: sources: %s: passed over, for it is no file that can be read"
                        .formatted(article.path(), other)));
    return found.paths();
  }

  private Optional<Material> read(String path) {
    try {
      Material material = MaterialReader.read(loader.load(path));
      if (material.isEmpty()) {
        omit(path, Cause.UNREADABLE, "has no words that a quotation could be held against");
        return Optional.empty();
      }
      return Optional.of(quoting(material) ? analysed(material) : material);
    } catch (UnreadableArticleException e) {
      omit(path, Cause.UNREADABLE, e.reason());
    } catch (IOException e) {
      omit(path, Cause.UNREADABLE, Failures.reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      omit(path, Cause.FAILURE, Failures.describe(e));
    }
    return Optional.empty();
  }

  private static boolean quoting(Material material) {
    String text = material.document().text();
    return !material.labelled() && text.length() <= LONGEST && MARK.matcher(text).find();
  }

  private Material analysed(Material material) {
    return MaterialReader.read(pipeline.get().check(material.document()).account());
  }

  private void omit(String path, Cause cause, String reason) {
    omissions.add(Omission.ofFile(path, cause, reason));
  }

  /** All that was read up to now, sorted. */
  List<String> paths() {
    return List.copyOf(read.keySet());
  }

  /** What was named and could not be used up to now. */
  List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** What front matter names that is no file, a line for each up to now. */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
