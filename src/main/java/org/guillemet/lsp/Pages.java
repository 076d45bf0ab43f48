package org.guillemet.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages of rules as files that an editor can show; they are gone when it leaves. Thread-safe. */
final class Pages {

  private Optional<Path> folder = Optional.empty();

  /** Writes a page into a folder that only the user can read. */
  synchronized Path write(String rule, String page) throws IOException {
    if (folder.isEmpty()) {
      folder = Optional.of(Files.createTempDirectory("guillemet-rules"));
    }
    return Files.writeString(folder.get().resolve(rule + ".md"), page);
  }

  /** Whether a file is one of them. */
  synchronized boolean holds(Path file) {
    return folder.filter(file::startsWith).isPresent();
  }

  /** Deletes them. */
  synchronized void clear() throws IOException {
    if (folder.isPresent()) {
      try (Stream<Path> pages = Files.list(folder.get())) {
        for (Path page : pages.toList()) {
          Files.delete(page);
        }
      }
      Files.delete(folder.get());
      folder = Optional.empty();
    }
  }
}
