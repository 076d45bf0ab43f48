package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Messages;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/** Reports for people at a terminal. What articles contain cannot control the terminal. */
public final class TextReport {

  private TextReport() {}

  /** Findings with the words underlined, what was not checked, and how many there are. */
  public static void findings(Results results, Ink ink, Appendable out) throws IOException {
    new FindingsText(results, ink, out).write();
  }

  /** Who says what, article by article, and what was not checked. */
  public static void attributions(Results results, Ink ink, Appendable out) throws IOException {
    new AttributionsText(results, ink, out).write();
  }

  /** What was not checked, and why, in one line. */
  public static String omission(Omission omission, Language language) {
    return new OmissionsText(new TextPhrases(language)).line(omission);
  }

  /** The rules as a table. */
  public static void rules(List<RuleDescription> rules, Language language, Appendable out)
      throws IOException {
    Messages messages = Messages.in(language);
    TextPhrases phrases = new TextPhrases(language);
    int severities =
        Stream.of(Severity.values()).mapToInt(s -> phrases.of(s).length()).max().orElse(0);
    int name = rules.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (RuleDescription rule : rules) {
      String severity = phrases.of(rule.severity());
      out.append(rule.name())
          .append(" ".repeat(name - rule.name().length() + 2))
          .append(severity)
          .append(" ".repeat(severities - severity.length() + 2))
          .append(messages.of(rule.summary()))
          .append('\n');
    }
  }
}
