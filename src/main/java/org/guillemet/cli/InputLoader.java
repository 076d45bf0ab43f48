package org.guillemet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.guillemet.ingest.ArticleReader;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Batch;
import org.guillemet.text.Article;

/** Loads articles from files and from standard input. Thread-safe. */
final class InputLoader implements Batch.Loader {

  /** No article is larger; what is would only exhaust the memory. */
  private static final int LARGEST = 20_000_000;

  private static final String STANDARD_INPUT = "-";

  private final ArticleReader reader = new ArticleReader();
  private final Environment environment;
  private final ReadOptions options;
  private final Optional<String> stdinName;

  InputLoader(Environment environment, ReadOptions options, Optional<String> stdinName) {
    this.environment = environment;
    this.options = options;
    this.stdinName = stdinName;
  }

  @Override
  public Article load(String path) throws IOException, UnreadableArticleException {
    if (path.equals(STANDARD_INPUT)) {
      return reader.read(stdinName.orElse(path), bytes(environment.in()), options);
    }
    Path file = environment.directory().resolve(path);
    if (Files.size(file) > LARGEST) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(path, bytes(in), options);
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
