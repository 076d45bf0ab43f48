package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Results;
import org.guillemet.report.TextPhrases;
import org.guillemet.report.Visible;
import org.guillemet.report.exchange.JunitCase.Outcome;
import org.guillemet.rules.Reviewed;
import org.guillemet.rules.Severity;

/**
 * The report for whatever shows results of tests: an article is a suite, and each of its findings a
 * test that fails. One that a comment or the baseline speaks of is skipped; an article in which
 * there is nothing to tell has one test, which passes.
 */
public final class JunitReport {

  private final Diagnostics diagnostics;
  private final Map<String, List<JunitCase>> suites = new LinkedHashMap<>();

  private JunitReport(Results results) {
    TextPhrases phrases = new TextPhrases(results.language());
    this.diagnostics = new Diagnostics(results);
    results.compared().articles().stream()
        .map(checked -> Diagnostics.path(checked.article().path()))
        .forEach(path -> suites.putIfAbsent(path, new ArrayList<>()));
    results.open().forEach(reviewed -> add(diagnostics.of(reviewed)));
    for (Reviewed reviewed : results.suppressed()) {
      String why = Diagnostics.line(phrases.suppressed(reviewed));
      add(diagnostics.of(reviewed), Outcome.SKIPPED, why);
    }
    for (Reviewed reviewed : results.accepted()) {
      add(diagnostics.of(reviewed), Outcome.SKIPPED, phrases.get("settled.accepted"));
    }
    for (Omission omission : results.omissions()) {
      Diagnostic diagnostic = diagnostics.of(omission);
      add(diagnostic, unchecked(diagnostic.severity()), diagnostic.message());
    }
  }

  /** A suite for each article. */
  public static void write(Results results, Writer out) throws IOException {
    JunitReport report = new JunitReport(results);
    Xml.write(out, report::write);
  }

  private void add(Diagnostic diagnostic) {
    Outcome outcome = diagnostic.severity() == Severity.INFO ? Outcome.PASSED : Outcome.FAILED;
    add(diagnostic, outcome, diagnostic.message());
  }

  private void add(Diagnostic diagnostic, Outcome outcome, String message) {
    suites
        .computeIfAbsent(diagnostic.path(), path -> new ArrayList<>())
        .add(new JunitCase(diagnostic, outcome, message));
  }

  /** What nobody could look at is an error of the run; what is no article was not meant to be. */
  private static Outcome unchecked(Severity severity) {
    return switch (severity) {
      case ERROR -> Outcome.BROKEN;
      case WARNING -> Outcome.SKIPPED;
      case INFO -> Outcome.PASSED;
    };
  }

  private void write(Xml xml) throws XMLStreamException {
    xml.open("testsuites");
    xml.attribute("name", "guillemet");
    counts(suites.values().stream().flatMap(List::stream).toList(), empty(), xml);
    for (Map.Entry<String, List<JunitCase>> suite : suites.entrySet()) {
      String path = Visible.line(suite.getKey());
      xml.open("testsuite");
      xml.attribute("name", path);
      counts(suite.getValue(), suite.getValue().isEmpty() ? 1 : 0, xml);
      if (suite.getValue().isEmpty()) {
        JunitCase.pass(path, xml);
      }
      Map<String, Integer> names = new HashMap<>();
      for (JunitCase test : suite.getValue()) {
        test.write(names.merge(test.name(), 1, Integer::sum), xml);
      }
      xml.close();
    }
    xml.close();
  }

  /** How many articles have nothing to tell. */
  private int empty() {
    return (int) suites.values().stream().filter(List::isEmpty).count();
  }

  private static void counts(List<JunitCase> tests, int passed, Xml xml) throws XMLStreamException {
    xml.attribute("tests", tests.size() + passed);
    xml.attribute("failures", count(tests, Outcome.FAILED));
    xml.attribute("errors", count(tests, Outcome.BROKEN));
    xml.attribute("skipped", count(tests, Outcome.SKIPPED));
  }

  private static int count(List<JunitCase> tests, Outcome outcome) {
    return (int) tests.stream().filter(test -> test.outcome() == outcome).count();
  }
}
