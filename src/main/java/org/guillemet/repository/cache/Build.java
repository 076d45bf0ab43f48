package org.guillemet.repository.cache;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.guillemet.text.Sha256;

/**
 * Names what the program is made of: another Java, or another jar or class on the class path, gives
 * another name, also while the version stays the same. A jar is named by its file name, its length
 * and the table at its end, which has the checksums of all that is in it; so models of 400 MB are
 * not read.
 */
public final class Build {

  /** The record that ends a jar: its signature, its length, where it says where the table is. */
  private static final int END = 0x06054b50;

  private static final int END_LENGTH = 22;
  private static final int END_TABLE = 16;

  /** A comment may follow the record. */
  private static final int LONGEST_COMMENT = 0xffff;

  private static final int CHUNK = 1 << 16;

  private Build() {}

  /** The name of the program that runs; empty when it cannot be told what that is made of. */
  public static Optional<String> running() {
    try {
      return Optional.of(of(System.getProperty("java.class.path"), Runtime.version().toString()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * @param classPath its order does not count: a folder of jars comes in any
   * @param java which runs the program
   */
  static String of(String classPath, String java) throws IOException {
    List<Path> entries =
        Stream.of(classPath.split(File.pathSeparator)).map(Path::of).filter(Files::exists).toList();
    List<String> parts = new ArrayList<>();
    for (Path entry : entries.size() == 1 ? withNamed(entries.get(0)) : entries) {
      parts.add(Files.isDirectory(entry) ? folder(entry) : entry.getFileName() + " " + jar(entry));
    }
    Collections.sort(parts);
    parts.add(java);
    return HexFormat.of().formatHex(Sha256.of(String.join("\n", parts)));
  }

  /** A jar that stands alone may itself name those that it needs. */
  private static List<Path> withNamed(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      return List.of(entry);
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      Optional<String> named =
          Optional.ofNullable(jar.getManifest())
              .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
      URI place = entry.toUri();
      return Stream.concat(
              Stream.of(entry),
              named.stream()
                  .flatMap(names -> Stream.of(names.split(" +")))
                  .map(name -> Path.of(place.resolve(name)))
                  .filter(Files::exists))
          .toList();
    }
  }

  private static String folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> parts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] hash = Sha256.of(Files.readAllBytes(file));
        parts.add(folder.relativize(file) + " " + HexFormat.of().formatHex(hash));
      }
      return String.join("\n", parts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String jar(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      file.seek(table(file));
      CRC32 checksum = new CRC32();
      byte[] bytes = new byte[CHUNK];
      for (int n = file.read(bytes); n >= 0; n = file.read(bytes)) {
        checksum.update(bytes, 0, n);
      }
      return file.length() + " " + Long.toHexString(checksum.getValue());
    }
  }

  /** Where the table of a jar begins; 0 when it cannot be told: then all of it is read. */
  private static long table(RandomAccessFile file) throws IOException {
    byte[] end = new byte[(int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT)];
    file.seek(file.length() - end.length);
    file.readFully(end);
    ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = end.length - END_LENGTH; i >= 0; i--) {
      if (bytes.getInt(i) == END) {
        long table = Integer.toUnsignedLong(bytes.getInt(i + END_TABLE));
        return table < file.length() ? table : 0;
      }
    }
    return 0;
  }
}
