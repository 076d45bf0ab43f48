package org.guillemet.claims.wording;

import java.util.ArrayList;
import java.util.HashSet;
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
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final int longest;

  private Phrases(Key key) {
    int most = 1;
    for (Map.Entry<String, Set<String>> e :
        Lexicon.of(key.language()).classes(key.list()).entrySet()) {
      Wording words = new Wording(e.getKey(), new Span(0, e.getKey().length()));
      entries.put(words.join(0, words.size()), e.getValue());
      if (words.size() > 0) {
        firstWords.add(words.piece(0).text());
        lastWords.add(words.piece(words.size() - 1).text());
      }
      most = Math.max(most, words.size());
    }
    this.longest = most;
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
    if (from >= words.size() || !firstWords.contains(words.piece(from).text())) {
      return Optional.empty();
    }
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
    if (to <= 0 || !lastWords.contains(words.piece(to - 1).text())) {
      return Optional.empty();
    }
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
