package org.guillemet.repository.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files in a folder, each under a key: {@code ab/cdef…}. A file is there as a whole or not at all,
 * whoever else writes there. Since keys are hashes, the 256 folders below the folder grow alike, so
 * that a bound on each, looked after when something has been written there, bounds them all.
 * Thread-safe, also between processes.
 */
final class EntryStore {

  static final int SHARDS = 256;

  /** What a file takes on most disks is a multiple of this. */
  private static final long BLOCK = 4096;

  /**
   * A file that is in use is marked as such so often; writing that down each time is not needed.
   */
  private static final Duration RECENT = Duration.ofHours(1);

  /** Nothing else in the folder is ever deleted. */
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{62}(\\.[0-9a-f]{1,16}\\.part)?");

  private static final String PART = ".part";

  private final Path folder;
  private final Instant now;
  private final long shardBound;

  /**
   * @param now when this run began
   * @param bound how many bytes of disk the files may take together
   */
  EntryStore(Path folder, Instant now, long bound) {
    this.folder = folder;
    this.now = now;
    this.shardBound = bound / SHARDS;
  }

  /** The bytes under a key; empty when there are none, or they cannot be read. */
  Optional<byte[]> read(String key) {
    Path file = file(key);
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile() || attributes.size() > shardBound) {
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes((int) Math.min(shardBound, Integer.MAX_VALUE));
      }
      touch(file, attributes);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Says that a file is in use, so that it is not among the first to go. */
  private void touch(Path file, BasicFileAttributes attributes) {
    if (attributes.lastModifiedTime().toInstant().isBefore(now.minus(RECENT))) {
      try {
        Files.setLastModifiedTime(file, FileTime.from(now));
      } catch (IOException e) {
        // The cache of somebody else, perhaps: it is read all the same.
      }
    }
  }

  /**
   * Puts bytes under a key, in place of what stands there.
   *
   * @return whether they are there now; too many are not kept
   */
  boolean write(String key, byte[] bytes) throws IOException {
    if (onDisk(bytes.length) > shardBound) {
      return false;
    }
    try {
      replace(file(key), bytes);
    } catch (NoSuchFileException e) {
      // Somebody has deleted the cache just now, as anybody may.
      replace(file(key), bytes);
    }
    return true;
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    create(file.getParent());
    String part = "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + PART;
    Path draft = file.resolveSibling(file.getFileName() + part);
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void create(Path shard) throws IOException {
    if (!Files.isDirectory(shard)) {
      requireFolders(shard);
      Files.createDirectories(shard);
    }
    CacheFolder.hide(folder);
  }

  /** Java and the systems have each their own words for this. */
  private static void requireFolders(Path path) throws IOException {
    Optional<Path> last =
        Stream.iterate(Optional.of(path), Optional::isPresent, p -> p.map(Path::getParent))
            .flatMap(Optional::stream)
            .filter(Files::exists)
            .findFirst();
    if (last.isPresent() && !Files.isDirectory(last.get())) {
      throw new FileSystemException(last.get().toString(), null, "a file is in the way");
    }
  }

  /** Deletes what has not been used for longest beside a key until the bound holds there. */
  void prune(String key) throws IOException {
    List<Kept> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(file(key).getParent())) {
      for (Path file : all) {
        kept(file).ifPresent(files::add);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (NoSuchFileException e) {
      return; // somebody has deleted the cache
    }
    files.sort(Kept.OLDEST_FIRST);
    long size = files.stream().mapToLong(Kept::size).sum();
    for (Kept file : files) {
      // What another run is writing just now is small beside the bound, and soon in its place.
      boolean unwanted =
          file.isPart() ? file.used().isBefore(now.minus(RECENT)) : size > shardBound;
      if (unwanted) {
        Files.deleteIfExists(file.path());
        size -= file.size();
      }
    }
  }

  private static Optional<Kept> kept(Path file) {
    if (!OURS.matcher(file.getFileName().toString()).matches()) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isDirectory()
          ? Optional.empty()
          : Optional.of(
              new Kept(file, onDisk(attributes.size()), attributes.lastModifiedTime().toInstant()));
    } catch (IOException e) {
      return Optional.empty(); // another run has deleted it
    }
  }

  private static long onDisk(long size) {
    return (size + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** A file of the store. */
  private record Kept(Path path, long size, Instant used) {

    static final Comparator<Kept> OLDEST_FIRST =
        Comparator.comparing(Kept::used).thenComparing(Kept::path);

    boolean isPart() {
      return path.toString().endsWith(PART);
    }
  }

  /** The folder that a key's file stands in, as the first digits of the key. */
  static String shard(String key) {
    return key.substring(0, CacheFolder.SHARD_DIGITS);
  }

  Path file(String key) {
    return folder.resolve(shard(key)).resolve(key.substring(CacheFolder.SHARD_DIGITS));
  }
}
