package org.guillemet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Places.Place;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;

/** Writes findings for a terminal. */
final class FindingsText {

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Places places = new Places();
  private final Ink ink;
  private final Appendable out;

  FindingsText(Ink ink, Appendable out) {
    this.ink = ink;
    this.out = out;
  }

  void write(int articles, List<Finding> shown, List<Finding> hidden, List<Omission> omissions)
      throws IOException {
    for (Finding finding : shown) {
      write(finding);
      out.append('\n');
    }
    new OmissionsText().write(omissions, ink, out);
    String total = total(articles, shown, hidden) + OmissionsText.total(omissions);
    out.append(ink.bold(total)).append('\n');
    if (!hidden.isEmpty()) {
      out.append(hidden(hidden)).append('\n');
    }
  }

  private void write(Finding finding) throws IOException {
    Place place = places.of(finding.article(), finding.span());
    Snippet snippet = places.snippet(finding.article(), place);
    Severity severity = finding.severity();
    out.append(ink.bold(heading(finding.article(), place) + ":"))
        .append(' ')
        .append(ink.of(severity, Words.of(severity) + ":"))
        .append(' ')
        .append(Visible.line(finding.message()))
        .append(' ')
        .append(ink.faint("[" + finding.rule() + "]"))
        .append('\n');
    out.append("  ").append(snippet.text()).append('\n');
    out.append("  ").append(ink.of(severity, snippet.underline())).append('\n');
    for (Related related : finding.related()) {
      Place other = places.of(related.article(), related.span());
      out.append("  = ")
          .append(heading(related.article(), other))
          .append(": ")
          .append(Visible.line(related.message()))
          .append('\n');
    }
  }

  private static String heading(Article article, Place place) {
    return Visible.line(article.path()) + ":" + place.position();
  }

  private static String total(int articles, List<Finding> shown, List<Finding> hidden) {
    String where = " in " + Words.count(articles, "article");
    if (!shown.isEmpty()) {
      return counts(shown) + where;
    }
    return hidden.isEmpty() ? "no findings" + where : "no findings shown" + where;
  }

  private static String counts(List<Finding> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : WORST_FIRST) {
      int n = count(findings, severity);
      if (n > 0) {
        counts.add(severity == Severity.INFO ? n + " info" : Words.count(n, Words.of(severity)));
      }
    }
    return String.join(", ", counts);
  }

  private static String hidden(List<Finding> findings) {
    String lowest =
        findings.stream().map(Finding::severity).sorted().findFirst().map(Words::of).orElseThrow();
    return WORST_FIRST.stream()
        .filter(severity -> count(findings, severity) > 0)
        .map(severity -> count(findings, severity) + " more of severity " + Words.of(severity))
        .collect(Collectors.joining(", ", "", ": --min-severity " + lowest));
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }
}
