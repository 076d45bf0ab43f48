package org.guillemet.cli.daemon;

import org.guillemet.cli.console.Environment;

/** Runs the program for a client. Thread-safe. */
public interface Runs {

  /** Runs it, and returns its exit status. */
  int run(String[] arguments, Environment environment);

  /** One line on a fault of the program, for whoever may read what this run prints. */
  String describe(String[] arguments, Throwable failure);
}
