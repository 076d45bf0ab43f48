package org.guillemet.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * The YAML block between two {@code ---} lines at the start of a Markdown file. A TOML block
 * between {@code +++} lines is passed over.
 */
final class FrontMatter {

  private static final List<String> OUTLET =
      List.of("outlet", "source", "publication", "publisher", "site");
  private static final List<String> DATE = List.of("date", "published", "publishdate", "pubdate");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline");
  private static final List<String> LANGUAGE = List.of("lang", "language");
  private static final List<String> SECTION = List.of("section", "category", "categories");

  private static final Pattern FIRST_ENTRY =
      Pattern.compile("#|\\{|\\[|[\"']?[\\w-]+[\"']?\\s*(?:=|:\\s)");

  private FrontMatter() {}

  /**
   * Collects what the front matter says.
   *
   * @param start where the file begins behind a byte order mark
   * @return where the text behind the front matter begins: {@code start} when there is none
   */
  static int read(String path, String source, int start, Facts facts)
      throws UnreadableArticleException {
    Optional<Span> toml = find(source, start, "+++");
    if (toml.isPresent()) {
      return toml.get().end();
    }
    Optional<Span> block = find(source, start, "---");
    if (block.isEmpty()) {
      return start;
    }
    int yamlStart = lineEnd(source, start);
    try {
      Map<String, Object> entries =
          YamlDocument.parse(source.substring(yamlStart, block.get().start()));
      collect(entries, facts);
    } catch (InvalidYamlException e) {
      int line = new Lines(source).at(yamlStart).line() + e.line() - 1;
      throw new UnreadableArticleException(
          path, "line " + line + ": front matter: " + e.getMessage(), e);
    }
    return block.get().end();
  }

  /** The line that closes the front matter, with its line end. */
  private static Optional<Span> find(String source, int start, String fence) {
    int line = lineEnd(source, start);
    if (!source.substring(start, line).stripTrailing().equals(fence)) {
      return Optional.empty();
    }
    // Anything else makes the dashes a rule between paragraphs.
    if (!FIRST_ENTRY.matcher(source.substring(line, lineEnd(source, line))).lookingAt()) {
      return Optional.empty();
    }
    while (line < source.length()) {
      int next = lineEnd(source, line);
      String text = source.substring(line, next).stripTrailing();
      if (text.equals(fence) || text.equals("...")) {
        return Optional.of(new Span(line, next));
      }
      line = next;
    }
    return Optional.empty();
  }

  private static int lineEnd(String source, int from) {
    int end = from;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    if (end < source.length()) {
      end += source.startsWith("\r\n", end) ? 2 : 1;
    }
    return end;
  }

  private static void collect(Map<String, Object> entries, Facts facts) {
    Map<String, Object> byName = new TreeMap<>();
    entries.forEach((name, value) -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    text(byName, List.of("title", "headline")).ifPresent(facts::title);
    text(byName, OUTLET).ifPresent(facts::outlet);
    text(byName, DATE).ifPresent(facts::published);
    text(byName, AUTHOR).ifPresent(facts::author);
    text(byName, LANGUAGE).ifPresent(facts::languageTag);
    text(byName, SECTION).ifPresent(facts::section);
  }

  private static Optional<String> text(Map<String, Object> entries, List<String> names) {
    return names.stream()
        .filter(entries::containsKey)
        .map(name -> text(entries.get(name)))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** A value in words: the names of a list together, the {@code name} of a mapping. */
  private static String text(Object value) {
    if (value instanceof Collection<?> items) {
      return items.stream().map(FrontMatter::text).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.containsKey("name") ? text(map.get("name")) : "";
    }
    return String.valueOf(value);
  }
}
