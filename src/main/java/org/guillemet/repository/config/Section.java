package org.guillemet.repository.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.guillemet.linguistics.Words;
import org.guillemet.text.Language;

/**
 * What one place says of articles, or several places together: the top of a file, an override, the
 * options, the defaults. Everything has been checked: words stand for something. Immutable.
 *
 * @param scalars values that replace each other
 * @param rules how rules are set, by name
 * @param lists names of people and outlets
 * @param words entries of word lists, by language
 * @param aliases other names, by the name under which all are reported
 */
record Section(
    Scalars scalars,
    Map<String, Sourced<Level>> rules,
    Map<Key, List<Sourced<String>>> lists,
    Map<Language, Map<Words.Kind, List<Sourced<String>>>> words,
    Map<String, List<Sourced<String>>> aliases) {

  /** Says nothing. */
  static final Section NONE = of(Scalars.NONE);

  Section {
    Objects.requireNonNull(scalars);
    rules = Map.copyOf(rules);
    lists = copy(lists);
    Map<Language, Map<Words.Kind, List<Sourced<String>>>> own = new HashMap<>();
    words.forEach((language, entries) -> own.put(language, copy(entries)));
    words = Map.copyOf(own);
    aliases = copy(aliases);
  }

  private static <K> Map<K, List<Sourced<String>>> copy(Map<K, List<Sourced<String>>> lists) {
    Map<K, List<Sourced<String>>> copy = new HashMap<>();
    lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Map.copyOf(copy);
  }

  /** Only scalars. */
  static Section of(Scalars scalars) {
    return new Section(scalars, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** A list, in the order in which it was added up. */
  List<Sourced<String>> list(Key key) {
    return lists.getOrDefault(key, List.of());
  }

  /** What is added to a word list, in the order in which it was added up. */
  List<Sourced<String>> words(Language language, Words.Kind kind) {
    return words.getOrDefault(language, Map.of()).getOrDefault(kind, List.of());
  }

  /**
   * Both together: lists add up, other values replace each other, rules one by one.
   *
   * @param stronger what wins
   */
  Section under(Section stronger) {
    return new Section(
        scalars.under(stronger.scalars),
        merge(rules, stronger.rules, (weak, strong) -> strong),
        merge(lists, stronger.lists, Section::sum),
        merge(words, stronger.words, (weak, strong) -> merge(weak, strong, Section::sum)),
        merge(aliases, stronger.aliases, Section::sum));
  }

  private static <K, V> Map<K, V> merge(Map<K, V> weak, Map<K, V> strong, BinaryOperator<V> both) {
    Map<K, V> merged = new HashMap<>(weak);
    strong.forEach((key, value) -> merged.merge(key, value, both));
    return merged;
  }

  /** What stands in both lists comes from the first. */
  private static List<Sourced<String>> sum(List<Sourced<String>> a, List<Sourced<String>> b) {
    Map<String, Sourced<String>> sum = new LinkedHashMap<>();
    a.forEach(item -> sum.putIfAbsent(item.value(), item));
    b.forEach(item -> sum.putIfAbsent(item.value(), item));
    return List.copyOf(sum.values());
  }
}
