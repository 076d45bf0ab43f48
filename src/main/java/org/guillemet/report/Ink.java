package org.guillemet.report;

import org.guillemet.rules.Severity;

/** Whether a text report is coloured. */
public enum Ink {
  /** Characters only. */
  PLAIN,
  /** With the escape sequences of ANSI terminals. */
  ANSI;

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  /** In the colour of a severity. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case INFO -> paint("1;36", text);
    };
  }

  private String paint(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
