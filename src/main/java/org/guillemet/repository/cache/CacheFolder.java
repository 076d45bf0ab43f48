package org.guillemet.repository.cache;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the analyses of a newsroom's articles are kept. */
public final class CacheFolder {

  /** Below the root of the repository, with slashes. */
  public static final String NAME = ".guillemet/cache";

  /** What stands in the root of a git repository: a folder, or in a second working tree a file. */
  private static final String GIT = ".git";

  private CacheFolder() {}

  /**
   * The folder for whoever works in a directory: in the root of its git repository, or beside the
   * nearest configuration. Empty when there is neither: a draft on a desk leaves nothing behind.
   *
   * @param configuration what the file of a newsroom's settings is called
   */
  public static Optional<Path> of(Path directory, String configuration) {
    return Stream.of(GIT, configuration)
        .flatMap(
            sign ->
                upwards(directory).stream().filter(folder -> Files.exists(folder.resolve(sign))))
        .findFirst()
        .map(root -> root.resolve(NAME));
  }

  private static List<Path> upwards(Path directory) {
    return Stream.iterate(
            Optional.of(directory.toAbsolutePath().normalize()),
            Optional::isPresent,
            folder -> folder.map(Path::getParent))
        .flatMap(Optional::stream)
        .toList();
  }
}
