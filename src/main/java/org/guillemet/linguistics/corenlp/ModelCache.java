package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/**
 * Models unzipped once into a folder: they load faster from there, by a tenth of a whole French
 * run. The folder is named by the system property {@value #FOLDER}; without it nothing is written.
 * Thread-safe, also between processes.
 */
final class ModelCache {

  static final String FOLDER = "guillemet.models";

  private ModelCache() {}

  /**
   * Where to load a model from.
   *
   * @param resource the name of a gzipped model on the class path
   * @return the unzipped file, or the resource itself when there is no folder to write to
   */
  static String locate(String resource) {
    String folder = System.getProperty(FOLDER);
    URL zipped = ModelCache.class.getClassLoader().getResource(resource);
    if (folder == null || zipped == null) {
      return resource;
    }
    try {
      return unzipped(zipped, Path.of(folder)).toString();
    } catch (IOException e) {
      return resource; // a folder that is full or read-only only costs time
    }
  }

  private static Path unzipped(URL zipped, Path folder) throws IOException {
    URLConnection connection = zipped.openConnection();
    String path = zipped.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".gz".length());
    // A newer model has another length.
    Path file = folder.resolve(connection.getContentLengthLong() + "-" + name);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, name, ".part");
      try (InputStream in = new GZIPInputStream(connection.getInputStream(), 1 << 16)) {
        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return file;
  }
}
