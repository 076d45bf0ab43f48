package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MessageType;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Failures;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.report.Visible;
import org.guillemet.repository.config.ConfigException;
import org.guillemet.repository.config.Configured;
import org.guillemet.repository.config.Settings;
import org.guillemet.text.Article;

/**
 * The articles of a folder that documents are compared with. What has been found out of them is
 * kept until they change. Not thread-safe.
 */
final class Neighbours {

  /** Folders with more articles are for the command line. */
  static final int MOST = 500;

  /** So many files and folders of any kind are looked at to find them. */
  private static final int FILES = 50_000;

  /** No article is larger. */
  private static final long LARGEST = 20_000_000;

  private final Pipeline pipeline;
  private final Editor editor;
  private final Map<Name, Known> known = new HashMap<>();
  private final Set<Path> tooLarge = new HashSet<>();

  /** What the log says already. */
  private final Set<String> told = new HashSet<>();

  /** A file as one folder names it: of two folders one may lie in the other. */
  private record Name(Path folder, String path) {}

  /** What a file was when it was checked, and what was found; empty: it cannot be read. */
  private record Known(
      FileTime changed, long size, ArticleSettings how, Optional<Checked> checked) {}

  /**
   * An article of the folder.
   *
   * @param settings what is in force for it
   */
  record Neighbour(Checked checked, Settings settings, ArticleSettings how) {}

  /** Tells whether somebody still wants to know. */
  interface Interest {
    boolean lasts();
  }

  Neighbours(Pipeline pipeline, Editor editor) {
    this.pipeline = pipeline;
    this.editor = editor;
  }

  /**
   * The articles of a folder but for those that are open.
   *
   * @param open paths of those
   * @param analyses that earlier runs have left
   * @return empty when there are too many, or nobody wants to know any more
   */
  Optional<List<Neighbour>> of(
      Folder folder, Set<String> open, Analyses analyses, Interest interest) throws IOException {
    FileFinder finder = new FileFinder(folder.root(), Purpose.ARTICLE);
    Optional<List<String>> paths =
        finder.all(FILES).map(found -> wanted(folder, found)).filter(found -> found.size() <= MOST);
    if (paths.isEmpty()) {
      if (tooLarge.add(folder.root())) {
        editor.log(
            MessageType.Info,
            "%s: more than %d articles, or %d files: none are compared here; \"guillemet check\" does it"
                .formatted(folder.root(), MOST, FILES));
      }
      return Optional.empty();
    }
    tooLarge.remove(folder.root());
    forgetAllBut(folder, paths.get());
    Set<Path> here = open.stream().map(finder::place).collect(Collectors.toSet());
    List<Neighbour> neighbours = new ArrayList<>();
    for (String path : paths.get()) {
      if (!interest.lasts()) {
        return Optional.empty();
      }
      if (!here.contains(finder.place(path))) {
        neighbour(folder, path, analyses).ifPresent(neighbours::add);
      }
    }
    return Optional.of(neighbours);
  }

  /** The files that are compared, as they are configured. */
  private List<String> wanted(Folder folder, List<String> paths) {
    return paths.stream()
        .filter(path -> configured(folder, path).filter(Neighbours::isCompared).isPresent())
        .toList();
  }

  private static boolean isCompared(Configured configured) {
    return configured.ignored().isEmpty() && configured.articleSettings().dossier().isPresent();
  }

  private Optional<Configured> configured(Folder folder, String path) {
    try {
      return Optional.of(folder.configured(path));
    } catch (ConfigException e) {
      e.messages().forEach(this::tell);
      return Optional.empty();
    }
  }

  /** Writes into the log, once. */
  private void tell(String trouble) {
    if (told.add(trouble)) {
      editor.log(MessageType.Warning, trouble);
    }
  }

  private Optional<Neighbour> neighbour(Folder folder, String path, Analyses analyses) {
    return configured(folder, path)
        .flatMap(
            configured ->
                checked(folder, path, configured, analyses)
                    .map(
                        checked ->
                            new Neighbour(
                                checked, configured.settings(), configured.articleSettings())));
  }

  private Optional<Checked> checked(
      Folder folder, String path, Configured configured, Analyses analyses) {
    ArticleSettings how = configured.articleSettings();
    Name name = new Name(folder.root(), path);
    try {
      Path file = folder.root().resolve(path);
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Known before = known.get(name);
      if (before == null
          || !before.changed.equals(now.lastModifiedTime())
          || before.size != now.size()
          || !before.how.equals(how)) {
        Optional<Checked> checked = read(file, path, now.size(), configured, analyses);
        before = new Known(now.lastModifiedTime(), now.size(), how, checked);
        known.put(name, before);
      }
      return before.checked;
    } catch (IOException e) {
      tell(folder.root().resolve(path) + ": not compared: " + Failures.reason(e));
    } catch (InvalidPathException e) {
      tell(folder.root() + ": not compared: no path: " + Visible.line(path));
    }
    return Optional.empty();
  }

  private Optional<Checked> read(
      Path file, String path, long size, Configured configured, Analyses analyses)
      throws IOException {
    if (size > LARGEST) {
      tell(file + ": not compared: larger than any article");
      return Optional.empty();
    }
    try {
      return Optional.of(check(file, path, configured, analyses));
    } catch (UncheckedLanguageException e) {
      return Optional.empty(); // it is no mistake to have such articles
    } catch (UnreadableArticleException e) {
      tell(file + ": not compared: " + e.reason());
      return Optional.empty();
    }
  }

  private Checked check(Path file, String path, Configured configured, Analyses analyses)
      throws IOException, UnreadableArticleException {
    Article article =
        configured
            .settings()
            .read(path, Files.readAllBytes(file), Optional.empty(), Optional.empty());
    ArticleSettings how = configured.articleSettings();
    Optional<Checked> kept = analyses.find(article, how);
    if (kept.isPresent()) {
      return kept.get();
    }
    Checked checked = pipeline.check(article, how);
    if (checked.omissions().stream().noneMatch(Omission::isTrouble)) {
      analyses.keep(checked, how);
    }
    return checked;
  }

  private void forgetAllBut(Folder folder, List<String> paths) {
    Set<String> there = new HashSet<>(paths);
    known
        .keySet()
        .removeIf(name -> name.folder().equals(folder.root()) && !there.contains(name.path()));
  }

  /** Forgets all of them. */
  void clear() {
    known.clear();
  }
}
