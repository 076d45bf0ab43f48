package org.guillemet.report.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.OmissionsText;
import org.guillemet.report.Places;
import org.guillemet.report.Results;
import org.guillemet.report.Visible;
import org.guillemet.report.Words;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;
import org.guillemet.text.Sha256;
import org.guillemet.text.Span;

/** Makes diagnostics of findings and of what was not checked. Not thread-safe. */
final class Diagnostics {

  /** Stands where the name of a rule does: nobody looked at the place. */
  static final String NOT_CHECKED = "not-checked";

  private final Places places = new Places();
  private final Results results;

  Diagnostics(Results results) {
    this.results = results;
  }

  /**
   * What somebody has to look at: the findings in the order of the report, then what was not
   * checked, all as bad as the minimum or worse.
   */
  static List<Diagnostic> open(Results results) {
    Diagnostics diagnostics = new Diagnostics(results);
    return Stream.concat(
            results.open().stream().map(diagnostics::of),
            results.omissions().stream()
                .filter(o -> OmissionsText.severity(o).compareTo(results.minimum()) >= 0)
                .map(diagnostics::of))
        .toList();
  }

  Diagnostic of(Reviewed reviewed) {
    Finding finding = reviewed.finding();
    return new Diagnostic(
        finding.severity(),
        finding.rule(),
        path(finding.article().path()),
        Optional.of(region(finding.article(), finding.span())),
        line(results.message(finding)),
        finding.related().stream().map(related -> of(finding, related)).toList(),
        reviewed.fingerprint());
  }

  private Diagnostic.Related of(Finding finding, Finding.Related related) {
    return new Diagnostic.Related(
        path(related.article().path()),
        region(related.article(), related.span()),
        line(results.message(finding, related)));
  }

  Diagnostic of(Omission omission) {
    String path = path(omission.path());
    String message = OmissionsText.what(omission, results.language());
    return new Diagnostic(
        OmissionsText.severity(omission),
        NOT_CHECKED,
        path,
        omission.place().map(place -> region(place.article(), place.span())),
        message,
        List.of(),
        Sha256.brief(
            String.join(
                "\n",
                NOT_CHECKED,
                path,
                Words.of(omission.cause()),
                Words.of(omission.stage()),
                Visible.line(omission.reason()))));
  }

  private Region region(Article article, Span words) {
    return Region.of(article, results.file(article), words, places);
  }

  /** A text as one line, whatever stands in it. */
  static String line(String text) {
    return Visible.line(text.strip().replaceAll("\\s+", " "));
  }

  /** Programs compare paths with those that their version control names. */
  static String path(String path) {
    return path.replaceFirst("^(\\./+)+(?=.)", "");
  }
}
