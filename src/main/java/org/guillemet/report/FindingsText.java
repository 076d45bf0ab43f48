package org.guillemet.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.report.Places.Place;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;

/** Writes findings for a terminal. */
final class FindingsText {

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final Places places = new Places();
  private final Results results;
  private final Ink ink;
  private final Appendable out;

  FindingsText(Results results, Ink ink, Appendable out) {
    this.results = results;
    this.ink = ink;
    this.out = out;
  }

  void write() throws IOException {
    List<Reviewed> shown = results.open();
    List<Reviewed> hidden = results.hidden();
    for (Reviewed reviewed : shown) {
      write(reviewed.finding());
      out.append('\n');
    }
    new OmissionsText().write(results.omissions(), ink, out);
    String total = total(shown, hidden) + settled() + OmissionsText.total(results.omissions());
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
        .append(Visible.line(results.message(finding)))
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
          .append(Visible.line(results.message(finding, related)))
          .append('\n');
    }
  }

  private static String heading(Article article, Place place) {
    return Visible.line(article.path()) + ":" + place.position();
  }

  private String total(List<Reviewed> shown, List<Reviewed> hidden) {
    String where = " in " + Words.count(results.compared().articles().size(), "article");
    if (!shown.isEmpty()) {
      return counts(shown) + where;
    }
    return hidden.isEmpty() ? "no findings" + where : "no findings shown" + where;
  }

  /** How many nobody has to look at again. */
  private String settled() {
    int suppressed = results.suppressed().size();
    int accepted = results.accepted().size();
    return (suppressed == 0 ? "" : "; " + suppressed + " suppressed")
        + (accepted == 0 ? "" : "; " + accepted + " in the baseline");
  }

  private static String counts(List<Reviewed> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : WORST_FIRST) {
      int n = count(findings, severity);
      if (n > 0) {
        counts.add(severity == Severity.INFO ? n + " info" : Words.count(n, Words.of(severity)));
      }
    }
    return String.join(", ", counts);
  }

  private static String hidden(List<Reviewed> findings) {
    String lowest =
        findings.stream()
            .map(r -> r.finding().severity())
            .sorted()
            .findFirst()
            .map(Words::of)
            .orElseThrow();
    return WORST_FIRST.stream()
        .filter(severity -> count(findings, severity) > 0)
        .map(severity -> count(findings, severity) + " more of severity " + Words.of(severity))
        .collect(Collectors.joining(", ", "", ": --min-severity " + lowest));
  }

  private static int count(List<Reviewed> findings, Severity severity) {
    return (int) findings.stream().filter(r -> r.finding().severity() == severity).count();
  }
}
