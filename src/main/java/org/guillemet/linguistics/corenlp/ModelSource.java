package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.jar.JarEntry;

/** What a model is: told by the list of what its jar holds, without reading the model. */
final class ModelSource {

  private ModelSource() {}

  /**
   * CoreNLP's version, and a model's name, length and checksum.
   *
   * @param resource the model's name on the class path
   * @return nothing when the model is not there, or in no jar
   */
  static Optional<String> describe(String resource) throws IOException {
    URL url = ModelSource.class.getClassLoader().getResource(resource);
    URLConnection connection = url == null ? null : url.openConnection();
    if (!(connection instanceof JarURLConnection jar)) {
      return Optional.empty();
    }
    JarEntry entry = jar.getJarEntry();
    return Optional.of(
        "CoreNLP %s: %s, %d bytes, %08x"
            .formatted(version(), resource, entry.getSize(), entry.getCrc()));
  }

  /** The version of CoreNLP. */
  static String version() {
    return String.valueOf(StanfordCoreNLP.class.getPackage().getImplementationVersion());
  }
}
