package org.guillemet.claims.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** A word list whose entries may have several words, looked up in running text. Thread-safe. */
public final class Phrases {

  /**
   * An entry found.
   *
   * @param span in the reading text
   * @param from the place of its first word in the wording
   * @param to the place behind its last word
   * @param classes what the list says of it
   */
  public record Match(Span span, int from, int to, Set<String> classes) {}

  private record Key(Language language, String list) {}

  private static final Map<Key, Phrases> ALL = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> entries = new LinkedHashMap<>();

  /** How many words the longest entry has that begins with a word. */
  private final Map<String, Integer> firstWords = new HashMap<>();

  /** The same of those that end with it. */
  private final Map<String, Integer> lastWords = new HashMap<>();

  private Phrases(Key key) {
    for (Map.Entry<String, Set<String>> e :
        Lexicon.of(key.language()).classes(key.list()).entrySet()) {
      Wording words = new Wording(e.getKey(), new Span(0, e.getKey().length()));
      entries.put(words.join(0, words.size()), e.getValue());
      if (words.size() > 0) {
        firstWords.merge(words.piece(0).text(), words.size(), Math::max);
        lastWords.merge(words.piece(words.size() - 1).text(), words.size(), Math::max);
      }
    }
  }

  /**
   * A word list, read once.
   *
   * @param list the name of its file, without the ending
   */
  public static Phrases of(Language language, String list) {
    return ALL.computeIfAbsent(new Key(language, list), Phrases::new);
  }

  /** The longest entry that begins at a place. */
  public Optional<Match> at(Wording words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    int longest = firstWords.getOrDefault(words.piece(from).text(), 0);
    for (int to = Math.min(words.size(), from + longest); to > from; to--) {
      Set<String> classes = entries.get(words.join(from, to));
      if (classes != null) {
        return Optional.of(new Match(words.span(from, to), from, to, classes));
      }
    }
    return Optional.empty();
  }

  /** The longest entry that ends before a place. */
  public Optional<Match> before(Wording words, int to) {
    if (to <= 0) {
      return Optional.empty();
    }
    int longest = lastWords.getOrDefault(words.piece(to - 1).text(), 0);
    for (int from = Math.max(0, to - longest); from < to; from++) {
      Set<String> classes = entries.get(words.join(from, to));
      if (classes != null) {
        return Optional.of(new Match(words.span(from, to), from, to, classes));
      }
    }
    return Optional.empty();
  }

  /** All entries in a wording that do not overlap, in text order. */
  public List<Match> all(Wording words) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Match> match = at(words, i);
      if (match.isPresent()) {
        found.add(match.get());
        i = match.get().to() - 1;
      }
    }
    return found;
  }

  /** The entries in a wording that have a class. */
  public List<Match> all(Wording words, String wordClass) {
    return all(words).stream().filter(m -> m.classes().contains(wordClass)).toList();
  }
}
