package org.guillemet.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.report.Results;
import org.guillemet.report.RulePage;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.Severity;

/** Writes what rules are: those that ran, with their pages. */
final class SarifRules {

  /** GitHub takes descriptions of 1,024 characters. */
  private static final int LONGEST = 1_000;

  /** A link to another page of the documentation, which is not in the report. */
  private static final Pattern LINK_TO_PAGE =
      Pattern.compile("\\[([^\\]]*)\\]\\((?!https?:)[^)]*\\)");

  private final JsonGenerator json;
  private final Results results;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SarifRules(JsonGenerator json, Results results) {
    this.json = json;
    this.results = results;
    Stream.concat(
            results.rules().stream().map(RuleDescription::name),
            results.reviewed().stream()
                .map(r -> r.finding().rule())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream())
        .forEach(name -> numbers.putIfAbsent(name, numbers.size()));
  }

  /** The number of a rule in the list of rules. */
  int number(String rule) {
    return numbers.get(rule);
  }

  /** How bad something is, in SARIF's words. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write() throws IOException {
    Map<String, RuleDescription> known =
        results.rules().stream().collect(Collectors.toMap(RuleDescription::name, rule -> rule));
    json.writeArrayFieldStart("rules");
    for (String name : numbers.keySet()) {
      json.writeStartObject();
      json.writeStringField("id", name);
      json.writeStringField("name", identifier(name));
      Optional<RuleDescription> rule = Optional.ofNullable(known.get(name));
      describe(name, rule.map(results::summary).orElse(name));
      if (rule.isPresent()) {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.get().severity()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Code hosts want three texts of every rule. */
  private void describe(String name, String summary) throws IOException {
    Optional<RulePage> page = RulePage.of(name, results.language());
    text("shortDescription", SarifText.plain(summary));
    String full = page.flatMap(RulePage::flags).map(SarifRules::unlinked).orElse(summary);
    text("fullDescription", SarifText.plain(Excerpt.of(full, LONGEST)));
    if (page.isPresent()) {
      json.writeStringField("helpUri", Home.page(name, results.language()));
    }
    String help = SarifText.braces(page.map(p -> unlinked(p.text())).orElse(summary));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help);
    json.writeStringField("markdown", help);
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String unlinked(String markdown) {
    return LINK_TO_PAGE.matcher(markdown).replaceAll("$1");
  }

  /** SARIF names rules as classes are named: {@code VagueAttribution}. */
  private static String identifier(String name) {
    return Stream.of(name.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining());
  }
}
