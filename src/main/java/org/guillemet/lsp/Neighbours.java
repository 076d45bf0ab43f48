package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
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
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Pipeline;
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

  /** No article is larger. */
  private static final long LARGEST = 20_000_000;

  private final Pipeline pipeline;
  private final Editor editor;
  private final Map<Path, Known> known = new HashMap<>();
  private final Set<Path> tooLarge = new HashSet<>();

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
    Optional<List<String>> paths = ArticleFiles.of(folder, MOST);
    if (paths.isEmpty()) {
      if (tooLarge.add(folder.root())) {
        editor.log(
            MessageType.Info,
            "%s: more than %d articles: none are compared here; \"guillemet check\" does it"
                .formatted(folder.root(), MOST));
      }
      return Optional.empty();
    }
    forgetAllBut(folder, paths.get());
    List<Neighbour> neighbours = new ArrayList<>();
    for (String path : paths.get()) {
      if (!interest.lasts()) {
        return Optional.empty();
      }
      if (!open.contains(path)) {
        neighbour(folder, path, analyses).ifPresent(neighbours::add);
      }
    }
    return Optional.of(neighbours);
  }

  private Optional<Neighbour> neighbour(Folder folder, String path, Analyses analyses) {
    try {
      Configured configured = folder.configured(path);
      ArticleSettings how = configured.articleSettings();
      if (configured.ignored().isPresent() || how.dossier().isEmpty()) {
        return Optional.empty();
      }
      Path file = folder.root().resolve(path);
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Known before = known.get(file);
      if (before == null
          || !before.changed.equals(now.lastModifiedTime())
          || before.size != now.size()
          || !before.how.equals(how)) {
        Optional<Checked> checked =
            now.size() > LARGEST
                ? Optional.empty()
                : Optional.of(check(file, path, configured, analyses));
        before = new Known(now.lastModifiedTime(), now.size(), how, checked);
        known.put(file, before);
      }
      return before.checked.map(checked -> new Neighbour(checked, configured.settings(), how));
    } catch (IOException | UnreadableArticleException | ConfigException e) {
      return Optional.empty(); // it is told where the file itself is open
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
    Set<Path> there =
        paths.stream().map(path -> folder.root().resolve(path)).collect(Collectors.toSet());
    known.keySet().removeIf(file -> file.startsWith(folder.root()) && !there.contains(file));
  }

  /** Forgets all of them. */
  void clear() {
    known.clear();
  }
}
