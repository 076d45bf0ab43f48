package org.guillemet.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.KeptFile;
import org.guillemet.cli.console.Output;
import org.guillemet.cli.console.UserErrorException;
import org.guillemet.repository.WorkingTree;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineFile.InvalidBaselineException;
import org.guillemet.text.Article;

/** The file of the baseline: where it is, and what it calls the articles. */
final class BaselineFiles implements Baseline.Places {

  private final KeptFile file;

  private BaselineFiles(KeptFile file) {
    this.file = file;
  }

  /**
   * @param named by the user; empty: the file of the usual name in the working directory or above
   *     it in the same git repository, or else at the repository's root, or else here
   */
  static BaselineFiles locate(Environment environment, Optional<String> named)
      throws UserErrorException {
    if (named.isPresent()) {
      return new BaselineFiles(KeptFile.named(environment, named.get()));
    }
    Path here = environment.directory().toAbsolutePath().normalize();
    Path place =
        WorkingTree.upwards(here).stream()
            .filter(folder -> Files.exists(folder.resolve(BaselineFile.NAME)))
            .findFirst()
            .or(() -> WorkingTree.root(here))
            .orElse(here)
            .resolve(BaselineFile.NAME);
    String name = here.relativize(place).toString().replace('\\', '/');
    return new BaselineFiles(new KeptFile(environment, name, place));
  }

  /** As messages name it. */
  String name() {
    return file.name();
  }

  /** Whether there is one. */
  boolean exists() {
    return file.exists();
  }

  /** Fails now, before the work, if it could not be written after it. */
  void check(Inspection inspection, Optional<String> stdinName) throws UserErrorException {
    if (inspection.paths().contains("-") && stdinName.isEmpty()) {
      throw new UserErrorException(
          "standard input has no name to be accepted under: give it one with --stdin-name");
    }
    output().check(inspection.paths(), inspection.configurations());
  }

  Baseline read() throws UserErrorException {
    try {
      return BaselineFile.parse(file.name(), file.text());
    } catch (InvalidBaselineException e) {
      throw new UserErrorException(e.getMessage(), e);
    }
  }

  /** Where it is written. */
  Output output() {
    return file.output();
  }

  @Override
  public String called(Article article) {
    return file.called(article.path());
  }

  @Override
  public boolean isGone(String path) {
    try {
      return !Files.exists(file.file().getParent().resolve(path));
    } catch (InvalidPathException e) {
      return true; // no file has ever been called so
    }
  }
}
