package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Severity;

/** Says in lines for people what was not checked, and why. */
public final class OmissionsText {

  private final Places places = new Places();

  /** One line for each omission, and a blank one behind them when there are any. */
  void write(List<Omission> omissions, Ink ink, Appendable out) throws IOException {
    for (Omission omission : omissions) {
      Severity severity = severity(omission);
      out.append(ink.bold(heading(omission) + ":"))
          .append(' ')
          .append(ink.of(severity, Words.of(severity) + ":"))
          .append(' ')
          .append(what(omission))
          .append('\n');
    }
    if (!omissions.isEmpty()) {
      out.append('\n');
    }
  }

  /** The same line without its severity, for standard error. */
  String line(Omission omission) {
    return heading(omission) + ": " + what(omission);
  }

  /** How bad it is that something was not checked. */
  public static Severity severity(Omission omission) {
    return switch (omission.cause()) {
      case UNREADABLE, FAILURE -> Severity.ERROR;
      case UNREAD, LANGUAGE -> Severity.WARNING;
      case LENGTH -> Severity.INFO;
    };
  }

  private String heading(Omission omission) {
    return Visible.line(omission.path())
        + omission.place().map(p -> ":" + places.of(p.article(), p.span()).position()).orElse("");
  }

  /** What was not checked of a file, and why, in one line. */
  public static String what(Omission omission) {
    String reason = Visible.line(omission.reason());
    return switch (omission.cause()) {
      case UNREADABLE, UNREAD, LANGUAGE, LENGTH -> reason;
      case FAILURE ->
          "not checked"
              + omission.place().map(p -> ": paragraph " + p.paragraph() + ", where ").orElse(": ")
              + Words.of(omission.stage())
              + " failed: "
              + reason;
    };
  }

  /** How many files are concerned, for the end of a report. */
  static String total(List<Omission> omissions) {
    long files = omissions.stream().map(Omission::path).distinct().count();
    return files == 0 ? "" : "; " + Words.count((int) files, "file") + " not checked as a whole";
  }
}
