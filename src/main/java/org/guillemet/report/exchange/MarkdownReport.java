package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Results;
import org.guillemet.report.TextPhrases;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;

/**
 * A summary for a comment on a pull request: what was found in each article. It fits into one
 * comment; where there is too much, the mildest findings are left out, and it says so.
 */
public final class MarkdownReport {

  /** GitHub takes 65,536 characters. Bytes are no fewer, and a script may add a line of its own. */
  private static final int LIMIT = 64_000;

  /** What was not checked comes before findings, but takes no more of their room than this. */
  private static final int UNCHECKED_LIMIT = 8_000;

  /** A finding that takes more has no room, so that it does not take that of all others. */
  private static final int LARGEST = 8_000;

  /** What headings and the lines that tell of the rest take. */
  private static final int FRAME = 1_500;

  private final MarkdownRows rows;
  private final TextPhrases phrases;
  private final Diagnostics diagnostics;
  private final Results results;
  private final StringBuilder out = new StringBuilder();
  private int room = LIMIT - FRAME;

  private MarkdownReport(Results results) {
    this.results = results;
    this.diagnostics = new Diagnostics(results);
    this.phrases = new TextPhrases(results.language());
    this.rows = new MarkdownRows(phrases);
  }

  /** Findings by article, what was not checked, and, folded, what nobody has to look at again. */
  public static void write(Results results, Writer out) throws IOException {
    MarkdownReport report = new MarkdownReport(results);
    report.write();
    out.write(report.out.toString());
    out.flush();
  }

  private void write() {
    out.append("### Guillemet: ").append(phrases.total(results)).append('\n');
    List<String> unchecked = new ArrayList<>();
    for (Omission omission : results.omissions()) {
      unchecked.add(rows.unchecked(diagnostics.of(omission)));
    }
    List<String> told = fitting(unchecked, Math.min(room, UNCHECKED_LIMIT));
    room -= told.stream().mapToInt(MarkdownReport::size).sum();
    writeFindings();
    if (!unchecked.isEmpty()) {
      out.append("\n#### " + phrases.get("not-checked") + "\n\n");
      write(told, unchecked.size());
    }
    writeSettled();
  }

  private void writeFindings() {
    List<Diagnostic> all = results.open().stream().map(diagnostics::of).toList();
    Set<Diagnostic> kept = worst(all);
    Map<String, StringBuilder> lists = new LinkedHashMap<>();
    List<Severity> rest = new ArrayList<>();
    for (Diagnostic diagnostic : all) {
      if (kept.contains(diagnostic)) {
        lists
            .computeIfAbsent(diagnostic.path(), path -> new StringBuilder(rows.heading(path)))
            .append(rows.finding(diagnostic));
      } else {
        rest.add(diagnostic.severity());
      }
    }
    lists.values().forEach(out::append);
    if (!rest.isEmpty()) {
      tellOfMore(phrases.counts(rest));
    }
  }

  /** The findings that there is room for. */
  private Set<Diagnostic> worst(List<Diagnostic> all) {
    Set<Diagnostic> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> headed = new HashSet<>();
    for (Diagnostic diagnostic : sorted(all)) {
      boolean heads = !headed.contains(diagnostic.path());
      int heading = heads ? size(rows.heading(diagnostic.path())) : 0;
      int size = heading + size(rows.finding(diagnostic));
      if (size > LARGEST) {
        continue;
      }
      if (size > room) {
        break;
      }
      room -= size;
      headed.add(diagnostic.path());
      kept.add(diagnostic);
    }
    return kept;
  }

  private static List<Diagnostic> sorted(List<Diagnostic> all) {
    return all.stream().sorted(Comparator.comparing(Diagnostic::severity).reversed()).toList();
  }

  /** What a comment or the baseline speaks of, folded: whoever wants to see it opens it. */
  private void writeSettled() {
    List<String> settled = new ArrayList<>();
    for (Reviewed reviewed : results.suppressed()) {
      settled.add(rows.settled(diagnostics.of(reviewed), phrases.suppressed(reviewed)));
    }
    for (Reviewed reviewed : results.accepted()) {
      settled.add(rows.settled(diagnostics.of(reviewed), phrases.get("settled.accepted")));
    }
    if (settled.isEmpty()) {
      return;
    }
    out.append("\n<details>\n<summary>")
        .append(String.join(", ", phrases.settled(results)))
        .append("</summary>\n\n");
    write(fitting(settled, room), settled.size());
    out.append("\n</details>\n");
  }

  /**
   * Writes lines.
   *
   * @param all how many there would be with more room
   */
  private void write(List<String> lines, int all) {
    lines.forEach(out::append);
    if (lines.size() < all) {
      tellOfMore(Integer.toString(all - lines.size()));
    }
  }

  private void tellOfMore(String howMany) {
    out.append("\n").append(phrases.get("more", howMany)).append('\n');
  }

  private static List<String> fitting(List<String> lines, int room) {
    int taken = 0;
    int n = 0;
    while (n < lines.size() && taken + size(lines.get(n)) <= room) {
      taken += size(lines.get(n));
      n++;
    }
    return lines.subList(0, n);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
