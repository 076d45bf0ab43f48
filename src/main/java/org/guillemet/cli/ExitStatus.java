package org.guillemet.cli;

/** What the program's exit status says. */
final class ExitStatus {

  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** Findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** Usage, configuration or unreadable input. */
  static final int TROUBLE = 2;

  private ExitStatus() {}
}
