package org.guillemet.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
 * Only POSIX tells; elsewhere everything passes that is a plain file or folder.
 */
public final class OwnFiles {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private static final Set<PosixFilePermission> STRANGERS =
      Set.of(PosixFilePermission.OTHERS_WRITE);

  /** The bit of a folder in which nobody moves or deletes what belongs to somebody else. */
  private static final int STICKY = 01000;

  private OwnFiles() {}

  /**
   * Checks a file.
   *
   * @throws IOException when it is not there, is no plain file, or can be written by others
   */
  public static void checkFile(Path file) throws IOException {
    if (!attributes(file).isRegularFile()) {
      throw new IOException(file + " is no plain file");
    }
    check(file, /* above= */ false);
  }

  /**
   * Checks a socket.
   *
   * @throws IOException when it is not there, is something else, or others can write to it
   */
  public static void checkSocket(Path socket) throws IOException {
    if (!attributes(socket).isOther()) {
      throw new IOException(socket + " is no socket");
    }
    check(socket, /* above= */ false);
  }

  /**
   * Checks a folder, and all above it up to the user's home, or to the root.
   *
   * @throws IOException when it is not there, is no plain folder, or when others can write to it or
   *     put another one in its place
   */
  public static void checkFolder(Path folder) throws IOException {
    if (!attributes(folder).isDirectory()) {
      throw new IOException(folder + " is no plain folder");
    }
    check(folder, /* above= */ false);
    // Links above it are on its first way, where they lead to on the second one.
    checkAbove(folder.toAbsolutePath());
    checkAbove(folder.toRealPath());
  }

  private static void checkAbove(Path folder) throws IOException {
    Path home = folder.getFileSystem().getPath(System.getProperty("user.home"));
    Path last = folder.startsWith(home) || !Files.exists(home) ? home : home.toRealPath();
    Path above = folder;
    while (above.getParent() != null && !above.equals(last)) {
      above = above.getParent();
      check(above, /* above= */ true);
    }
  }

  /** What something is by itself; a link is neither a file nor a folder. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Checks something by itself. Others may write to a link, which says nothing.
   *
   * @param above whether it is a folder above ours: many systems give each user a group of his own,
   *     which may write there, and others may as long as they leave alone what is not theirs
   */
  private static void check(Path path, boolean above) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      return;
    }
    PosixFileAttributes attributes = view.readAttributes();
    if (!attributes.isSymbolicLink()
        && !Collections.disjoint(attributes.permissions(), above ? STRANGERS : OTHERS)
        && !(above && isSticky(path))) {
      throw new IOException(path + " can be written by others");
    }
    if (!isRoot(path) && !attributes.owner().equals(user(path))) {
      throw new IOException(path + " belongs to somebody else");
    }
  }

  /** Makes a folder, and those above it, for the user only; one that is there stays as it is. */
  public static void makeFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  /** Makes a file for the user only, and opens it for writing; one that is there stays. */
  public static SeekableByteChannel makeFile(Path file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return isPosix(file)
        ? Files.newByteChannel(
            file,
            options,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.newByteChannel(file, options);
  }

  /** Leaves a folder to the user only. */
  public static void closeFolder(Path folder) throws IOException {
    if (isPosix(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Leaves a file, or a socket, to the user only. */
  public static void closeFile(Path file) throws IOException {
    if (isPosix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
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
    return isUnix(path)
        && Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0);
  }

  private static boolean isSticky(Path path) throws IOException {
    return isUnix(path)
        && ((int) Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS) & STICKY) != 0;
  }

  private static boolean isUnix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix");
  }
}
