package org.guillemet.cli.daemon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.guillemet.cli.console.Terminal;

/**
 * A run that a client wants.
 *
 * @param program the jar of the program that the client belongs to
 * @param java which runs the client
 * @param directory what its paths are relative to, absolute
 * @param place what the system knows that folder by, and the root of all folders: another system of
 *     files may have others at the same path
 */
record Request(
    String program,
    String java,
    Path directory,
    String place,
    Terminal terminal,
    List<String> arguments) {

  /** No system takes longer arguments, in bytes. */
  static final int LARGEST = 1 << 23;

  /**
   * The property that names the program's jar, where it is not what the client was started from.
   */
  static final String PROGRAM = "guillemet.program";

  private static final int MAGIC = 0x67756901;

  Request {
    Objects.requireNonNull(program);
    Objects.requireNonNull(java);
    Objects.requireNonNull(directory);
    Objects.requireNonNull(place);
    Objects.requireNonNull(terminal);
    arguments = List.copyOf(arguments);
  }

  /** One from this process. */
  static Request ours(List<String> arguments) throws IOException {
    Path directory = Path.of(System.getProperty("user.dir"));
    return new Request(
        System.getProperty(PROGRAM, System.getProperty("java.class.path")),
        System.getProperty("java.vm.version"),
        directory,
        place(directory),
        Terminal.ours(),
        arguments);
  }

  /**
   * What the system knows a folder by.
   *
   * @throws IOException when it is not there
   */
  static String place(Path directory) throws IOException {
    return id(directory).concat(id(directory.getRoot()));
  }

  private static String id(Path folder) throws IOException {
    return String.valueOf(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    write(program, out);
    write(java, out);
    write(directory.toString(), out);
    write(place, out);
    out.writeBoolean(terminal.watched());
    out.writeBoolean(terminal.color());
    out.writeInt(arguments.size());
    for (String argument : arguments) {
      write(argument, out);
    }
    return bytes.toByteArray();
  }

  private static void write(String words, DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * What was made by {@link #toBytes}.
   *
   * @throws IOException when it was not
   */
  static Request of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("no request");
    }
    String program = read(in);
    String java = read(in);
    Path directory = directory(read(in));
    String place = read(in);
    Terminal terminal = new Terminal(in.readBoolean(), in.readBoolean());
    int count = in.readInt();
    if (count < 0 || count > in.available() / Integer.BYTES) {
      throw new IOException("a wrong number of arguments");
    }
    String[] arguments = new String[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = read(in);
    }
    if (in.available() > 0) {
      throw new IOException("a request that does not end");
    }
    return new Request(program, java, directory, place, terminal, List.of(arguments));
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("words of a wrong length");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static Path directory(String words) throws IOException {
    try {
      Path directory = Path.of(words);
      if (directory.isAbsolute()) {
        return directory;
      }
      throw new IOException("a relative folder");
    } catch (InvalidPathException e) {
      throw new IOException("no folder", e);
    }
  }
}
