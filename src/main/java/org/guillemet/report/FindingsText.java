package org.guillemet.report;

import java.io.IOException;
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

  private final Places places = new Places();
  private final Results results;
  private final TextPhrases frame;
  private final Ink ink;
  private final Appendable out;

  FindingsText(Results results, Ink ink, Appendable out) {
    this.results = results;
    this.frame = new TextPhrases(results.language());
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
    new VerificationsText(frame, results).write(ink, out);
    OmissionsText omissions = new OmissionsText(frame);
    omissions.write(results.omissions(), ink, out);
    String total = omissions.addTotal(settled(frame.total(results)), results.omissions());
    out.append(ink.bold(total)).append('\n');
    if (!hidden.isEmpty()) {
      out.append(hidden(hidden)).append('\n');
    }
  }

  private void write(Finding finding) throws IOException {
    Place place = places.of(finding.article(), finding.span());
    Snippet snippet = places.snippet(finding.article(), place);
    Severity severity = finding.severity();
    TextPhrases phrases = new TextPhrases(results.language(finding));
    out.append(ink.bold(heading(finding.article(), place) + ":"))
        .append(' ')
        .append(ink.of(severity, phrases.labelled(phrases.of(severity))))
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

  /** With how many nobody has to look at again. */
  private String settled(String total) {
    return frame.settled(results).stream().reduce(total, this::join);
  }

  private String join(String total, String more) {
    return frame.get("joined", total, more);
  }

  private String hidden(List<Reviewed> findings) {
    String lowest =
        findings.stream()
            .map(r -> r.finding().severity())
            .sorted()
            .findFirst()
            .map(Words::of)
            .orElseThrow();
    String counts =
        TextPhrases.WORST_FIRST.stream()
            .filter(severity -> count(findings, severity) > 0)
            .map(s -> frame.get("hidden." + Words.of(s), count(findings, s)))
            .collect(Collectors.joining(", "));
    return frame.get("hidden", counts, lowest);
  }

  private static int count(List<Reviewed> findings, Severity severity) {
    return (int) findings.stream().filter(r -> r.finding().severity() == severity).count();
  }
}
