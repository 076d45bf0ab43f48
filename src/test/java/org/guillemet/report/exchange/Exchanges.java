package org.guillemet.report.exchange;

import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Result;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.rules.builtin.BuiltInRules;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Tells where reports for other programs have findings, as those programs read them. */
public final class Exchanges {

  private Exchanges() {}

  /**
   * File, line and rule of each finding that somebody has to look at: {@code a.md:3
   * vague-attribution}.
   */
  public static Set<String> places(String format, String report) {
    Stream<String> places =
        switch (format) {
          case "sarif" ->
              Sarif.read(report).getRuns().get(0).getResults().stream()
                  .filter(r -> r.getBaselineState() != Result.BaselineState.UNCHANGED)
                  .map(Exchanges::place);
          case "checkstyle" -> of(Parser.CHECKSTYLE, report);
          // This parser keeps no rule, which stands in the message.
          case "junit" ->
              Violations.read(Parser.JUNIT, report).stream()
                  .map(v -> v.getFile() + ":" + v.getStartLine() + " " + rule(v.getMessage()));
          case "gitlab" -> of(Parser.CODECLIMATE, report);
          case "github" ->
              WorkflowCommand.read(report).stream()
                  .filter(command -> command.properties().containsKey("file"))
                  .map(
                      c ->
                          c.properties().get("file")
                              + ":"
                              + c.properties().get("line")
                              + " "
                              + c.properties().get("title"));
          case "rdjsonl" ->
              Reviewdog.read(report).stream()
                  .map(
                      d ->
                          d.location().path()
                              + ":"
                              + d.location().range().start().line()
                              + " "
                              + d.code().value());
          default -> throw new IllegalArgumentException(format);
        };
    return places.collect(Collectors.toCollection(TreeSet::new));
  }

  private static String place(Result result) {
    PhysicalLocation place = result.getLocations().get(0).getPhysicalLocation();
    return place.getArtifactLocation().getUri()
        + ":"
        + place.getRegion().getStartLine()
        + " "
        + result.getRuleId();
  }

  private static String rule(String message) {
    return BuiltInRules.set().names().stream().filter(message::contains).findFirst().orElse("");
  }

  private static Stream<String> of(Parser parser, String report) {
    Collection<Violation> violations = Violations.read(parser, report);
    return violations.stream()
        .map(
            v ->
                v.getFile()
                    + ":"
                    + v.getStartLine()
                    + " "
                    + v.getRule().replaceFirst("^guillemet\\.", ""));
  }
}
