package org.guillemet.linguistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guillemet.text.EntryFile;
import org.guillemet.text.Language;

/**
 * The values of numbers that are spelled in words, as the Unicode CLDR spells them in one language.
 * They are read from a list that the build makes. Thread-safe.
 */
public final class NumberWords {

  /**
   * A spelled number.
   *
   * @param value what it is worth
   * @param words how many words it takes, at least one
   */
  public record Spelled(long value, int words) {}

  private static final Map<Language, NumberWords> ALL = new ConcurrentHashMap<>();

  /** Numbers below the smallest scale are looked up; larger ones are put together from them. */
  private static final int HUNDRED = 100;

  /** "quatre-vingt-dix-neuf": no number below a hundred has more words. */
  private static final int MOST_WORDS = 4;

  private final Map<String, Long> small = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> joints = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  private NumberWords(Language language) {
    String list = "cldr/" + language.code() + "/number-words.txt";
    for (EntryFile.Entry entry : EntryFile.read(NumberWords.class, list)) {
      String[] kindAndValue = entry.value().split(" ", 2);
      switch (kindAndValue[0]) {
        case "number" -> small.put(entry.words(), Long.valueOf(kindAndValue[1]));
        case "scale" -> scales.put(entry.words(), Long.valueOf(kindAndValue[1]));
        case "alone" -> alone.add(entry.words());
        case "joint" -> joints.add(entry.words());
        case "ordinal" -> ordinals.put(entry.words(), Integer.valueOf(kindAndValue[1]));
        default -> throw new IllegalStateException(list + " has " + entry);
      }
    }
    small.keySet().forEach(words -> beginnings.add(words.split(" ")[0]));
    beginnings.addAll(alone);
  }

  public static NumberWords of(Language language) {
    return ALL.computeIfAbsent(language, NumberWords::new);
  }

  /** Whether a number may begin with the word, in lower case. */
  public boolean mayBegin(String word) {
    return beginnings.contains(word);
  }

  /** What "million" multiplies by; empty when the word, in lower case, is no such word. */
  public OptionalLong scale(String word) {
    Long scale = scales.get(word);
    return scale == null ? OptionalLong.empty() : OptionalLong.of(scale);
  }

  /** The rank that a word such as "third" gives; empty when the word, in lower case, gives none. */
  public OptionalInt ordinal(String word) {
    Integer rank = ordinals.get(word);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /**
   * The longest number that the words begin with.
   *
   * @param words in lower case, without hyphens: "vingt", "deux"
   */
  public Optional<Spelled> longest(List<String> words) {
    return longest(words, false);
  }

  /**
   * The same behind an article: "hundred and two" of "a hundred and two".
   *
   * @param words in lower case, without hyphens
   */
  public Optional<Spelled> behindArticle(List<String> words) {
    return longest(words, true);
  }

  private Optional<Spelled> longest(List<String> words, boolean article) {
    long total = 0;
    long group = 0;
    long above = Long.MAX_VALUE;
    int used = 0;
    boolean open = true;
    for (int i = 0; i < words.size(); i = used) {
      boolean joint = used > 0 && joints.contains(words.get(i)) && group >= HUNDRED;
      int from = joint ? i + 1 : i;
      Optional<Spelled> low = open || group % HUNDRED == 0 ? below(words, from) : Optional.empty();
      Long scale = scales.get(words.get(i));
      if (low.isPresent() && (used == 0 || open)) {
        group += low.get().value();
        used = from + low.get().words();
        open = false;
      } else if (scale != null
          && scale < above
          && (used > 0 || article || alone.contains(words.get(i)))) {
        long times = group == 0 ? 1 : group;
        boolean hundred = scale == HUNDRED;
        if (hundred && times >= HUNDRED) {
          break;
        }
        group = hundred ? times * HUNDRED : 0;
        total += hundred ? 0 : times * scale;
        above = hundred ? above : scale;
        used = i + 1;
        open = true;
      } else {
        break;
      }
    }
    return used == 0 ? Optional.empty() : Optional.of(new Spelled(total + group, used));
  }

  private Optional<Spelled> below(List<String> words, int from) {
    if (from >= words.size() || !beginnings.contains(words.get(from))) {
      return Optional.empty();
    }
    for (int n = Math.min(MOST_WORDS, words.size() - from); n > 0; n--) {
      Long value = small.get(String.join(" ", words.subList(from, from + n)));
      if (value != null) {
        return Optional.of(new Spelled(value, n));
      }
    }
    return Optional.empty();
  }
}
