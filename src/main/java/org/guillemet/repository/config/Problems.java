package org.guillemet.repository.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong with one file. Not thread-safe. */
final class Problems {

  private final String file;
  private final List<Problem> all = new ArrayList<>();

  private record Problem(int line, String message) {}

  /**
   * @param file its name, for messages
   */
  Problems(String file) {
    this.file = file;
  }

  void add(int line, String message) {
    all.add(new Problem(line, message));
  }

  /** The place of a line: {@code .guillemet.yml:3}. */
  String place(int line) {
    return file + ":" + line;
  }

  /**
   * Fails if something is wrong.
   *
   * @throws ConfigException with a message for each mistake, in the order of the lines
   */
  void check() throws ConfigException {
    if (!all.isEmpty()) {
      throw new ConfigException(
          file,
          all.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(problem -> place(problem.line()) + ": " + problem.message())
              .toList());
    }
  }
}
