package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.guillemet.report.Results;
import org.guillemet.report.TextPhrases;
import org.guillemet.rules.Severity;

/**
 * The report for a step of GitHub Actions: commands that make annotations on the lines of a pull
 * request. GitHub shows ten errors, ten warnings and ten notices of a step and drops the others
 * without a word, so the worst come first, and a notice says how many were left out.
 */
public final class GithubReport {

  /** How many annotations of a kind GitHub shows for a step. */
  private static final int LIMIT = 10;

  private static final String STANDARD_INPUT = "-";

  private static final Comparator<Diagnostic> WORST_FIRST =
      Comparator.comparing(Diagnostic::severity)
          .reversed()
          .thenComparing(Diagnostic::path)
          .thenComparing(Diagnostic::line)
          .thenComparing(Diagnostic::column);

  private GithubReport() {}

  /** One line for each finding, within the limits. */
  public static void write(Results results, Writer out) throws IOException {
    List<Diagnostic> all = Diagnostics.open(results).stream().sorted(WORST_FIRST).toList();
    Map<Boolean, List<Diagnostic>> parts = parts(LIMIT, all);
    if (!parts.get(false).isEmpty()) {
      // The line that tells of the rest is a notice itself.
      parts = parts(LIMIT - 1, all);
    }
    for (Diagnostic diagnostic : parts.get(true)) {
      out.write(command(diagnostic));
    }
    if (!parts.get(false).isEmpty()) {
      out.write(command(parts.get(false), new TextPhrases(results.language())));
    }
    out.flush();
  }

  /**
   * What GitHub shows, and what it would not.
   *
   * @param notices how many notices it may show
   */
  private static Map<Boolean, List<Diagnostic>> parts(int notices, List<Diagnostic> all) {
    Map<Severity, Integer> seen = new EnumMap<>(Severity.class);
    return all.stream()
        .collect(
            Collectors.partitioningBy(
                d ->
                    seen.merge(d.severity(), 1, Integer::sum)
                        <= (d.severity() == Severity.INFO ? notices : LIMIT)));
  }

  private static String command(Diagnostic diagnostic) {
    StringJoiner properties = new StringJoiner(",");
    if (!diagnostic.path().equals(STANDARD_INPUT)) {
      properties.add("file=" + property(diagnostic.path()));
    }
    diagnostic.region().ifPresent(region -> place(region, properties));
    properties.add("title=" + property(diagnostic.rule()));
    StringJoiner lines = new StringJoiner("\n").add(diagnostic.message());
    diagnostic.related().forEach(related -> lines.add(related.line()));
    return line(kind(diagnostic.severity()), properties.toString(), lines.toString());
  }

  private static void place(Region region, StringJoiner properties) {
    properties.add("line=" + region.start().line()).add("endLine=" + region.end().line());
    if (region.isOnOneLine()) {
      // GitHub takes columns for one line only.
      properties.add("col=" + region.start().column()).add("endColumn=" + region.end().column());
    }
  }

  private static String command(List<Diagnostic> rest, TextPhrases phrases) {
    List<Severity> severities = rest.stream().map(Diagnostic::severity).toList();
    String message = phrases.get("github-limit", phrases.counts(severities), LIMIT);
    return line("notice", "title=guillemet", message);
  }

  private static String line(String kind, String properties, String message) {
    return "::" + kind + " " + properties + "::" + data(message) + "\n";
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
