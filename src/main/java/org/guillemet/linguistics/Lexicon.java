package org.guillemet.linguistics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.guillemet.text.EntryFile;
import org.guillemet.text.Language;

/**
 * The word lists of one language, read from its resource folder; a newsroom may add to them.
 *
 * <p>A list is a text file {@code NAME.txt} beside this class, in the folder named after the
 * language's code. A line is an entry; after {@code =} stand the classes of the entry, separated by
 * spaces; {@code #} starts a comment. Entries are in the form in which they are looked up: lemmas
 * and words in lower case with straight apostrophes, names as they are written. Thread-safe.
 */
public final class Lexicon {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Map<Language, Lexicon> ALL = new ConcurrentHashMap<>();

  /** A newsroom has few configurations, and many articles under each. */
  private static final Map<Extension, Lexicon> EXTENDED = new ConcurrentHashMap<>();

  private record Extension(Language language, Map<String, Map<String, Set<String>>> added) {}

  private final Language language;

  /** By list and entry, the classes of what is added to the files. */
  private final Map<String, Map<String, Set<String>>> added;

  private final Map<String, Map<String, Set<String>>> lists = new ConcurrentHashMap<>();

  private Lexicon(Language language, Map<String, Map<String, Set<String>>> added) {
    this.language = language;
    this.added = added;
  }

  /** The lists of the language as they come. */
  public static Lexicon of(Language language) {
    return ALL.computeIfAbsent(language, l -> new Lexicon(l, Map.of()));
  }

  /** The lists of the language with what a newsroom adds to them; one for the same words. */
  public Lexicon with(Words words) {
    Map<String, Map<String, Set<String>>> additions =
        Additions.of(words, language, word -> has("quotation-words", word, "function"));
    return additions.isEmpty()
        ? this
        : EXTENDED.computeIfAbsent(
            new Extension(language, additions), e -> new Lexicon(language, additions));
  }

  public Language language() {
    return language;
  }

  /**
   * The entries of a list, in the order of the file.
   *
   * @throws IllegalArgumentException when the language has no such list
   */
  public Set<String> words(String list) {
    return classes(list).keySet();
  }

  /**
   * The entries of a list with their classes, in the order of the file.
   *
   * @throws IllegalArgumentException when the language has no such list
   */
  public Map<String, Set<String>> classes(String list) {
    return lists.computeIfAbsent(list, this::read);
  }

  private Map<String, Set<String>> read(String list) {
    if (added.isEmpty()) {
      return readFile(list);
    }
    Map<String, Set<String>> usual = of(language).classes(list);
    Map<String, Set<String>> more = added.getOrDefault(list, Map.of());
    if (more.isEmpty()) {
      return usual;
    }
    Map<String, Set<String>> entries = new LinkedHashMap<>(usual);
    more.forEach(
        (entry, classes) ->
            entries.merge(
                entry,
                classes,
                (a, b) -> {
                  Set<String> both = new LinkedHashSet<>(a);
                  both.addAll(b);
                  return Collections.unmodifiableSet(both);
                }));
    return Collections.unmodifiableMap(entries);
  }

  /** Whether the entry stands in the list with that class. */
  public boolean has(String list, String entry, String wordClass) {
    return classes(list).getOrDefault(entry, Set.of()).contains(wordClass);
  }

  private Map<String, Set<String>> readFile(String list) {
    String resource = language.code() + "/" + list + ".txt";
    Map<String, Set<String>> entries = new LinkedHashMap<>();
    for (EntryFile.Entry entry : EntryFile.read(Lexicon.class, resource)) {
      Set<String> classes = entries.computeIfAbsent(entry.words(), e -> new LinkedHashSet<>());
      if (!entry.value().isEmpty()) {
        classes.addAll(List.of(SPACES.split(entry.value())));
      }
    }
    entries.replaceAll((entry, classes) -> Collections.unmodifiableSet(classes));
    return Collections.unmodifiableMap(entries);
  }
}
