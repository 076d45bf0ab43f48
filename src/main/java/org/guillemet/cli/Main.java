package org.guillemet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.guillemet.cli.console.Environment;
import org.guillemet.cli.console.ExitStatus;
import org.guillemet.cli.console.Terminal;
import org.guillemet.cli.console.UserCache;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.report.Visible;
import org.guillemet.repository.cache.Build;
import org.guillemet.rules.builtin.BuiltInRules;

/** The program. The only place that ends it. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // The descriptors themselves: System.out has the locale's encoding and hides write errors.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    // CoreNLP tells of every model it loads; what a user must know comes from us.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          messages.println("guillemet: " + ReportOptions.disclosure(args).of(failure));
          System.exit(ExitStatus.TROUBLE);
        });
    System.exit(run(args, System.in, out, messages));
  }

  /** Runs the program, and returns its exit status. */
  static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    // CoreNLP folds case by the machine's locale, and a Turkish one finds other names in English.
    Locale.setDefault(Locale.ROOT);
    Terminal terminal = Terminal.ours();
    Environment environment =
        new Environment(
            Path.of(""),
            in,
            out,
            err,
            terminal.watched(),
            terminal.color(),
            BuiltInRules.set(),
            batch -> new CoreNlpAnalyzer(batch, UserCache.models(), line -> say(err, line)),
            Build::running);
    return Program.run(args, environment);
  }

  private static void say(PrintStream err, String line) {
    err.println("guillemet: " + Visible.line(line));
  }
}
