package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.guillemet.ingest.Purpose;

/**
 * Finds the files of a folder that may be articles, as the command line does, but gives up where
 * there are too many: an editor may have opened the whole disk. Stateless.
 */
final class ArticleFiles {

  /** How many files and folders are looked at for each article that is wanted. */
  private static final int OTHERS = 40;

  private ArticleFiles() {}

  /**
   * The articles of a folder, in sorted order.
   *
   * @param most how many there may be
   * @return paths in the folder; empty when there are more, or too many other files
   */
  static Optional<List<String>> of(Folder folder, int most) throws IOException {
    Path root = folder.root();
    NavigableSet<String> found = new TreeSet<>();
    int[] seen = new int[1];
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(root) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : goOn(seen, found, most);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path)
                && Purpose.ARTICLE.objection(path.toString()).isEmpty()
                && Files.isRegularFile(path)) {
              folder.path(path).ifPresent(found::add);
            }
            return goOn(seen, found, most);
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found.size() > most || seen[0] > most * OTHERS
        ? Optional.empty()
        : Optional.of(List.copyOf(found));
  }

  private static FileVisitResult goOn(int[] seen, NavigableSet<String> found, int most) {
    seen[0]++;
    return found.size() > most || seen[0] > most * OTHERS
        ? FileVisitResult.TERMINATE
        : FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
