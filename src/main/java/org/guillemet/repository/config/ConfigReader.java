package org.guillemet.repository.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guillemet.pipeline.Failures;

/** Reads configuration files. Thread-safe. */
final class ConfigReader {

  /** No configuration is larger; what is would only take time. */
  private static final int LARGEST = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final List<String> ruleNames;

  ConfigReader(List<String> ruleNames) {
    this.ruleNames = List.copyOf(ruleNames);
  }

  /**
   * @param file absolute
   * @param name of the file, for messages and origins
   */
  ConfigFile read(Path file, String name) throws ConfigException {
    return new ConfigParser(name, ruleNames).parse(file.getParent(), text(file, name));
  }

  private static String text(Path file, String name) throws ConfigException {
    try {
      if (Files.isDirectory(file)) {
        throw refused(name, "is a folder; a configuration is a file");
      }
      // Nothing is read of what may never end. Files that are missing tell so when they are read.
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw refused(name, "is no regular file");
      }
      if (Files.size(file) > LARGEST) {
        throw refused(name, "larger than 1 MB, which no configuration is");
      }
      return decode(Files.readAllBytes(file), name);
    } catch (IOException e) {
      throw new ConfigException(name, name + ": " + Failures.reason(e), e);
    }
  }

  private static ConfigException refused(String name, String reason) {
    return new ConfigException(name, List.of(name + ": " + reason));
  }

  private static String decode(byte[] bytes, String name) throws ConfigException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      throw new ConfigException(
          name, List.of(name + ":" + line + ": not UTF-8: save the file in that encoding"));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
