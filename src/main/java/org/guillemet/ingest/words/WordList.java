package org.guillemet.ingest.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.guillemet.text.Language;

/**
 * Reads the word lists of this package. A line is an entry; behind {@code =} stands its value;
 * {@code #} starts a comment.
 */
public final class WordList {

  private WordList() {}

  /** The entries of a list that holds for every language. */
  public static Set<String> common(String list) {
    return new LinkedHashSet<>(commonValues(list).keySet());
  }

  /** The entries of a list that holds for every language, with their values. */
  static Map<String, String> commonValues(String list) {
    return read(list + ".txt");
  }

  /** The entries of a list of one language. */
  static Set<String> of(Language language, String list) {
    return new LinkedHashSet<>(values(language, list).keySet());
  }

  /** The entries of a list in all languages together. */
  public static Set<String> ofAll(String list) {
    return new LinkedHashSet<>(valuesOfAll(list).keySet());
  }

  /** The entries of a list in all languages together, with their values. */
  public static Map<String, String> valuesOfAll(String list) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      all.putAll(values(language, list));
    }
    return all;
  }

  private static Map<String, String> values(Language language, String list) {
    return read(language.code() + "/" + list + ".txt");
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.replaceFirst("#.*", "").strip();
        if (!entry.isEmpty()) {
          String[] sides = entry.split("\\s*=\\s*", 2);
          entries.put(sides[0], sides.length == 2 ? sides[1] : "");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + resource, e);
    }
    return entries;
  }
}
