package org.guillemet.repository.config;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.linguistics.Words;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.guillemet.yaml.YamlNode.Entry;
import org.guillemet.yaml.YamlNode.Mapping;

/** Makes a section of the entries of a mapping. Used for one section; not thread-safe. */
final class SectionParser {

  private static final String RULES =
      "must be a mapping of rule names to error, warning, info or off";
  private static final String WORDS = "must be a mapping of word lists to lists of words";
  private static final String ALIASES = "must be a mapping of names to lists of their other forms";

  private final Values values;
  private final List<String> ruleNames;

  private final Map<String, Sourced<Level>> rules = new HashMap<>();
  private final Map<Key, List<Sourced<String>>> lists = new EnumMap<>(Key.class);
  private final Map<Language, Map<Words.Kind, List<Sourced<String>>>> words =
      new EnumMap<>(Language.class);
  private final Map<String, List<Sourced<String>>> aliases = new HashMap<>();

  SectionParser(Values values, List<String> ruleNames) {
    this.values = values;
    this.ruleNames = ruleNames;
  }

  /** What the entries say, but for those that are no part of a section. */
  Section parse(Map<Key, Entry> entries) {
    entries.forEach(this::read);
    Map<ComparePart, Entry> comparing =
        Optional.ofNullable(entries.get(Key.COMPARE)).map(this::comparing).orElse(Map.of());
    Scalars scalars =
        new Scalars(
            find(entries, Key.LANG, this::language),
            find(entries, Key.OUTLET, values::name),
            find(entries, Key.MESSAGES, this::language),
            find(comparing, ComparePart.ARTICLES, e -> values.choice(e, CompareChoice.class)),
            find(comparing, ComparePart.DAYS, values::days),
            find(entries, Key.FILLERS, entry -> values.choice(entry, FillerChoice.class)),
            find(entries, Key.FAIL_ON, entry -> values.choice(entry, FailOn.class)),
            find(entries, Key.MIN_SEVERITY, this::severity));
    return new Section(scalars, rules, lists, words, aliases);
  }

  private void read(Key key, Entry entry) {
    switch (key) {
      case RULES -> values.entries(entry, RULES).forEach(this::rule);
      case KNOWN_SPEAKERS, OUTLETS -> lists.put(key, values.names(entry));
      case WORDS -> values.entries(entry, WORDS).forEach(this::wordList);
      case ALIASES -> values.entries(entry, ALIASES).forEach(this::alias);
      case LANG,
          OUTLET,
          MESSAGES,
          COMPARE,
          FILLERS,
          FAIL_ON,
          MIN_SEVERITY,
          IGNORE,
          OVERRIDES,
          FILES -> {}
    }
  }

  /** "by-folder" by itself, or a mapping with the number of days. */
  private Map<ComparePart, Entry> comparing(Entry entry) {
    if (!(entry.value() instanceof Mapping mapping)) {
      return Map.of(ComparePart.ARTICLES, entry);
    }
    Map<ComparePart, Entry> parts = new EnumMap<>(ComparePart.class);
    for (Entry part : values.entries(mapping)) {
      Optional<ComparePart> known = Vocabulary.find(ComparePart.class, part.key());
      if (known.isPresent()) {
        parts.put(known.get(), part);
      } else {
        values.unknown(part, "key", Vocabulary.words(ComparePart.class));
      }
    }
    return parts;
  }

  private static <K, T> Optional<Sourced<T>> find(
      Map<K, Entry> entries, K key, Function<Entry, Optional<Sourced<T>>> read) {
    return Optional.ofNullable(entries.get(key)).flatMap(read);
  }

  private Optional<Sourced<LanguageChoice>> language(Entry entry) {
    return values.choice(entry, LanguageChoice.words(), LanguageChoice::find);
  }

  private Optional<Sourced<Severity>> severity(Entry entry) {
    return values.choice(
        entry, Vocabulary.severities(), word -> Vocabulary.find(Severity.class, word));
  }

  private void rule(Entry entry) {
    if (!ruleNames.contains(entry.key())) {
      values.unknown(entry, "rule", ruleNames);
      return;
    }
    values.choice(entry, Level.class).ifPresent(level -> rules.put(entry.key(), level));
  }

  private void wordList(Entry entry) {
    Optional<Words.Kind> kind = Vocabulary.find(Words.Kind.class, entry.key());
    if (kind.isEmpty()) {
      values.unknown(entry, "word list", Vocabulary.words(Words.Kind.class));
    } else if (entry.value() instanceof Mapping mapping) {
      for (Entry own : values.entries(mapping)) {
        Optional<Language> language =
            LanguageChoice.find(own.key()).flatMap(LanguageChoice::language);
        if (language.isEmpty()) {
          values.unknown(own, "language", LanguageChoice.codes());
        } else {
          add(language.get(), kind.get(), values.names(own));
        }
      }
    } else {
      List<Sourced<String>> names = values.names(entry);
      for (Language language : Language.values()) {
        add(language, kind.get(), names);
      }
    }
  }

  private void add(Language language, Words.Kind kind, List<Sourced<String>> entries) {
    words.computeIfAbsent(language, l -> new EnumMap<>(Words.Kind.class)).put(kind, entries);
  }

  private void alias(Entry entry) {
    if (entry.key().isBlank()) {
      values.problem(entry, "a name is empty");
    } else {
      aliases.put(entry.key().strip(), values.names(entry));
    }
  }
}
