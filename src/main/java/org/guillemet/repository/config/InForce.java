package org.guillemet.repository.config;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    Map<Key, Sourced<String>> scalars = new EnumMap<>(Key.class);
    scalars.put(Key.LANG, Sourced.byDefault(Settings.DEFAULT.language().word()));
    scalars.put(Key.MESSAGES, Sourced.byDefault(Settings.DEFAULT.messages().word()));
    scalars.put(Key.COMPARE, Sourced.byDefault(Vocabulary.word(Settings.DEFAULT.compare())));
    scalars.put(Key.FAIL_ON, Sourced.byDefault(Vocabulary.word(Settings.DEFAULT.failOn())));
    return new Section(
        scalars,
        rules.stream()
            .collect(
                Collectors.toMap(
                    RuleDescription::name, rule -> Sourced.byDefault(Level.of(rule.severity())))),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Settings settings(Section all) {
    return new Settings(
        value(all, Key.LANG, LanguageChoice::find).orElse(Settings.DEFAULT.language()),
        value(all, Key.OUTLET, Optional::of),
        value(all, Key.MESSAGES, LanguageChoice::find).orElse(Settings.DEFAULT.messages()),
        value(all, Key.COMPARE, word -> Vocabulary.find(CompareChoice.class, word))
            .orElse(Settings.DEFAULT.compare()),
        value(all, Key.FAIL_ON, word -> Vocabulary.find(FailOn.class, word))
            .orElse(Settings.DEFAULT.failOn()),
        value(all, Key.MIN_SEVERITY, word -> Vocabulary.find(Severity.class, word)),
        policy(all),
        values(all.list(Key.OUTLETS)),
        words(all),
        aliases(all));
  }

  private static <T> Optional<T> value(
      Section section, Key key, Function<String, Optional<T>> parse) {
    return section.scalar(key).map(Sourced::value).flatMap(parse);
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
