package org.guillemet.cli.daemon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.files.OwnFiles;

/**
 * Where a daemon listens: a socket in a folder that only its user may enter. Beside it stands a
 * file that a daemon locks as long as it lives.
 *
 * @param socket absolute
 */
record Place(Path socket) {

  /** The property that says where; what starts the program sets it. */
  static final String PROPERTY = "guillemet.socket";

  /** What every system allows for the path of a socket, in bytes. */
  private static final int LONGEST = 103;

  Place {
    Objects.requireNonNull(socket);
  }

  /** The one that this process was told. */
  static Optional<Place> ours() {
    String socket = System.getProperty(PROPERTY);
    // Without lambdas, whose first one takes longer than all else that a client does.
    if (socket == null || !Path.of(socket).isAbsolute()) {
      return Optional.empty();
    }
    return Optional.of(new Place(Path.of(socket)));
  }

  /**
   * Makes the folder where it is not there yet.
   *
   * @throws IOException when others could put something into it, or its path is too long
   */
  void prepare() throws IOException {
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IOException(
          socket
              + ": too long for the path of a socket; set XDG_RUNTIME_DIR to a folder of your own"
              + " with a shorter one");
    }
    Path folder = socket.getParent();
    Path above = folder;
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    OwnFiles.checkFolder(above.toRealPath());
    OwnFiles.makeFolder(folder);
    OwnFiles.checkFolder(folder);
    OwnFiles.closeFolder(folder);
  }

  /**
   * Checks that the socket is nobody else's.
   *
   * @throws IOException when it may be, or is not there
   */
  void check() throws IOException {
    OwnFiles.checkFolder(socket.getParent());
    OwnFiles.checkSocket(socket);
  }

  /** Takes the lock, which is free again when the file is closed; empty when another has it. */
  Optional<FileChannel> lock() throws IOException {
    FileChannel file =
        FileChannel.open(
            Path.of(socket.toString().concat(".lock")),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      if (file.tryLock() != null) {
        return Optional.of(file);
      }
    } catch (OverlappingFileLockException e) {
      // Another daemon of this process has it.
    }
    file.close();
    return Optional.empty();
  }

  /** Removes a socket that a killed daemon has left. */
  void clear() throws IOException {
    Optional<FileChannel> lock = lock();
    if (lock.isPresent()) {
      Files.deleteIfExists(socket);
      lock.get().close();
    }
  }
}
