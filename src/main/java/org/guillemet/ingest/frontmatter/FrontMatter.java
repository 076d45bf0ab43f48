package org.guillemet.ingest.frontmatter;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.text.Folding;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;

/**
 * What a file says about itself before its text: YAML between two {@code ---} lines, TOML between
 * two {@code +++} lines, behind nothing but blank lines.
 */
public final class FrontMatter {

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> OUTLET =
      List.of("outlet", "source", "publication", "publisher", "site");
  private static final List<String> DATE = List.of("date", "published", "publishdate", "pubdate");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline");
  private static final List<String> LANGUAGE = List.of("lang", "language");
  private static final List<String> SECTION = List.of("section", "category", "categories");
  private static final String SOURCES = "sources";

  private static final String YAML = "---";
  private static final String TOML = "+++";

  private static final Pattern FIRST_ENTRY =
      Pattern.compile("#|\\{|\\[|[\"']?[\\w-]+[\"']?\\s*(?:=|:\\s)");
  private static final Pattern KNOWN_ENTRY =
      Pattern.compile(
          Stream.of(TITLE, OUTLET, DATE, AUTHOR, LANGUAGE, SECTION, List.of(SOURCES))
              .flatMap(List::stream)
              .collect(Collectors.joining("|", "^[\"']?(?:", ")[\"']?\\s*(?:=|:\\s)")),
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** What Markdown puts around the words of a line, and white space. */
  private static final String MARKS = "#>*_ \t";

  private static final Pattern TITLE_ENTRY =
      Pattern.compile(
          "^[\"']?(?:" + String.join("|", TITLE) + ")[\"']?\\s*[=:]\\h*([\"']?)(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private final String source;
  private final String fence;
  private final Span entries;
  private final int end;
  private final boolean closed;

  private FrontMatter(String source, String fence, Span entries, int end, boolean closed) {
    this.source = source;
    this.fence = fence;
    this.entries = entries;
    this.end = end;
    this.closed = closed;
  }

  /**
   * How a file begins.
   *
   * @param text where its text begins, behind the front matter and a byte order mark
   * @param title the words of the title in the front matter, which sites print above the text;
   *     empty when there is none, when it is not written there as it is printed, or when the text
   *     has it, too
   */
  public record Start(int text, Optional<Span> title) {
    public Start {
      Objects.requireNonNull(title);
    }
  }

  /** Collects what the front matter of a Markdown file says. */
  public static Start read(String path, String source, Facts facts)
      throws UnreadableArticleException {
    Optional<FrontMatter> found = find(source);
    return found.isPresent() ? found.get().collect(path, facts) : bare(source);
  }

  /**
   * The same for plain text, where lines of dashes are rules unless what is between them names a
   * title, a date or another fact.
   */
  public static Start readInPlainText(String path, String source, Facts facts)
      throws UnreadableArticleException {
    Optional<FrontMatter> found =
        find(source).filter(matter -> matter.fence.equals(YAML) && matter.namesFact());
    return found.isPresent() ? found.get().collect(path, facts) : bare(source);
  }

  private static Start bare(String source) {
    return new Start(firstCharacter(source), Optional.empty());
  }

  private static int firstCharacter(String source) {
    return source.startsWith("\uFEFF") ? 1 : 0;
  }

  private static Optional<FrontMatter> find(String source) {
    int start = firstCharacter(source);
    int line = lineEnd(source, start);
    while (line < source.length() && source.substring(start, line).isBlank()) {
      start = line;
      line = lineEnd(source, start);
    }
    String fence = source.substring(start, line).stripTrailing();
    // Anything else makes the dashes a rule between paragraphs.
    boolean opened =
        (fence.equals(YAML) || fence.equals(TOML))
            && FIRST_ENTRY.matcher(source.substring(line, lineEnd(source, line))).lookingAt();
    return opened ? Optional.of(upToFence(source, line, fence)) : Optional.empty();
  }

  /** The block whose first entry begins at {@code start}; without a fence, up to a blank line. */
  private static FrontMatter upToFence(String source, int start, String fence) {
    int line = start;
    int blank = source.length();
    while (line < source.length()) {
      int next = lineEnd(source, line);
      String text = source.substring(line, next).stripTrailing();
      if (text.equals(fence) || text.equals("...") && fence.equals(YAML)) {
        return new FrontMatter(source, fence, new Span(start, line), next, true);
      }
      if (text.isEmpty()) {
        blank = Math.min(blank, line);
      }
      line = next;
    }
    return new FrontMatter(source, fence, new Span(start, blank), blank, false);
  }

  private boolean namesFact() {
    return KNOWN_ENTRY.matcher(entries.of(source)).find();
  }

  private Start collect(String path, Facts facts) throws UnreadableArticleException {
    if (!closed && !namesFact()) {
      return bare(source);
    }
    try {
      Map<String, Object> found = parse();
      if (!namesFact() && found.keySet().stream().anyMatch(name -> name.contains(" "))) {
        // "He said: no." is prose between two rules.
        return bare(source);
      }
      Map<String, Object> byName = byName(found);
      collect(byName, facts);
      return new Start(end, text(byName, TITLE).flatMap(this::printed));
    } catch (InvalidYamlException e) {
      return refuse(path, e.line().orElse(1), e);
    } catch (InvalidTomlException e) {
      return refuse(path, e.line(), e);
    }
  }

  private Map<String, Object> parse() throws InvalidYamlException, InvalidTomlException {
    String text = entries.of(source).replace("\r\n", "\n").replace('\r', '\n');
    return fence.equals(TOML) ? TomlDocument.parse(text) : YamlDocument.parse(text);
  }

  /** What nobody closed or what names no fact may be text between two rules. */
  private Start refuse(String path, int line, Exception cause) throws UnreadableArticleException {
    if (!closed || !namesFact()) {
      return bare(source);
    }
    int inFile = new Lines(source).at(entries.start()).line() + line - 1;
    throw new UnreadableArticleException(
        path, "line " + inFile + ": front matter: " + cause.getMessage(), cause);
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

  /** Where a title stands that is written as it is printed, unless the text has it, too. */
  private Optional<Span> printed(String title) {
    String folded = Folding.fold(title);
    if (source.substring(end).lines().anyMatch(line -> Folding.fold(plain(line)).equals(folded))) {
      return Optional.empty();
    }
    return TITLE_ENTRY
        .matcher(entries.of(source))
        .results()
        .map(
            entry ->
                value(
                    entries.start() + entry.start(2),
                    entries.start() + entry.end(),
                    entry.group(1)))
        .flatMap(Optional::stream)
        .filter(span -> written(span).equals(title))
        .findFirst();
  }

  /** Behind the opening quote up to the closing one; without quotes, up to a comment or the end. */
  private Optional<Span> value(int from, int to, String quote) {
    String line = source.substring(from, to);
    int comment = line.indexOf(" #");
    int length =
        quote.isEmpty()
            ? (comment < 0 ? line : line.substring(0, comment)).stripTrailing().length()
            : line.lastIndexOf(quote);
    return length > 0 ? Optional.of(new Span(from, from + length)) : Optional.empty();
  }

  /** A line without the marks of Markdown around it. */
  private static String plain(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && MARKS.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }

  /** In single quotes, YAML writes one of them as two. */
  private String written(Span span) {
    String words = span.of(source);
    return source.charAt(span.start() - 1) == '\'' ? words.replace("''", "'") : words;
  }

  private static Map<String, Object> byName(Map<String, Object> entries) {
    Map<String, Object> byName = new TreeMap<>();
    entries.forEach((name, value) -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    return byName;
  }

  private static void collect(Map<String, Object> byName, Facts facts) {
    text(byName, TITLE).ifPresent(facts::title);
    text(byName, OUTLET).ifPresent(facts::outlet);
    text(byName, DATE).ifPresent(facts::published);
    text(byName, AUTHOR).ifPresent(facts::author);
    text(byName, LANGUAGE).ifPresent(facts::languageTag);
    text(byName, SECTION).ifPresent(facts::section);
    Object sources = byName.getOrDefault(SOURCES, List.of());
    (sources instanceof Collection<?> items ? items : List.of(sources))
        .forEach(item -> facts.writtenFrom(text(item)));
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
