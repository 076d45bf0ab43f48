package org.guillemet.linguistics.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  /** Any gzipped file of the class path will do. */
  private static final String ZIPPED = "org/guillemet/attribution/model/cues-en.weights.gz";

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(ModelCache.FOLDER);
  }

  @Test
  void unzipsOnce() throws IOException {
    System.setProperty(ModelCache.FOLDER, folder.resolve("new").toString());
    Path file = Path.of(ModelCache.locate(ZIPPED));
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("lemma=say"));
    Files.writeString(file, "kept");
    assertEquals(file.toString(), ModelCache.locate(ZIPPED));
    assertEquals("kept", Files.readString(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void readsTheResourceWithoutAFolder() {
    assertEquals(ZIPPED, ModelCache.locate(ZIPPED));
  }

  @Test
  void readsTheResourceWhenTheFolderCannotBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    System.setProperty(ModelCache.FOLDER, file.resolve("models").toString());
    assertEquals(ZIPPED, ModelCache.locate(ZIPPED));
  }
}
