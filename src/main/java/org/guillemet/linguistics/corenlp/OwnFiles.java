package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Collections;
import java.util.Set;

/**
 * Files and folders that nobody but the user, or who may do everything anyway, can have written.
 * Only POSIX tells; elsewhere everything passes.
 */
final class OwnFiles {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private OwnFiles() {}

  /**
   * Checks a file.
   *
   * @throws IOException when it is not there, is no plain file, or can be written by others
   */
  static void checkFile(Path file) throws IOException {
    if (!attributes(file).isRegularFile()) {
      throw new IOException(file + " is no plain file");
    }
    check(file);
  }

  /**
   * Checks a folder.
   *
   * @throws IOException when it is not there, is no plain folder, or can be written by others
   */
  static void checkFolder(Path folder) throws IOException {
    if (!attributes(folder).isDirectory()) {
      throw new IOException(folder + " is no plain folder");
    }
    check(folder);
  }

  /** What something is by itself; a link is neither a file nor a folder. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static void check(Path path) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      return;
    }
    PosixFileAttributes attributes = view.readAttributes();
    if (!Collections.disjoint(attributes.permissions(), OTHERS)) {
      throw new IOException(path + " can be written by others");
    }
    if (!isRoot(path) && !attributes.owner().equals(user(path))) {
      throw new IOException(path + " belongs to somebody else");
    }
  }

  /** Makes a folder, and those above it, for the user only; one that is there stays as it is. */
  static void makeFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** Who runs this: Linux shows it best where users have no names, as in a container. */
  private static UserPrincipal user(Path path) throws IOException {
    Path process = path.getFileSystem().getPath("/proc/self");
    return Files.exists(process)
        ? Files.getOwner(process)
        : path.getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
  }

  private static boolean isRoot(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0);
  }
}
