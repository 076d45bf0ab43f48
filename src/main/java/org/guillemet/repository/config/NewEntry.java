package org.guillemet.repository.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.text.Language;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;

/**
 * A change to the text of a configuration that adds an entry to one of its lists and leaves all
 * else, comments too, as it is. There is none where a file has the list in a form that is not
 * understood: the list would not have grown by the entry, or something else would have changed.
 *
 * @param offset in the file where the text is put
 * @param text with the entry
 */
public record NewEntry(int offset, String text) {

  /** The surnames of those who need no introduction. */
  private static final String KNOWN_SPEAKERS = "known-speakers";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String STEP = "  ";

  /** The items of a list, each on a line of its own, and what stands between them. */
  private static final Pattern ITEMS =
      Pattern.compile("(?:\\R(?:[ \\t]*+(?:#[^\\r\\n]*+)?+\\R)*+([ \\t]*+)- [^\\r\\n]*+)++");

  /** A list on one line; what is in it. */
  private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]{}#\\r\\n]*)\\]");

  /** Names with such lists, all on one line; what is in it. */
  private static final Pattern ROWS =
      Pattern.compile("\\{((?:[^\\[\\]{}#\\r\\n]++|\\[[^\\[\\]{}#\\r\\n]*+\\])*+)\\}");

  private static final Pattern NOTHING = Pattern.compile("(?:#[^\\r\\n]*)?(?=\\R|\\z)");

  /** The first name on the lines below another; what stands before it in its line. */
  private static final Pattern NAMES =
      Pattern.compile("\\R(?:[ \\t]*+(?:#[^\\r\\n]*+)?+\\R)*+([ \\t]++)[^ \\t\\r\\n#-][^\\r\\n]*+");

  public NewEntry {
    Objects.requireNonNull(text);
  }

  /**
   * Adds a surname to those who need no introduction.
   *
   * @param yaml the file; empty when there is none yet
   */
  public static Optional<NewEntry> knownSpeaker(String yaml, String surname) {
    return of(yaml, List.of(KNOWN_SPEAKERS), surname);
  }

  /** Adds words to the sources that may stay vague in a language. */
  public static Optional<NewEntry> allowedSource(String yaml, Language language, String words) {
    return of(yaml, List.of("words", "allowed-sources", language.code()), words);
  }

  /** Adds another name to those of somebody or something. */
  public static Optional<NewEntry> alias(String yaml, String name, String other) {
    return of(yaml, List.of("aliases", name), other);
  }

  /**
   * @param path names that lead to the list
   */
  private static Optional<NewEntry> of(String yaml, List<String> path, String entry) {
    int mark = yaml.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    String text = yaml.substring(mark);
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return in(text, 0, "", end, path, YamlWords.of(entry))
        .filter(change -> change.grows(text, path, entry))
        .map(change -> new NewEntry(mark + change.offset, change.text));
  }

  /** Whether the list grows by the entry, and nothing else changes. */
  private boolean grows(String yaml, List<String> path, String entry) {
    try {
      Map<String, Object> before = YamlDocument.parse(yaml);
      Map<String, Object> after =
          YamlDocument.parse(yaml.substring(0, offset) + text + yaml.substring(offset));
      return grown(Optional.of(before), path, entry).filter(after::equals).isPresent();
    } catch (InvalidYamlException e) {
      return false;
    }
  }

  /**
   * What is to become of a value: of a list, of names that lead to one, or of none.
   *
   * @return empty when it is something else
   */
  private static Optional<Object> grown(Optional<Object> value, List<String> path, String entry) {
    if (value.isPresent() && value.get() instanceof List<?> list) {
      List<Object> longer = new ArrayList<>(list);
      longer.add(entry);
      return Optional.of(longer);
    }
    if (path.isEmpty()) {
      return value.isEmpty() ? Optional.of(List.of(entry)) : Optional.empty();
    }
    if (value.isPresent() && !(value.get() instanceof Map<?, ?>)) {
      return Optional.empty();
    }
    Map<Object, Object> names =
        new HashMap<>(value.isPresent() && value.get() instanceof Map<?, ?> map ? map : Map.of());
    String name = path.get(0);
    return grown(Optional.ofNullable(names.get(name)), path.subList(1, path.size()), entry)
        .map(
            inner -> {
              names.put(name, inner);
              return names;
            });
  }

  /**
   * @param start where the names begin that are looked through, at the end of a line unless it is 0
   * @param indent of these names
   */
  private static Optional<NewEntry> in(
      String yaml, int start, String indent, String end, List<String> path, String item) {
    String key = Pattern.quote(YamlWords.of(path.get(0)));
    Matcher name =
        Pattern.compile(
                "^" + indent + "(?:" + key + "|\"" + key + "\"|'" + key + "')[ \\t]*:[ \\t]*",
                Pattern.MULTILINE)
            .matcher(yaml)
            .region(start, blockEnd(yaml, start, indent));
    if (!name.find()) {
      return Optional.of(added(yaml, start, indent, end, path, item));
    }
    List<String> rest = path.subList(1, path.size());
    Matcher nothing = NOTHING.matcher(yaml).region(name.end(), yaml.length());
    return nothing.lookingAt()
        ? below(yaml, nothing.end(), indent, end, rest, item)
        : beside(yaml, name.end(), rest, item);
  }

  /** Where the lines end that are indented at least so. */
  private static int blockEnd(String yaml, int start, String indent) {
    Matcher less =
        Pattern.compile("\\R(?!" + indent + "|[ \\t]*(?:#[^\\r\\n]*)?(?:\\R|\\z))")
            .matcher(yaml)
            .region(start, yaml.length());
    return indent.isEmpty() || !less.find() ? yaml.length() : less.start();
  }

  /** A list that is not there yet: behind all others, or before those beside it. */
  private static NewEntry added(
      String yaml, int start, String indent, String end, List<String> path, String item) {
    if (!indent.isEmpty()) {
      return new NewEntry(start, end + indent + row(path, item));
    }
    String gap = yaml.isEmpty() || yaml.endsWith("\n") ? "" : end;
    String list =
        path.size() == 1
            ? row(path, item)
            : YamlWords.of(path.get(0))
                + ":"
                + end
                + STEP
                + row(path.subList(1, path.size()), item);
    return new NewEntry(yaml.length(), gap + list + end);
  }

  private static String row(List<String> path, String item) {
    String row = "[" + item + "]";
    for (int i = path.size() - 1; i > 0; i--) {
      row = "{" + YamlWords.of(path.get(i)) + ": " + row + "}";
    }
    return YamlWords.of(path.get(0)) + ": " + row;
  }

  /** In what stands on the lines below a name. */
  private static Optional<NewEntry> below(
      String yaml, int at, String indent, String end, List<String> rest, String item) {
    Matcher items = ITEMS.matcher(yaml).region(at, yaml.length());
    if (items.lookingAt() && items.group(1).length() >= indent.length()) {
      return Optional.of(new NewEntry(items.end(), end + items.group(1) + "- " + item));
    }
    Matcher names = NAMES.matcher(yaml).region(at, yaml.length());
    boolean deeper = names.lookingAt() && names.group(1).length() > indent.length();
    return rest.isEmpty() || !deeper
        ? Optional.empty()
        : in(yaml, at, names.group(1), end, rest, item);
  }

  /** In what stands on the line of a name. */
  private static Optional<NewEntry> beside(String yaml, int at, List<String> rest, String item) {
    Matcher row = ROW.matcher(yaml).region(at, yaml.length());
    if (row.lookingAt()) {
      return Optional.of(atTheEnd(row.start(1), row.group(1), item));
    }
    Matcher rows = ROWS.matcher(yaml).region(at, yaml.length());
    if (rest.size() != 1 || !rows.lookingAt()) {
      return Optional.empty();
    }
    Matcher known =
        Pattern.compile("(?:^|,)[ \\t]*" + Pattern.quote(rest.get(0)) + "[ \\t]*:[ \\t]*" + ROW)
            .matcher(rows.group(1));
    return Optional.of(
        known.find()
            ? atTheEnd(rows.start(1) + known.start(1), known.group(1), item)
            : atTheEnd(rows.start(1), rows.group(1), row(rest, item)));
  }

  private static NewEntry atTheEnd(int start, String before, String item) {
    String words = before.strip();
    String separator = words.isEmpty() ? "" : words.endsWith(",") ? " " : ", ";
    return new NewEntry(start + before.stripTrailing().length(), separator + item);
  }
}
