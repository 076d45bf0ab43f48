package org.guillemet.report;

import java.io.IOException;
import java.util.List;
import org.guillemet.pipeline.Omission;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/** Says in lines for people what was not checked, and why. */
public final class OmissionsText {

  private final Places places = new Places();
  private final TextPhrases phrases;

  OmissionsText(TextPhrases phrases) {
    this.phrases = phrases;
  }

  /** One line for each omission, and a blank one behind them when there are any. */
  void write(List<Omission> omissions, Ink ink, Appendable out) throws IOException {
    for (Omission omission : omissions) {
      Severity severity = severity(omission);
      out.append(ink.bold(heading(omission) + ":"))
          .append(' ')
          .append(ink.of(severity, phrases.labelled(phrases.of(severity))))
          .append(' ')
          .append(what(omission))
          .append('\n');
    }
    if (!omissions.isEmpty()) {
      out.append('\n');
    }
  }

  /** The same line without its severity. */
  String line(Omission omission) {
    return heading(omission) + ": " + what(omission);
  }

  /** How bad it is that something was not checked. */
  public static Severity severity(Omission omission) {
    return switch (omission.cause()) {
      case UNREADABLE, CONFIGURATION, FAILURE -> Severity.ERROR;
      case UNREAD, LANGUAGE -> Severity.WARNING;
      case LENGTH -> Severity.INFO;
    };
  }

  private String heading(Omission omission) {
    return Visible.line(omission.path())
        + omission.place().map(p -> ":" + places.of(p.article(), p.span()).position()).orElse("");
  }

  /** What was not checked of a file, and why, in one line. */
  public static String what(Omission omission, Language language) {
    return new OmissionsText(new TextPhrases(language)).what(omission);
  }

  private String what(Omission omission) {
    String reason = Visible.line(omission.reason());
    return switch (omission.cause()) {
      case UNREADABLE -> phrases.get("omission.unreadable", reason);
      case UNREAD -> phrases.get("omission.unread", reason);
      case LANGUAGE -> phrases.get("omission.language", reason);
      case LENGTH -> phrases.get("omission.length", reason);
      case CONFIGURATION -> phrases.get("omission.configuration", reason);
      case FAILURE -> failure(omission, reason);
    };
  }

  private String failure(Omission omission, String reason) {
    String stage = phrases.of(omission.stage());
    return omission
        .place()
        .map(p -> phrases.get("omission.failure-at", p.paragraph(), stage, reason))
        .orElseGet(() -> phrases.get("omission.failure", stage, reason));
  }

  /** What a report ends with, and how many files are concerned. */
  String addTotal(String total, List<Omission> omissions) {
    long files = omissions.stream().map(Omission::path).distinct().count();
    return files == 0 ? total : phrases.get("joined", total, phrases.get("omitted", files));
  }
}
