package org.guillemet.repository.config;

import java.util.Optional;

/** The articles that an article is compared with. */
public enum CompareChoice {
  ALL,
  /** Those in the folder in which it lies. */
  BY_FOLDER,
  NONE;

  /**
   * The name of the set of articles that are compared with each other.
   *
   * @param folder in which the article lies
   */
  Optional<String> dossier(String folder) {
    return switch (this) {
      case ALL -> Optional.of("");
      case BY_FOLDER -> Optional.of(folder);
      case NONE -> Optional.empty();
    };
  }
}
