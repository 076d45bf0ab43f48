package org.guillemet.repository.config;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change to the text of a configuration that adds an entry to one of its lists and leaves all
 * else, comments too, as it is.
 *
 * @param offset where the text is put
 * @param text with the entry
 */
public record NewEntry(int offset, String text) {

  /** The surnames of those who need no introduction. */
  public static final String KNOWN_SPEAKERS = "known-speakers";

  public NewEntry {
    Objects.requireNonNull(text);
  }

  /**
   * Adds an entry to a list at the top of a file: to the end of the list, or with a new list at the
   * end of the file.
   *
   * @param yaml the file; empty when there is none yet
   * @param key of the list
   * @return empty when the file has the list in a form that is not understood
   */
  public static Optional<NewEntry> of(String yaml, String key, String entry) {
    String item = YamlWords.of(entry);
    String end = yaml.contains("\r\n") ? "\r\n" : "\n";
    Matcher inline =
        Pattern.compile("^" + key + "[ \\t]*:[ \\t]*\\[([^\\[\\]#\\r\\n]*)\\]", Pattern.MULTILINE)
            .matcher(yaml);
    if (inline.find()) {
      String before = inline.group(1);
      int last = inline.start(1) + before.stripTrailing().length();
      return Optional.of(new NewEntry(last, separator(before) + item));
    }
    Matcher list =
        Pattern.compile(
                "^"
                    + key
                    + "[ \\t]*:[ \\t]*(?:#[^\\r\\n]*)?(?:\\R(?:[ \\t]*(?:#[^\\r\\n]*)?\\R)*"
                    + "([ \\t]*)- [^\\r\\n]*)+",
                Pattern.MULTILINE)
            .matcher(yaml);
    if (list.find()) {
      return Optional.of(new NewEntry(list.end(), end + list.group(1) + "- " + item));
    }
    if (Pattern.compile("^[\"']?" + key + "\\b", Pattern.MULTILINE).matcher(yaml).find()) {
      return Optional.empty();
    }
    String gap = yaml.isEmpty() || yaml.endsWith("\n") ? "" : end;
    return Optional.of(new NewEntry(yaml.length(), gap + key + ": [" + item + "]" + end));
  }

  private static String separator(String before) {
    String words = before.strip();
    return words.isEmpty() ? "" : words.endsWith(",") ? " " : ", ";
  }
}
