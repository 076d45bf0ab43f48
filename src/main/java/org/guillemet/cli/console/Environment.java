package org.guillemet.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.report.Visible;
import org.guillemet.rules.RuleSet;

/**
 * What the program finds around it.
 *
 * @param directory what the user's paths are relative to
 * @param in standard input
 * @param out standard output, for the report only
 * @param err standard error, for messages
 * @param terminal whether somebody watches
 * @param color whether reports are coloured unless the user says otherwise
 * @param rules all there are
 * @param analyzers makes the analyzer when it is needed
 * @param build names the program with its libraries and models, so that analyses can be kept for
 *     its next runs; empty when it has no name: then none are kept
 */
public record Environment(
    Path directory,
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean terminal,
    boolean color,
    RuleSet rules,
    Analyzers analyzers,
    Supplier<Optional<String>> build) {

  /** Makes analyzers. */
  public interface Analyzers {
    /**
     * @param batch whether many articles will come
     */
    Analyzer create(boolean batch);
  }

  public Environment {
    Objects.requireNonNull(directory);
    Objects.requireNonNull(in);
    Objects.requireNonNull(out);
    Objects.requireNonNull(err);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(analyzers);
    Objects.requireNonNull(build);
  }

  /** Tells the user something, on standard error. */
  public void say(String message) {
    err.println("guillemet: " + Visible.line(message));
  }

  /** The names of all rules. */
  public List<String> ruleNames() {
    return rules.names();
  }
}
