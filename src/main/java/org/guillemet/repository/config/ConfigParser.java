package org.guillemet.repository.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.linguistics.Words;
import org.guillemet.repository.config.ConfigFile.ForFiles;
import org.guillemet.repository.config.Key.Place;
import org.guillemet.repository.glob.Glob;
import org.guillemet.yaml.InvalidYamlException;
import org.guillemet.yaml.YamlDocument;
import org.guillemet.yaml.YamlNode;
import org.guillemet.yaml.YamlNode.Entry;
import org.guillemet.yaml.YamlNode.Mapping;
import org.guillemet.yaml.YamlNode.Sequence;

/** Makes a configuration of the text of a file, and collects all that is wrong with it. */
final class ConfigParser {

  private final String name;
  private final List<String> ruleNames;
  private final Problems problems;
  private final Values values;

  /**
   * @param name of the file, for messages and origins
   * @param ruleNames those of all rules
   */
  ConfigParser(String name, List<String> ruleNames) {
    this.name = name;
    this.ruleNames = List.copyOf(ruleNames);
    this.problems = new Problems(name);
    this.values = new Values(problems);
  }

  /**
   * @param folder in which the file lies
   */
  ConfigFile parse(Path folder, String yaml) throws ConfigException {
    Mapping document;
    try {
      document = YamlDocument.read(yaml);
    } catch (InvalidYamlException e) {
      String place = e.line().isPresent() ? problems.place(e.line().getAsInt()) : name;
      throw new ConfigException(name, place + ": " + e.getMessage(), e);
    }
    Map<Key, Entry> entries = entries(document, Place.TOP);
    Section top = new SectionParser(values, ruleNames).parse(entries);
    List<Sourced<Glob>> ignored =
        Optional.ofNullable(entries.get(Key.IGNORE)).map(values::globs).orElse(List.of());
    List<ForFiles> overrides =
        Optional.ofNullable(entries.get(Key.OVERRIDES)).map(this::overrides).orElse(List.of());
    problems.check();
    return new ConfigFile(name, folder, top, overrides, ignored);
  }

  private Map<Key, Entry> entries(Mapping mapping, Place place) {
    Map<Key, Entry> entries = new EnumMap<>(Key.class);
    for (Entry entry : values.entries(mapping)) {
      Optional<Key> key = Vocabulary.find(Key.class, entry.key());
      if (key.isEmpty()) {
        unknown(entry, place);
      } else if (key.get().isFor(place)) {
        entries.put(key.get(), entry);
      } else {
        values.problem(
            entry,
            place == Place.TOP
                ? "stands in overrides only"
                : "stands at the top of the file, and not in overrides");
      }
    }
    return entries;
  }

  private void unknown(Entry entry, Place place) {
    if (ruleNames.contains(entry.key())) {
      values.problem(entry, "is a rule, and stands under \"rules\"");
    } else if (Vocabulary.find(Words.Kind.class, entry.key()).isPresent()) {
      values.problem(entry, "is a word list, and stands under \"words\"");
    } else {
      values.unknown(entry, "key", Key.words(place));
    }
  }

  private List<ForFiles> overrides(Entry entry) {
    if (Values.isNothing(entry.value())) {
      return List.of();
    }
    if (!(entry.value() instanceof Sequence sequence)) {
      values.problem(entry, "must be a list of mappings, each with \"files\" and what holds there");
      return List.of();
    }
    List<ForFiles> overrides = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof Mapping mapping) {
        overrides.add(forFiles(mapping));
      } else {
        problems.add(
            item.line(), "overrides: must be a mapping with \"files\" and what holds there");
      }
    }
    return overrides;
  }

  private ForFiles forFiles(Mapping mapping) {
    Map<Key, Entry> entries = entries(mapping, Place.OVERRIDE);
    Section section = new SectionParser(values, ruleNames).parse(entries);
    Entry files = entries.get(Key.FILES);
    if (files == null) {
      problems.add(mapping.line(), "overrides: \"files\" is missing, which says where it holds");
      return new ForFiles(List.of(), section);
    }
    return new ForFiles(values.globsOrOne(files).stream().map(Sourced::value).toList(), section);
  }
}
