package org.guillemet.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a folder lies in the git repository that it belongs to. */
public final class WorkingTree {

  /** What stands in the root of a git repository: a folder, or in a second working tree a file. */
  private static final String GIT = ".git";

  private WorkingTree() {}

  /**
   * A folder and those above it, up to the root of its git repository; without a repository, to the
   * root of the disk.
   */
  public static List<Path> upwards(Path folder) {
    return Stream.iterate(
            Optional.of(folder.toAbsolutePath().normalize()),
            Optional::isPresent,
            each -> each.flatMap(WorkingTree::above))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The folder above one in the same repository; the root has none. */
  public static Optional<Path> above(Path folder) {
    return isRoot(folder) ? Optional.empty() : Optional.ofNullable(folder.getParent());
  }

  /** The root of the git repository that a folder lies in. */
  public static Optional<Path> root(Path folder) {
    return upwards(folder).stream().filter(WorkingTree::isRoot).findFirst();
  }

  private static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(GIT));
  }
}
