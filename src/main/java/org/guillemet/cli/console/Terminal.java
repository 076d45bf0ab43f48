package org.guillemet.cli.console;

/**
 * Who watches a run.
 *
 * @param watched whether somebody does
 * @param color whether they want colours
 */
public record Terminal(boolean watched, boolean color) {

  /** That of this process. */
  @SuppressWarnings("SystemConsoleNull") // what starts the program sets jdk.console
  public static Terminal ours() {
    boolean watched = System.console() != null;
    String noColor = System.getenv("NO_COLOR");
    return new Terminal(watched, watched && (noColor == null || noColor.isEmpty()));
  }
}
