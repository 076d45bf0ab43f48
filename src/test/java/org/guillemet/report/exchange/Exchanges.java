package org.guillemet.report.exchange;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Tells where reports for other programs have findings, as those programs read them. */
public final class Exchanges {

  private Exchanges() {}

  /** File, line and rule of each finding: {@code a.md:3 vague-attribution}. */
  public static Set<String> places(String format, String report) {
    Stream<String> places =
        switch (format) {
          case "sarif" -> of(Parser.SARIF, report);
          case "checkstyle" -> of(Parser.CHECKSTYLE, report);
          case "junit" -> of(Parser.JUNIT, report);
          case "gitlab" -> of(Parser.CODECLIMATE, report);
          default -> throw new IllegalArgumentException(format);
        };
    return places.collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> of(Parser parser, String report) {
    Collection<Violation> violations = Violations.read(parser, report);
    return violations.stream()
        .map(v -> v.getFile() + ":" + v.getStartLine() + " " + v.getRule());
  }
}
