package org.guillemet.report.exchange;

import java.util.List;
import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Reads reports with the parsers of Violations Lib, which plugins of build servers use. */
final class Violations {

  /** A parser that has to say something is a failure. */
  private static final ViolationsLogger STRICT =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String message) {
          throw new AssertionError(message);
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
          throw new AssertionError(message, cause);
        }
      };

  private Violations() {}

  /** What the parser finds in a report, by file and line. */
  static List<Violation> read(Parser parser, String report) {
    try {
      return parser.getViolationsParser().parseReportOutput(report, STRICT).stream()
          .sorted()
          .toList();
    } catch (Exception e) {
      throw new AssertionError("not read by " + parser + ":\n" + report, e);
    }
  }
}
