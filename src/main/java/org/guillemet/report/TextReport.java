package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Messages;
import org.guillemet.rules.RuleDescription;

/** Reports for people at a terminal. What articles contain cannot control the terminal. */
public final class TextReport {

  private TextReport() {}

  /** Findings with the words underlined, what was not checked, and how many there are. */
  public static void findings(Results results, Ink ink, Appendable out) throws IOException {
    new FindingsText(results, ink, out).write();
  }

  /** Who says what, article by article, and what was not checked. */
  public static void attributions(Results results, Ink ink, Appendable out) throws IOException {
    new AttributionsText(ink, out).write(results.compared().articles(), results.omissions());
  }

  /** What was not checked, and why, in one line. */
  public static String omission(Omission omission) {
    return new OmissionsText().line(omission);
  }

  /** The rules as a table. */
  public static void rules(List<RuleDescription> rules, Messages messages, Appendable out)
      throws IOException {
    int name = rules.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (RuleDescription rule : rules) {
      String severity = Words.of(rule.severity());
      out.append(rule.name())
          .append(" ".repeat(name - rule.name().length() + 2))
          .append(severity)
          .append(" ".repeat("warning".length() - severity.length() + 2))
          .append(messages.of(rule.summary()))
          .append('\n');
    }
  }
}
