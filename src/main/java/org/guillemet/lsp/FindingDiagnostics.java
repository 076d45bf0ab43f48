package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.OmissionsText;
import org.guillemet.report.RulePage;
import org.guillemet.report.Visible;
import org.guillemet.report.exchange.Home;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/** Makes the diagnostics of one document. Not thread-safe. */
final class FindingDiagnostics {

  /** What they are said to come from. */
  static final String SOURCE = "guillemet";

  /** Stands where the name of a rule does: nobody looked at the place. */
  static final String NOT_CHECKED = "not-checked";

  private static final String BUNDLE = "org.guillemet.lsp.phrases";

  private final Examined examined;
  private final Language language;
  private final Messages messages;
  private final Phrasebook phrases;
  private final Ranges ranges = new Ranges();

  private FindingDiagnostics(Examined examined) {
    this.examined = examined;
    this.language = examined.language();
    this.messages = Messages.in(language);
    this.phrases = new Phrasebook(BUNDLE, language);
  }

  /**
   * A diagnostic that another article has to do with.
   *
   * @param place where it stands in the file
   */
  record Across(Span place, Diagnostic diagnostic) {}

  /** What somebody has to look at, in text order, then what could not be looked at. */
  static List<Diagnostic> of(Examined examined) {
    FindingDiagnostics made = new FindingDiagnostics(examined);
    List<Diagnostic> diagnostics = new ArrayList<>();
    examined.open().forEach(reviewed -> diagnostics.add(made.of(reviewed.finding())));
    made.elsewhere().forEach(across -> diagnostics.add(across.diagnostic()));
    examined.omissions().stream()
        .filter(omission -> OmissionsText.severity(omission) != Severity.INFO)
        .forEach(omission -> diagnostics.add(made.of(omission)));
    return diagnostics;
  }

  /** Those of them that other articles have to do with. */
  static List<Across> across(Examined examined) {
    FindingDiagnostics made = new FindingDiagnostics(examined);
    List<Across> across = new ArrayList<>();
    for (Reviewed reviewed : examined.open()) {
      Finding finding = reviewed.finding();
      // What it has by itself may point elsewhere, too: to material.
      if (!examined.alone().findings().contains(finding)
          && finding.related().stream().anyMatch(r -> r.article() != finding.article())) {
        Span place = finding.article().reading().toSource(finding.span());
        across.add(new Across(place, made.of(finding)));
      }
    }
    across.addAll(made.elsewhere());
    return across;
  }

  /** A finding stands in one article only; the places that it points to are told of it, too. */
  private List<Across> elsewhere() {
    Article own = examined.alone().article();
    List<Across> elsewhere = new ArrayList<>();
    for (Finding finding : examined.elsewhere()) {
      for (Finding.Related related : finding.related()) {
        if (related.article() == own && examined.isShown(finding)) {
          String path = Visible.line(finding.article().path());
          Diagnostic diagnostic =
              diagnostic(
                  ranges.of(own, related.span()),
                  finding.severity(),
                  finding.rule(),
                  phrases.get("elsewhere", path, line(finding.message())));
          diagnostic.setRelatedInformation(
              List.of(
                  of(new Finding.Related(finding.article(), finding.span(), finding.message()))));
          elsewhere.add(new Across(own.reading().toSource(related.span()), explained(diagnostic)));
        }
      }
    }
    return elsewhere;
  }

  /** With the address of the rule's page. */
  private Diagnostic explained(Diagnostic diagnostic) {
    String rule = diagnostic.getCode().getLeft();
    if (RulePage.of(rule, language).isPresent()) {
      diagnostic.setCodeDescription(new DiagnosticCodeDescription(Home.page(rule, language)));
    }
    return diagnostic;
  }

  /** That a file was not checked at all. */
  static Diagnostic notChecked(Omission omission, Language language) {
    return diagnostic(
        new Range(new Position(0, 0), new Position(0, 0)),
        OmissionsText.severity(omission),
        NOT_CHECKED,
        OmissionsText.what(omission, language));
  }

  /** The diagnostic of a finding. */
  private Diagnostic of(Finding finding) {
    Diagnostic diagnostic =
        diagnostic(
            ranges.of(finding.article(), finding.span()),
            finding.severity(),
            finding.rule(),
            line(finding.message()));
    if (!finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(finding.related().stream().map(this::of).toList());
    }
    return explained(diagnostic);
  }

  private DiagnosticRelatedInformation of(Finding.Related related) {
    return new DiagnosticRelatedInformation(
        new Location(uri(related.article()), range(related.article(), related.span())),
        line(related.message()));
  }

  private Diagnostic of(Omission omission) {
    Range range =
        omission
            .place()
            .map(place -> ranges.of(place.article(), place.span()))
            .orElse(new Range(new Position(0, 0), new Position(0, 0)));
    return diagnostic(
        range,
        OmissionsText.severity(omission),
        NOT_CHECKED,
        omission.path().equals(examined.document().place().path())
            ? OmissionsText.what(omission, language)
            : phrases.get(
                "elsewhere",
                Visible.line(omission.path()),
                OmissionsText.what(omission, language)));
  }

  /** As the editor itself writes it of what is open. */
  private String uri(Article article) {
    OpenDocument document = examined.document();
    return article.path().equals(document.place().path())
        ? document.uri()
        : Optional.ofNullable(examined.addresses().get(article.path()))
            .orElseGet(() -> document.place().folder().uri(article.path()));
  }

  private Range range(Article article, Span words) {
    boolean open =
        article.path().equals(examined.document().place().path())
            || examined.addresses().containsKey(article.path());
    return open ? ranges.of(article, words) : ranges.onDisk(article, words);
  }

  private String line(Message message) {
    return Visible.line(messages.of(message).strip().replaceAll("\\s+", " "));
  }

  /** A diagnostic of the program. */
  static Diagnostic diagnostic(Range range, Severity severity, String code, String message) {
    return new Diagnostic(range, message, severity(severity), SOURCE, code);
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }
}
