package org.guillemet.lsp.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Failures;
import org.guillemet.repository.WorkingTree;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineMatch;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;

/**
 * Applies the baseline of a newsroom to articles in an editor, and tells what is wrong with its
 * file. Thread-safe.
 */
public final class Baselines {

  /** What the file is called. */
  public static final String FILE_NAME = BaselineFile.NAME;

  private final Set<String> lasting;
  private final Trouble trouble;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** What a file was when it was read, and what it said; one that is broken accepts nothing. */
  private record Known(FileTime changed, long size, Baseline baseline, Optional<String> mistake) {}

  /** Is told of files that are broken. */
  public interface Trouble {

    /**
     * Tells the mistakes of a file.
     *
     * @param called what messages call it
     */
    void tell(Path file, String called, List<String> messages);
  }

  public Baselines(RuleSet rules, Trouble trouble) {
    this.lasting = rules.lasting();
    this.trouble = trouble;
  }

  /** The findings, those that the baseline of their folder has accepted; a broken one has none. */
  public List<Reviewed> accept(Folder folder, List<Checked> articles, List<Reviewed> reviewed) {
    Optional<Path> file =
        WorkingTree.upwards(folder.root()).stream()
            .map(above -> above.resolve(FILE_NAME))
            .filter(Files::isRegularFile)
            .findFirst();
    if (file.isEmpty()) {
      return reviewed;
    }
    Known now = read(file.get());
    now.mistake().ifPresent(mistake -> trouble.tell(file.get(), FILE_NAME, List.of(mistake)));
    Baseline.Places places = new Names(folder.root(), file.get().getParent());
    return new BaselineMatch(now.baseline(), articles, reviewed, places)
        .outcome(lasting, Reviewed::isOpen)
        .reviewed();
  }

  private Known read(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return known.compute(
          file,
          (path, before) ->
              before != null
                      && before.changed().equals(now.lastModifiedTime())
                      && before.size() == now.size()
                  ? before
                  : read(path, now));
    } catch (IOException e) {
      return broken(FileTime.fromMillis(0), 0, FILE_NAME + ": " + Failures.reason(e));
    }
  }

  private static Known read(Path file, BasicFileAttributes now) {
    try {
      Baseline baseline = BaselineFile.parse(FILE_NAME, Files.readString(file));
      return new Known(now.lastModifiedTime(), now.size(), baseline, Optional.empty());
    } catch (IOException e) {
      return broken(now.lastModifiedTime(), now.size(), FILE_NAME + ": " + Failures.reason(e));
    } catch (BaselineFile.InvalidBaselineException e) {
      return broken(now.lastModifiedTime(), now.size(), e.getMessage());
    }
  }

  private static Known broken(FileTime changed, long size, String mistake) {
    return new Known(changed, size, Baseline.EMPTY, Optional.of(mistake));
  }

  /**
   * What a baseline calls articles.
   *
   * @param root what their paths are relative to
   * @param home the folder of the baseline
   */
  private record Names(Path root, Path home) implements Baseline.Places {

    @Override
    public String called(Article article) {
      return home.relativize(root.resolve(article.path()).normalize())
          .toString()
          .replace('\\', '/');
    }

    @Override
    public boolean isGone(String path) {
      try {
        return !Files.exists(home.resolve(path));
      } catch (InvalidPathException e) {
        return true; // no file has ever been called so
      }
    }
  }
}
