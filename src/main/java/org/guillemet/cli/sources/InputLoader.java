package org.guillemet.cli.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Batch;
import org.guillemet.repository.config.Settings;
import org.guillemet.text.Article;

/** Loads articles from files and from standard input. Thread-safe. */
public final class InputLoader implements Batch.Loader {

  /** No article is larger; what is would only exhaust the memory. */
  private static final int LARGEST = 20_000_000;

  private static final String STANDARD_INPUT = "-";

  private final Environment environment;
  private final Optional<Charset> charset;
  private final Function<String, Settings> settings;
  private final Optional<String> stdinName;

  /**
   * @param charset the encoding of all files
   * @param settings what is in force for the article at each path
   * @param stdinName what standard input is called
   */
  public InputLoader(
      Environment environment,
      Optional<Charset> charset,
      Function<String, Settings> settings,
      Optional<String> stdinName) {
    this.environment = environment;
    this.charset = charset;
    this.settings = settings;
    this.stdinName = stdinName;
  }

  @Override
  public Article load(String path) throws IOException, UnreadableArticleException {
    String name = path.equals(STANDARD_INPUT) ? stdinName.orElse(path) : path;
    return settings.apply(path).read(name, bytes(path), charset, Optional.empty());
  }

  private byte[] bytes(String path) throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      return bytes(environment.in());
    }
    Path file = environment.directory().resolve(path);
    if (Files.size(file) > LARGEST) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  private static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw tooLarge();
    }
    return bytes;
  }

  private static IOException tooLarge() {
    return new IOException("larger than " + LARGEST / 1_000_000 + " MB, which no article is");
  }
}
