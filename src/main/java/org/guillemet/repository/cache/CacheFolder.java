package org.guillemet.repository.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guillemet.repository.WorkingTree;

/** Where the analyses of a newsroom's articles are kept. */
public final class CacheFolder {

  /** Below the root of the repository, with slashes. */
  public static final String NAME = ".guillemet/cache";

  /** How many digits of a key name the folder below that its file stands in. */
  static final int SHARD_DIGITS = 2;

  private static final Pattern SHARD = Pattern.compile("[0-9a-f]{" + SHARD_DIGITS + "}");

  private static final String GITIGNORE = ".gitignore";

  private static final String IGNORED =
      "# Written by Guillemet; the folder may be deleted at any time.\n*\n";

  private CacheFolder() {}

  /**
   * The folder for whoever works in a directory: in the root of its git repository, or beside the
   * nearest configuration. Empty when there is neither: a draft on a desk leaves nothing behind.
   *
   * @param configuration what the file of a newsroom's settings is called
   */
  public static Optional<Path> of(Path directory, String configuration) {
    return WorkingTree.root(directory)
        .or(
            () ->
                WorkingTree.upwards(directory).stream()
                    .filter(folder -> Files.exists(folder.resolve(configuration)))
                    .findFirst())
        .map(root -> root.resolve(NAME));
  }

  /**
   * Whether analyses may be kept in a folder: it is not there, holds nothing else, or has been
   * hidden from git for them.
   */
  public static boolean isFree(Path folder) throws IOException {
    return !Files.exists(folder) || holdsNothingElse(folder) || isHidden(folder);
  }

  private static boolean isHidden(Path folder) throws IOException {
    Path file = folder.resolve(GITIGNORE);
    byte[] text = IGNORED.getBytes(StandardCharsets.UTF_8);
    return Files.isRegularFile(file)
        && Files.size(file) == text.length
        && Arrays.equals(Files.readAllBytes(file), text);
  }

  private static boolean holdsNothingElse(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.equals(GITIGNORE) && !SHARD.matcher(name).matches()) {
          return false;
        }
      }
      return true;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Makes git pass a folder over that holds nothing else. */
  static void hide(Path folder) throws IOException {
    Path file = folder.resolve(GITIGNORE);
    if (!Files.exists(file) && holdsNothingElse(folder)) {
      Files.writeString(file, IGNORED);
    }
  }
}
