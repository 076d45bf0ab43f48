package org.guillemet.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The phrases of the program as they stand in their files. */
public final class Phrases {

  private static final Path RESOURCES = Path.of("src/main/resources");

  private Phrases() {}

  /** The names of all bundles: whatever has a French file. */
  public static List<String> bundles() {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .map(RESOURCES::relativize)
          .map(file -> file.toString().replace(java.io.File.separatorChar, '.'))
          .filter(file -> file.endsWith("_fr.properties"))
          .map(file -> file.substring(0, file.length() - "_fr.properties".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases of a bundle by their keys. */
  public static Map<String, String> of(String bundle, Language language) {
    String suffix = language == Language.ENGLISH ? "" : "_" + language.code();
    Path file = RESOURCES.resolve(bundle.replace('.', '/') + suffix + ".properties");
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> phrases = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
    return phrases;
  }
}
