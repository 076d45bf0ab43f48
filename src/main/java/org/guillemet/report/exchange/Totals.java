package org.guillemet.report.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.report.Words;
import org.guillemet.rules.Severity;

/** Says how many there are of each severity: {@code 2 errors, 1 warning}. */
final class Totals {

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private Totals() {}

  static String of(List<Severity> severities) {
    return WORST_FIRST.stream()
        .filter(severities::contains)
        .map(severity -> count(severity, severities))
        .collect(Collectors.joining(", "));
  }

  private static String count(Severity severity, List<Severity> all) {
    int n = (int) all.stream().filter(severity::equals).count();
    return severity == Severity.INFO ? n + " info" : Words.count(n, Words.of(severity));
  }
}
