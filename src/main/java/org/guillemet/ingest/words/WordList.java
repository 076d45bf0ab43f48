package org.guillemet.ingest.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.guillemet.text.EntryFile;
import org.guillemet.text.Language;

/** The word lists of reading files, as {@link EntryFile} reads them. */
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
    EntryFile.read(WordList.class, resource).forEach(e -> entries.put(e.words(), e.value()));
    return entries;
  }
}
