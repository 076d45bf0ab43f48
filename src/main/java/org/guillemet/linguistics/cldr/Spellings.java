package org.guillemet.linguistics.cldr;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.text.Language;

/** How one language spells numbers in words; the first number of a spelling counts. */
final class Spellings {

  /** Numbers below the smallest scale stand in the list; larger ones are put together from them. */
  private static final int HUNDRED = 100;

  private static final long THOUSAND = 1000;

  private static final List<Long> SCALES =
      List.of(100L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L);

  private final RuleBasedNumberFormat format;
  private final Map<String, Long> small = new LinkedHashMap<>();
  private final Map<String, Long> scales = new LinkedHashMap<>();
  private final Set<String> alone = new LinkedHashSet<>();
  private final Set<String> joints = new LinkedHashSet<>();
  private final Map<String, Long> ordinals = new LinkedHashMap<>();

  private Spellings(Language language) {
    this.format =
        new RuleBasedNumberFormat(new ULocale(language.code()), RuleBasedNumberFormat.SPELLOUT);
  }

  /**
   * Entries such as "vingt et un = number 21", "mille = scale 1000", "mille = alone" for a scale
   * that needs no number before it, "et = joint" for what stands behind hundreds, and "tiers =
   * ordinal 3". The words of an entry are in lower case, without hyphens.
   */
  static List<String> of(Language language) {
    Spellings spellings = new Spellings(language);
    spellings.addCardinals();
    spellings.addOrdinals();
    return Stream.of(
            valued(spellings.small, "number"),
            valued(spellings.scales, "scale"),
            spellings.alone.stream().map(word -> word + " = alone"),
            spellings.joints.stream().map(word -> word + " = joint"),
            valued(spellings.ordinals, "ordinal"))
        .flatMap(entries -> entries)
        .toList();
  }

  private static Stream<String> valued(Map<String, Long> values, String kind) {
    return values.entrySet().stream().map(e -> e.getKey() + " = " + kind + " " + e.getValue());
  }

  private void addCardinals() {
    List<String> cardinal = ruleSets("%spellout-cardinal");
    for (String rules : cardinal) {
      for (long i = 0; i < HUNDRED; i++) {
        small.putIfAbsent(String.join(" ", words(i, rules)), i);
      }
    }
    for (String rules : cardinal) {
      SCALES.forEach(scale -> addScale(scale, rules));
      words(HUNDRED + 1, rules).stream()
          .filter(word -> !small.containsKey(word) && !scales.containsKey(word))
          .forEach(joints::add);
    }
    for (String rules : cardinal) {
      for (long i = 1; i < HUNDRED; i++) {
        addBeforeScale(words(THOUSAND * i, rules), i);
      }
    }
  }

  private void addScale(long scale, String rules) {
    for (long times : new long[] {1, 2}) {
      List<String> spelled = words(times * scale, rules);
      scales.putIfAbsent(spelled.get(spelled.size() - 1), scale);
      if (times == 1 && spelled.size() == 1) {
        alone.add(spelled.get(0));
      }
    }
  }

  /** "quatre-vingt mille": what stands before a scale may be spelled otherwise than by itself. */
  private void addBeforeScale(List<String> spelled, long value) {
    int last = spelled.size() - 1;
    if (last > 0 && scales.containsKey(spelled.get(last))) {
      small.putIfAbsent(String.join(" ", spelled.subList(0, last)), value);
    }
  }

  private void addOrdinals() {
    for (String rules : ruleSets("%spellout-ordinal")) {
      for (long i = 1; i < HUNDRED; i++) {
        ordinals.putIfAbsent(String.join(" ", words(i, rules)), i);
      }
    }
  }

  private List<String> ruleSets(String prefix) {
    return Stream.of(format.getRuleSetNames()).filter(name -> name.startsWith(prefix)).toList();
  }

  private List<String> words(long number, String rules) {
    String spelled = format.format(number, rules);
    return List.of(spelled.replace("\u00ad", "").toLowerCase(Locale.ROOT).split("[\\s-]+"));
  }
}
