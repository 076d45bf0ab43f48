package org.guillemet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A mapping of YAML, with what CI's files need of it.
 *
 * @param values by key
 */
record Yaml(Map<?, ?> values) {

  static Yaml parse(String text) {
    return new Yaml((Map<?, ?>) load(text));
  }

  static Yaml read(Path file) {
    return parse(text(file));
  }

  /** A file that is a list of mappings. */
  static List<Yaml> readList(Path file) {
    return list(load(text(file)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object load(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  private static List<Yaml> list(Object items) {
    return ((List<?>) items).stream().map(item -> new Yaml((Map<?, ?>) item)).toList();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  List<String> keys() {
    return values.keySet().stream().map(Object::toString).toList();
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  /** The mapping below a key; empty when there is none. */
  Yaml at(String key) {
    return new Yaml(has(key) ? (Map<?, ?>) values.get(key) : Map.of());
  }

  /** The mappings in the list below a key. */
  List<Yaml> items(String key) {
    return has(key) ? list(values.get(key)) : List.of();
  }

  /** The texts in the list below a key. */
  List<String> texts(String key) {
    return has(key)
        ? ((List<?>) values.get(key)).stream().map(Object::toString).toList()
        : List.of();
  }

  /** The values below this mapping that are mappings themselves. */
  List<Yaml> mappings() {
    return values.values().stream()
        .filter(Map.class::isInstance)
        .map(value -> new Yaml((Map<?, ?>) value))
        .toList();
  }

  /** What this maps to, as texts. */
  Map<String, String> texts() {
    return values.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), e -> String.valueOf(e.getValue())));
  }
}
