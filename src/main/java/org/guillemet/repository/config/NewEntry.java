package org.guillemet.repository.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;

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

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public NewEntry {
    Objects.requireNonNull(text);
  }

  /**
   * Adds an entry to a list at the top of a file: to the end of the list, or with a new list at the
   * end of the file.
   *
   * @param yaml the file; empty when there is none yet
   * @param key of the list
   * @return empty when the file has the list in a form that is not understood: the list would not
   *     have grown by the entry, or something else would have changed
   */
  public static Optional<NewEntry> of(String yaml, String key, String entry) {
    int mark = yaml.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    String text = yaml.substring(mark);
    return find(text, key, YamlWords.of(entry))
        .filter(change -> change.grows(text, key, entry))
        .map(change -> new NewEntry(mark + change.offset, change.text));
  }

  private boolean grows(String yaml, String key, String entry) {
    try {
      Map<String, Object> before = new HashMap<>(YamlDocument.parse(yaml));
      Map<String, Object> after =
          new HashMap<>(
              YamlDocument.parse(yaml.substring(0, offset) + text + yaml.substring(offset)));
      List<Object> grown =
          new ArrayList<>(before.remove(key) instanceof List<?> list ? list : List.of());
      grown.add(entry);
      return grown.equals(after.remove(key)) && after.equals(before);
    } catch (InvalidYamlException e) {
      return false;
    }
  }

  private static Optional<NewEntry> find(String yaml, String key, String item) {
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
                    + "[ \\t]*:[ \\t]*+(?:#[^\\r\\n]*+)?+(?:\\R(?:[ \\t]*+(?:#[^\\r\\n]*+)?+\\R)*+"
                    + "([ \\t]*+)- [^\\r\\n]*+)++",
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
