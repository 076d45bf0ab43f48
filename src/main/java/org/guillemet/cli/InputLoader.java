package org.guillemet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.cli.console.Environment;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Batch;
import org.guillemet.repository.config.Settings;
import org.guillemet.text.Article;

/** Loads articles from files and from standard input. Thread-safe. */
final class InputLoader implements Batch.Loader {

  /** No article is larger; what is would only exhaust the memory. */
  private static final int LARGEST = 20_000_000;

  private static final String STANDARD_INPUT = "-";

  private final ArticleReader reader = new ArticleReader();
  private final Environment environment;
  private final Optional<Charset> charset;
  private final Function<String, Settings> settings;
  private final Optional<String> stdinName;

  /**
   * @param charset the encoding of all files
   * @param settings what is in force for the article at each path
   * @param stdinName what standard input is called
   */
  InputLoader(
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
    Settings own = settings.apply(path);
    Article article = read(path, own.readOptions(charset, Optional.empty()));
    return own.outlet().map(article::publishedBy).orElse(article);
  }

  private Article read(String path, ReadOptions options)
      throws IOException, UnreadableArticleException {
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
