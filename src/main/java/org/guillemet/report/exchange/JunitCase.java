package org.guillemet.report.exchange;

import java.util.Objects;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamException;
import org.guillemet.report.Visible;
import org.guillemet.report.Words;

/**
 * A test of JUnit's XML that a diagnostic became.
 *
 * @param diagnostic what it tells
 * @param outcome what became of it
 * @param message why, in one line
 */
record JunitCase(Diagnostic diagnostic, Outcome outcome, String message) {

  /** So many characters of the flagged words are part of a test's name. */
  private static final int LONGEST = 60;

  /** What became of a test. */
  enum Outcome {
    PASSED("system-out"),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  JunitCase {
    Objects.requireNonNull(diagnostic);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(message);
  }

  /** A test of an article in which there is nothing to tell. */
  static void pass(String path, Xml xml) throws XMLStreamException {
    open("no findings", path, xml);
    xml.close();
  }

  /**
   * The rule and the words. Servers know a test by its name from one run to the next, so that no
   * line is in it.
   */
  String name() {
    String words =
        diagnostic.region().map(r -> Excerpt.of(r.words(), LONGEST)).orElse(diagnostic.message());
    return words.isEmpty() ? diagnostic.rule() : diagnostic.rule() + ": " + words;
  }

  /**
   * Writes the test.
   *
   * @param number how many tests of its suite have had its name, with this one
   */
  void write(int number, Xml xml) throws XMLStreamException {
    open(number == 1 ? name() : name() + " (" + number + ")", Visible.line(diagnostic.path()), xml);
    xml.attribute("line", diagnostic.line());
    xml.open(outcome.element);
    if (outcome == Outcome.FAILED || outcome == Outcome.BROKEN) {
      xml.attribute("type", diagnostic.rule());
    }
    if (outcome != Outcome.PASSED) {
      xml.attribute("message", message);
    }
    xml.text(details());
    xml.close();
    xml.close();
  }

  private static void open(String name, String path, Xml xml) throws XMLStreamException {
    xml.open("testcase");
    xml.attribute("name", name);
    // Servers would take the extension for the name of a class in a package.
    xml.attribute("classname", path.replaceFirst("(?<=[^/.])\\.[A-Za-z]+$", ""));
    xml.attribute("file", path);
  }

  private String details() {
    StringJoiner lines = new StringJoiner("\n");
    String place = diagnostic.line() + ":" + diagnostic.column();
    lines.add(
        "%s:%s: %s: %s [%s]"
            .formatted(
                Visible.line(diagnostic.path()),
                place,
                Words.of(diagnostic.severity()),
                diagnostic.message(),
                diagnostic.rule()));
    diagnostic.region().ifPresent(r -> lines.add("  " + Diagnostics.line(r.words())));
    diagnostic.related().forEach(related -> lines.add("  = " + related.line()));
    return lines.toString();
  }
}
