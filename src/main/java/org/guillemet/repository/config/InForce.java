package org.guillemet.repository.config;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Words;
import org.guillemet.pipeline.RulePolicy;
import org.guillemet.rules.RuleDescription;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;

/**
 * What is in force for some articles, and where each value comes from. Immutable.
 *
 * @param settings what is in force
 * @param section the same with its origins, defaults included
 */
record InForce(Settings settings, Section section) {

  InForce {
    Objects.requireNonNull(settings);
    Objects.requireNonNull(section);
  }

  /**
   * @param section that has all that has been said
   * @param rules all there are
   */
  static InForce of(Section section, List<RuleDescription> rules) {
    Section all = defaults(rules).under(section);
    return new InForce(settings(all), all);
  }

  private static Section defaults(List<RuleDescription> rules) {
    return new Section(
        new Scalars(
            byDefault(Settings.DEFAULT.language()),
            Optional.empty(),
            byDefault(Settings.DEFAULT.messages()),
            byDefault(Settings.DEFAULT.compare()),
            Optional.empty(),
            byDefault(Settings.DEFAULT.fillers()),
            byDefault(Settings.DEFAULT.failOn()),
            Optional.empty()),
        rules.stream()
            .collect(
                Collectors.toMap(
                    RuleDescription::name, rule -> Sourced.byDefault(Level.of(rule.severity())))),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static <T> Optional<Sourced<T>> byDefault(T value) {
    return Optional.of(Sourced.byDefault(value));
  }

  /**
   * @param all with the defaults
   */
  private static Settings settings(Section all) {
    Scalars scalars = all.scalars();
    return new Settings(
        scalars.lang().orElseThrow().value(),
        scalars.outlet().map(Sourced::value),
        scalars.messages().orElseThrow().value(),
        scalars.compare().orElseThrow().value(),
        scalars.days().map(Sourced::value),
        scalars.fillers().orElseThrow().value(),
        scalars.failOn().orElseThrow().value(),
        scalars.minSeverity().map(Sourced::value),
        policy(all),
        values(all.list(Key.OUTLETS)),
        words(all),
        aliases(all));
  }

  private static Set<String> values(List<Sourced<String>> list) {
    return list.stream().map(Sourced::value).collect(Collectors.toSet());
  }

  /** A rule that is set as it comes is left alone: some of its findings are milder. */
  private static RulePolicy policy(Section all) {
    Map<String, Severity> severities = new HashMap<>();
    Set<String> off = new HashSet<>();
    all.rules()
        .forEach(
            (rule, level) -> {
              if (level.value() == Level.OFF) {
                off.add(rule);
              } else if (!level.isDefault()) {
                level.value().severity().ifPresent(s -> severities.put(rule, s));
              }
            });
    return new RulePolicy(new RuleSettings(values(all.list(Key.KNOWN_SPEAKERS))), severities, off);
  }

  private static Words words(Section all) {
    Map<Language, Map<Words.Kind, Set<String>>> entries = new EnumMap<>(Language.class);
    all.words()
        .forEach(
            (language, lists) -> {
              Map<Words.Kind, Set<String>> own = new EnumMap<>(Words.Kind.class);
              lists.forEach((kind, list) -> own.put(kind, values(list)));
              entries.put(language, own);
            });
    return new Words(entries);
  }

  private static Aliases aliases(Section all) {
    Map<String, Set<String>> names = new HashMap<>();
    all.aliases().forEach((name, others) -> names.put(name, values(others)));
    return new Aliases(names);
  }
}
