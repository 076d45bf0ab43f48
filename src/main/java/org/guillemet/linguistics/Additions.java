package org.guillemet.linguistics;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guillemet.linguistics.Words.Kind;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** Tells where what a newsroom adds belongs in the word lists of a language. */
final class Additions {

  private static final String VERBS = "cue-verbs";
  private static final String SPEAKERS = "speaker-nouns";
  private static final String OUTLETS = "outlets";
  private static final String VAGUE = "vague-sources";

  private final Language language;
  private final Predicate<String> function;
  private final Map<String, Map<String, Set<String>>> lists = new LinkedHashMap<>();

  private Additions(Language language, Predicate<String> function) {
    this.language = language;
    this.function = function;
  }

  /**
   * Entries with their classes, by list; none when nothing is added for the language.
   *
   * @param function whether a word, in lower case, only joins others
   */
  static Map<String, Map<String, Set<String>>> of(
      Words words, Language language, Predicate<String> function) {
    Additions additions = new Additions(language, function);
    for (Kind kind : Kind.values()) {
      words.of(language, kind).stream().sorted().forEach(entry -> additions.add(kind, entry));
    }
    return additions.lists;
  }

  private void add(Kind kind, String entry) {
    switch (kind) {
      case REPORTING_VERBS -> put(VERBS, lower(entry), "speech", "clause", "quote");
      case SPEAKER_NOUNS -> put(SPEAKERS, lower(entry), "person");
      case FUNCTIONS -> put(SPEAKERS, headNoun(lower(entry)), "person");
      case AGENCIES -> put(OUTLETS, entry.strip(), "agency");
      case ALLOWED_SOURCES -> put(VAGUE, Folding.spaced(entry), "allowed");
    }
  }

  private void put(String list, String entry, String... classes) {
    lists
        .computeIfAbsent(list, l -> new LinkedHashMap<>())
        .computeIfAbsent(entry, e -> new LinkedHashSet<>())
        .addAll(List.of(classes));
  }

  /**
   * "secrétaire perpétuel" begins with its noun; "wool inspector" ends with it, and what stands
   * behind "of", "for" or "at" says of what.
   */
  private String headNoun(String words) {
    List<String> noun = Stream.of(words.split(" ")).takeWhile(function.negate()).toList();
    if (noun.isEmpty()) {
      return words;
    }
    return switch (language) {
      case FRENCH -> noun.get(0);
      case ENGLISH -> noun.get(noun.size() - 1);
    };
  }

  private static String lower(String entry) {
    return Folding.lower(entry.strip()).replaceAll("\\s+", " ");
  }
}
