package org.guillemet.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.guillemet.pipeline.Failures;
import org.guillemet.repository.review.Baseline;
import org.guillemet.repository.review.BaselineFile;
import org.guillemet.repository.review.BaselineFile.InvalidBaselineException;
import org.guillemet.text.Article;

/** The file of the baseline: where it is, and what it calls the articles. */
final class BaselineFiles implements Baseline.Places {

  /** What the file is called that is read without being asked for. */
  static final String DEFAULT_NAME = ".guillemet-baseline.json";

  private static final String REPOSITORY = ".git";

  private final Environment environment;
  private final String name;
  private final Path file;

  private BaselineFiles(Environment environment, String name, Path file) {
    this.environment = environment;
    this.name = name;
    this.file = file;
  }

  /**
   * @param named by the user; empty: the file of the usual name in the working directory or above
   *     it in the same git repository, or else at the repository's root, or else here
   */
  static BaselineFiles locate(Environment environment, Optional<String> named)
      throws UserErrorException {
    if (named.isPresent()) {
      try {
        return new BaselineFiles(
            environment,
            named.get(),
            environment.directory().resolve(named.get()).toAbsolutePath().normalize());
      } catch (InvalidPathException e) {
        throw new UserErrorException(named.get() + ": not a path", e);
      }
    }
    Path here = environment.directory().toAbsolutePath().normalize();
    Path root = here;
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(DEFAULT_NAME);
      if (Files.exists(candidate)) {
        return new BaselineFiles(environment, name(here, candidate), candidate);
      }
      if (Files.exists(folder.resolve(REPOSITORY))) {
        root = folder;
        break;
      }
    }
    Path file = root.resolve(DEFAULT_NAME);
    return new BaselineFiles(environment, name(here, file), file);
  }

  private static String name(Path here, Path file) {
    return here.relativize(file).toString().replace('\\', '/');
  }

  /** As messages name it. */
  String name() {
    return name;
  }

  /** Whether there is one. */
  boolean exists() {
    return Files.exists(file);
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
      return BaselineFile.parse(name, Files.readString(file));
    } catch (InvalidBaselineException e) {
      throw new UserErrorException(e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new UserErrorException(name + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UserErrorException(name + ": cannot be read: " + Failures.reason(e), e);
    }
  }

  /** Where it is written. */
  Output output() {
    return new Output(environment, Optional.of(name));
  }

  @Override
  public String called(Article article) {
    Path path = environment.directory().resolve(article.path()).toAbsolutePath().normalize();
    Path folder = file.getParent();
    Path called = path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
    return called.toString().replace('\\', '/');
  }

  @Override
  public boolean isGone(String path) {
    return !Files.exists(file.getParent().resolve(path));
  }
}
