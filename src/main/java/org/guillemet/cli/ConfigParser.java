package org.guillemet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.compare.Aliases;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import picocli.CommandLine.TypeConversionException;

/** Makes a configuration of the entries of a file, and collects all that is wrong with them. */
final class ConfigParser {

  private static final String ALIASES = "aliases";
  private static final String RULES = "rules";
  private static final String KNOWN_SPEAKERS = "known-speakers";
  private static final String OUTLETS = "outlets";
  private static final String FAIL_ON = "fail-on";
  private static final String LANG = "lang";
  private static final String MIN_SEVERITY = "min-severity";
  private static final List<String> KEYS =
      List.of(ALIASES, FAIL_ON, KNOWN_SPEAKERS, LANG, MIN_SEVERITY, OUTLETS, RULES);

  private final String name;
  private final List<String> lines;
  private final List<String> ruleNames;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A mistake.
   *
   * @param line where, 1 or more; 0 when the key could not be found
   */
  private record Problem(int line, String message) {}

  /** How a rule is set: its severity, or off. */
  private enum Level {
    ERROR,
    WARNING,
    INFO,
    OFF
  }

  /**
   * @param name of the file, for messages
   * @param yaml its text, for line numbers
   */
  ConfigParser(String name, String yaml, List<String> ruleNames) {
    this.name = name;
    this.lines = yaml.lines().toList();
    this.ruleNames = ruleNames;
  }

  Config parse(Map<String, Object> entries) throws UserErrorException {
    for (String key : entries.keySet()) {
      if (!KEYS.contains(key)) {
        unknown(key, "key", KEYS);
      }
    }
    Config config =
        new Config(
            choice(entries, LANG, LanguageChoice::parse),
            choice(entries, FAIL_ON, word -> Choices.parse(FailOn.class, word)),
            choice(entries, MIN_SEVERITY, word -> Choices.parse(Severity.class, word)),
            policy(entries),
            names(entries, OUTLETS),
            aliases(entries));
    if (!problems.isEmpty()) {
      throw new UserErrorException(
          problems.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(p -> name + (p.line() > 0 ? ":" + p.line() : "") + ": " + p.message())
              .toList());
    }
    return config;
  }

  private RulePolicy policy(Map<String, Object> entries) {
    Map<String, Severity> severities = new HashMap<>();
    Set<String> off = new HashSet<>();
    Object rules = entries.getOrDefault(RULES, Map.of());
    if (!(rules instanceof Map<?, ?>)) {
      problem(RULES, "must be a mapping of rule names to error, warning, info or off");
    } else {
      ((Map<?, ?>) rules).forEach((rule, level) -> rule((String) rule, level, severities, off));
    }
    return new RulePolicy(new RuleSettings(names(entries, KNOWN_SPEAKERS)), severities, off);
  }

  private void rule(String rule, Object value, Map<String, Severity> severities, Set<String> off) {
    if (!ruleNames.contains(rule)) {
      unknown(rule, "rule", ruleNames);
      return;
    }
    choice(Map.of(rule, value), rule, word -> Choices.parse(Level.class, word))
        .ifPresent(
            level -> {
              if (level == Level.OFF) {
                off.add(rule);
              } else {
                severities.put(rule, Severity.valueOf(level.name()));
              }
            });
  }

  private Set<String> names(Map<String, Object> entries, String key) {
    Optional<Set<String>> names = names(entries.getOrDefault(key, List.of()));
    if (names.isEmpty()) {
      problem(key, "must be a list of names");
    }
    return names.orElse(Set.of());
  }

  private static Optional<Set<String>> names(Object value) {
    return value instanceof List<?> items && items.stream().allMatch(String.class::isInstance)
        ? Optional.of(items.stream().map(String.class::cast).collect(Collectors.toSet()))
        : Optional.empty();
  }

  private Aliases aliases(Map<String, Object> entries) {
    Object value = entries.getOrDefault(ALIASES, Map.of());
    Map<String, Set<String>> aliases = new HashMap<>();
    if (!(value instanceof Map<?, ?> map)) {
      problem(ALIASES, "must be a mapping of names to lists of their other forms");
      return Aliases.NONE;
    }
    map.forEach(
        (name, others) -> {
          Optional<Set<String>> forms = names(others);
          if (forms.isEmpty()) {
            problem((String) name, "must be a list of names");
          }
          aliases.put((String) name, forms.orElse(Set.of()));
        });
    return new Aliases(aliases);
  }

  private <T> Optional<T> choice(
      Map<String, Object> entries, String key, Function<String, T> parse) {
    if (!entries.containsKey(key)) {
      return Optional.empty();
    }
    Object value = entries.get(key);
    if (value instanceof Map || value instanceof List) {
      problem(key, "must be a single word");
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(value.toString()));
    } catch (TypeConversionException e) {
      problem(key, e.getMessage());
      return Optional.empty();
    }
  }

  private void unknown(String word, String kind, List<String> valid) {
    String question = Suggestions.question(word, valid);
    String help = question.isEmpty() ? "; there are " + String.join(", ", valid) : question;
    problems.add(new Problem(line(word), "unknown " + kind + " \"" + word + "\"" + help));
  }

  private void problem(String key, String message) {
    problems.add(new Problem(line(key), key + ": " + message));
  }

  /** The first line that has the key. */
  private int line(String key) {
    Pattern entry = Pattern.compile("(^|[\\s{,])[\"']?" + Pattern.quote(key) + "[\"']?\\s*:");
    return IntStream.range(0, lines.size())
        .filter(i -> entry.matcher(lines.get(i)).find())
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }
}
