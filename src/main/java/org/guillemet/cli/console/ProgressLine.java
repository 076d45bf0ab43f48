package org.guillemet.cli.console;

import org.guillemet.pipeline.Batch;

/** A line on the terminal that counts articles, once the work takes a while. Thread-safe. */
public final class ProgressLine implements Batch.Progress {

  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final long start = System.nanoTime();
  private final Environment environment;
  private int width;

  /** Begins to wait: nothing is shown of what is done soon. */
  public ProgressLine(Environment environment) {
    this.environment = environment;
  }

  @Override
  public synchronized void finished(int done, int total) {
    boolean late = System.nanoTime() - start > PATIENCE_NANOS;
    if (environment.terminal() && done < total && late) {
      String line = "analysing " + done + "/" + total + " …";
      environment.err().print("\r" + line);
      environment.err().flush();
      width = line.length();
    }
  }

  /** Takes the line away. */
  public synchronized void clear() {
    if (width > 0) {
      environment.err().print("\r" + " ".repeat(width) + "\r");
      environment.err().flush();
      width = 0;
    }
  }
}
