package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.pipeline.Checked;
import org.guillemet.repository.WorkingTree;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineMatch;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.RuleSet;
import org.guillemet.text.Article;

/** Applies the baseline of a newsroom to an article in an editor. Thread-safe. */
final class Baselines {

  /** What the file is called. */
  static final String FILE_NAME = BaselineFile.NAME;

  private final Set<String> lasting;

  Baselines(RuleSet rules) {
    this.lasting = rules.lasting();
  }

  /** The findings, those that the baseline of their folder has accepted; a broken one has none. */
  List<Reviewed> accept(Folder folder, List<Checked> articles, List<Reviewed> reviewed) {
    Optional<Path> file =
        WorkingTree.upwards(folder.root()).stream()
            .map(above -> above.resolve(FILE_NAME))
            .filter(Files::isRegularFile)
            .findFirst();
    if (file.isEmpty()) {
      return reviewed;
    }
    try {
      Baseline baseline = BaselineFile.parse(FILE_NAME, Files.readString(file.get()));
      Baseline.Places places = new Names(folder.root(), file.get().getParent());
      return new BaselineMatch(baseline, articles, reviewed, places)
          .outcome(lasting, Reviewed::isOpen)
          .reviewed();
    } catch (IOException | BaselineFile.InvalidBaselineException e) {
      return reviewed;
    }
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
