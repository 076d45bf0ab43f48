package org.guillemet.cli.sources;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.material.Fillers;
import org.guillemet.material.Verifier;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.repository.config.FillerChoice;
import org.guillemet.text.Article;

/**
 * The material that a user names, for all articles or in the front matter of one. Not thread-safe.
 */
public final class MaterialFiles {

  private final FileFinder finder;
  private final NamedSources sources;
  private final MaterialShelf shelf;
  private final List<String> against;
  private final List<Omission> omissions = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  private final NavigableSet<String> read = new TreeSet<>();
  private final Map<String, Optional<Path>> places = new HashMap<>();

  /**
   * @param named what is named for all articles
   * @param shelf where files are read
   */
  public MaterialFiles(Environment environment, FileFinder.Found named, MaterialShelf shelf) {
    this.finder = new FileFinder(environment.directory(), Purpose.MATERIAL);
    this.sources = new NamedSources(environment.directory());
    this.shelf = shelf;
    this.against = named.paths();
    named.problems().forEach(p -> omit(p.path(), Cause.UNREADABLE, p.reason()));
  }

  /**
   * What an article is held against; empty: nothing.
   *
   * @param choice what its settings say of fillers
   */
  public Optional<Verifier> of(Article article, FillerChoice choice) {
    Fillers fillers = choice == FillerChoice.FOLD ? Fillers.FOLDED : Fillers.KEPT;
    List<String> paths = new ArrayList<>(against);
    paths.addAll(named(article));
    Set<Path> seen = new HashSet<>(place(article.path()).stream().toList());
    return paths.stream()
        .filter(path -> place(path).map(seen::add).orElse(true))
        .flatMap(path -> verifier(path, fillers).stream())
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

  private Optional<Verifier> verifier(String path, Fillers fillers) {
    if (read.add(path)) {
      shelf.trouble(path).ifPresent(omissions::add);
    }
    return shelf.verifier(path, fillers);
  }

  private void omit(String path, Cause cause, String reason) {
    omissions.add(Omission.ofFile(path, cause, reason));
  }

  /** All that was read up to now, sorted. */
  public List<String> paths() {
    return List.copyOf(read);
  }

  /** What was named and could not be used up to now. */
  public List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /** What front matter names that is no file, a line for each up to now. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
