package org.guillemet.cli.console;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.pipeline.Failures;

/**
 * A file that one run leaves to the next, and that names articles: a baseline, a ledger.
 *
 * @param name as messages call it, relative to the environment's directory
 * @param file absolute
 */
public record KeptFile(Environment environment, String name, Path file) {

  public KeptFile {
    Objects.requireNonNull(environment);
    Objects.requireNonNull(name);
    Objects.requireNonNull(file);
  }

  /** The one that the user names. */
  public static KeptFile named(Environment environment, String name) throws UserErrorException {
    try {
      return new KeptFile(environment, name, resolve(environment, name));
    } catch (InvalidPathException e) {
      throw new UserErrorException(name + ": not a path", e);
    }
  }

  private static Path resolve(Environment environment, String path) {
    return environment.directory().resolve(path).toAbsolutePath().normalize();
  }

  /** Whether there is one. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** All that stands in it. */
  public String text() throws UserErrorException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UserErrorException(name + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UserErrorException(name + ": cannot be read: " + Failures.reason(e), e);
    }
  }

  /** Where it is written. */
  public Output output() {
    return new Output(environment, Optional.of(name));
  }

  /** What it calls an article: its path from the file's folder on, with slashes. */
  public String called(String path) {
    Path article = resolve(environment, path);
    Path folder = file.getParent();
    Path called = article.getRoot().equals(folder.getRoot()) ? folder.relativize(article) : article;
    return called.toString().replace('\\', '/');
  }
}
