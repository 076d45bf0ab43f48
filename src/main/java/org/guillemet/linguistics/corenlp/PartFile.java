package org.guillemet.linguistics.corenlp;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.guillemet.files.OwnFiles;

/**
 * A file that has another name until it is complete. Only the user can read it, from its beginning;
 * of several that become the same file the last one wins. Not thread-safe.
 */
final class PartFile implements Closeable {

  private static final String SUFFIX = ".part";

  /** Nobody writes for so long. */
  private static final Duration LOST = Duration.ofHours(1);

  private final Path file;
  private final Path part;
  private final SeekableByteChannel channel;
  private final OutputStream out;

  private PartFile(Path file, Path part, SeekableByteChannel channel) {
    this.file = file;
    this.part = part;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /**
   * Begins a file, and makes its folder when it is not there.
   *
   * @throws IOException when it cannot be written, or when others could change it
   */
  static PartFile of(Path file) throws IOException {
    OwnFiles.makeFolder(file.getParent());
    OwnFiles.checkFolder(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
    PartFile begun = new PartFile(file, part, OwnFiles.makeFile(part));
    // For a run that is stopped by its user; what is killed leaves it.
    part.toFile().deleteOnExit();
    deleteLost(file, Files.getLastModifiedTime(part).toInstant().minus(LOST));
    return begun;
  }

  /** Deletes what runs have left that were stopped while they wrote the same file. */
  private static void deleteLost(Path file, Instant before) {
    String name = file.getFileName().toString();
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path lost : files.filter(part -> isPart(part, name)).toList()) {
        if (Files.getLastModifiedTime(lost, LinkOption.NOFOLLOW_LINKS)
            .toInstant()
            .isBefore(before)) {
          Files.deleteIfExists(lost);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // Another run is deleting it, or the next one will.
    }
  }

  private static boolean isPart(Path path, String name) {
    String part = path.getFileName().toString();
    return part.startsWith(name) && part.endsWith(SUFFIX);
  }

  /** Where to write what shall be in it. */
  OutputStream out() {
    return out;
  }

  /** Gives it its name, in the place of what has it. */
  void complete() throws IOException {
    out.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what is not complete. */
  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // A later run deletes it.
    }
  }
}
