package org.guillemet.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.guillemet.cli.choices.OutputFormat;
import org.guillemet.report.JsonReport;
import org.guillemet.report.Results;
import org.guillemet.report.TextReport;
import org.guillemet.report.exchange.CheckstyleReport;
import org.guillemet.report.exchange.GithubReport;
import org.guillemet.report.exchange.GitlabReport;
import org.guillemet.report.exchange.JunitReport;
import org.guillemet.report.exchange.MarkdownReport;
import org.guillemet.report.exchange.QuotationsCsv;
import org.guillemet.report.exchange.RdjsonlReport;
import org.guillemet.report.exchange.SarifReport;
import org.guillemet.report.jsonld.JsonLdReport;

/** The forms that commands write reports in. */
final class Forms {

  /** Of findings. */
  static final Map<OutputFormat, Reports.Form> OF_FINDINGS = ofFindings();

  /** Of who says what. */
  static final Map<OutputFormat, Reports.Form> OF_ATTRIBUTIONS = ofAttributions();

  private Forms() {}

  /** A form that has no colours. */
  private interface Plain {
    void write(Results results, Writer out) throws IOException;
  }

  private static Map<OutputFormat, Reports.Form> ofFindings() {
    Map<OutputFormat, Reports.Form> forms = ofEverything();
    forms.put(OutputFormat.TEXT, TextReport::findings);
    forms.put(OutputFormat.SARIF, plain(SarifReport::write));
    forms.put(OutputFormat.GITHUB, plain(GithubReport::write));
    forms.put(OutputFormat.GITLAB, plain(GitlabReport::write));
    forms.put(OutputFormat.JUNIT, plain(JunitReport::write));
    forms.put(OutputFormat.CHECKSTYLE, plain(CheckstyleReport::write));
    forms.put(OutputFormat.RDJSONL, plain(RdjsonlReport::write));
    forms.put(OutputFormat.MARKDOWN, plain(MarkdownReport::write));
    return Collections.unmodifiableMap(forms);
  }

  private static Map<OutputFormat, Reports.Form> ofAttributions() {
    Map<OutputFormat, Reports.Form> forms = ofEverything();
    forms.put(OutputFormat.TEXT, TextReport::attributions);
    return Collections.unmodifiableMap(forms);
  }

  private static Map<OutputFormat, Reports.Form> ofEverything() {
    Map<OutputFormat, Reports.Form> forms = new EnumMap<>(OutputFormat.class);
    forms.put(OutputFormat.JSON, plain(JsonReport::write));
    forms.put(OutputFormat.JSONLD, plain(JsonLdReport::write));
    forms.put(OutputFormat.CSV, plain(QuotationsCsv::write));
    return forms;
  }

  private static Reports.Form plain(Plain form) {
    return (results, ink, out) -> form.write(results, out);
  }
}
