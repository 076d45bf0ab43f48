package org.guillemet.linguistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.text.Language;

/**
 * The closed classes of one language, from its list {@code closed-classes}. Immutable and
 * thread-safe.
 */
public final class ClosedClasses {

  private static final Map<Language, ClosedClasses> ALL = new ConcurrentHashMap<>();

  private static final Map<String, WordClass> LABELS =
      Stream.of(WordClass.values()).collect(Collectors.toUnmodifiableMap(WordClass::label, c -> c));

  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  /** The definite articles, with the space behind those that are not elided. */
  private final List<String> articles;

  private ClosedClasses(Language language) {
    Lexicon.of(language)
        .classes("closed-classes")
        .forEach((word, labels) -> classes.put(word, classesOf(word, labels)));
    articles = words(WordClass.ARTICLE).stream().map(a -> a.endsWith("'") ? a : a + " ").toList();
  }

  private static Set<WordClass> classesOf(String word, Set<String> labels) {
    Set<WordClass> all = EnumSet.noneOf(WordClass.class);
    for (String label : labels) {
      WordClass wordClass = LABELS.get(label);
      if (wordClass == null) {
        throw new IllegalArgumentException("no closed class " + label + ", of the word " + word);
      }
      all.add(wordClass);
    }
    return Collections.unmodifiableSet(all);
  }

  public static ClosedClasses of(Language language) {
    return ALL.computeIfAbsent(language, ClosedClasses::new);
  }

  /** The classes of a word; of its dictionary form, when the form itself is not listed. */
  Set<WordClass> of(Token token) {
    Set<WordClass> own =
        classes.get(Clitics.bare(token.text().toLowerCase(Locale.ROOT).replace('’', '\'')));
    return own != null ? own : classes.getOrDefault(token.lemma(), Set.of());
  }

  /** Whether a word of the language, or its dictionary form, is of the class. */
  public boolean has(Token token, WordClass wordClass) {
    return of(token).contains(wordClass);
  }

  /**
   * Whether a word is of the class.
   *
   * @param word in lower case, with straight apostrophes
   */
  public boolean has(String word, WordClass wordClass) {
    return classes.getOrDefault(word, Set.of()).contains(wordClass);
  }

  /** A phrase without the definite article that it begins with: "Russie" of "la Russie". */
  public String withoutArticle(String phrase) {
    String folded = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    return articles.stream()
        .filter(folded::startsWith)
        .findFirst()
        .map(article -> phrase.substring(article.length()))
        .orElse(phrase);
  }

  /**
   * A word without the ending that makes a plural of it; the word itself when it has none.
   *
   * @param word in lower case
   */
  public String singular(String word) {
    return words(WordClass.PLURAL_ENDING).stream()
        .map(ending -> ending.substring(1))
        .filter(ending -> word.length() > ending.length() && word.endsWith(ending))
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  /** The words of a class, in alphabetical order. */
  public Set<String> words(WordClass wordClass) {
    return classes.entrySet().stream()
        .filter(e -> e.getValue().contains(wordClass))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
