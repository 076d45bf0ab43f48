package org.guillemet.cli.console;

/** What the program's exit status says. */
public final class ExitStatus {

  /** Nothing at or above the threshold. */
  public static final int CLEAN = 0;

  /** Findings at or above the threshold. */
  public static final int FINDINGS = 1;

  /** Usage, configuration or unreadable input. */
  public static final int TROUBLE = 2;

  private ExitStatus() {}
}
