package org.guillemet.report.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotation as the runner of GitHub Actions reads it from a line of a log, after GitHub's page
 * on workflow commands and the runner's own reader.
 *
 * @param kind {@code error}, {@code warning} or {@code notice}
 * @param properties where it stands
 * @param message what it says
 */
record WorkflowCommand(String kind, Map<String, String> properties, String message) {

  private static final Pattern LINE =
      Pattern.compile("::(error|warning|notice)(?: ([^:\\r\\n]*))?::([^\\r\\n]*)");

  private static final Set<String> KNOWN =
      Set.of("title", "file", "line", "endLine", "col", "endColumn");

  /** Every line of a log; one that is no command is a fault. */
  static List<WorkflowCommand> read(String log) {
    if (!log.isEmpty() && !log.endsWith("\n")) {
      throw new AssertionError("the last line has no end");
    }
    return log.isEmpty()
        ? List.of()
        : List.of(log.split("\n")).stream().map(l -> parse(l)).toList();
  }

  private static WorkflowCommand parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new AssertionError("no command: " + line);
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : parts.group(2).split(",", -1)) {
      String[] sides = property.split("=", 2);
      if (sides.length < 2 || sides[1].isEmpty() || !KNOWN.contains(sides[0])) {
        throw new AssertionError("no property: " + property + " in " + line);
      }
      properties.put(sides[0], unescape(sides[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return new WorkflowCommand(parts.group(1), properties, unescape(parts.group(3)));
  }

  private static String unescape(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  int number(String property) {
    return Integer.parseInt(properties.get(property));
  }
}
