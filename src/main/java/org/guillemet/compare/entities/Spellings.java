package org.guillemet.compare.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * Tells whether two words of names are spellings of one: "Poutine" and "Putin", "Alizadé" and
 * "Alizade". Each language writes foreign sounds in its own way ({@code transcriptions.txt});
 * Beider-Morse codes find what is left. Thread-safe.
 */
public final class Spellings {

  private static final String LIST = "transcriptions";

  private static final Pattern VOWELS = Pattern.compile("[aeiouyh]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  /** Other words are nobody's name, or sound like too many. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 30;

  private static final Map<Language, List<Map.Entry<String, Set<String>>>> RULES =
      new ConcurrentHashMap<>();

  private final Map<Language, Map<String, Form>> forms = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> codes = new ConcurrentHashMap<>();

  /**
   * Beider-Morse, whose rules are read when two names are first heard: most articles by themselves
   * need none.
   */
  private static final class Sound {

    static final PhoneticEngine ENGINE =
        PhoneticEngine.builder()
            .setNameType(NameType.GENERIC)
            .setRuleType(RuleType.EXACT)
            .setConcat(true)
            .get();
  }

  /** A word as it is written, as English would write it, and what it shares with its spellings. */
  private record Form(String folded, String transcribed, Set<String> skeletons) {}

  /** What all spellings of the word have in common, and some other words too: for an index. */
  Set<String> keys(String word, Language language) {
    return form(word, language).skeletons();
  }

  private Form form(String word, Language language) {
    return forms
        .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            word,
            w -> {
              String folded = Folding.fold(w);
              String transcribed = transcribe(folded, language);
              return new Form(
                  folded,
                  transcribed,
                  new TreeSet<>(List.of(skeleton(folded), skeleton(transcribed))));
            });
  }

  /** The consonants, each once, alike ones as one, and whether a vowel comes first. */
  private static String skeleton(String word) {
    String consonants =
        VOWELS
            .matcher(word)
            .replaceAll("")
            .replace('w', 'v')
            .replace('z', 's')
            .replace('c', 'k')
            .replace('q', 'k');
    boolean vowel = !word.isEmpty() && "aeiouy".indexOf(word.charAt(0)) >= 0;
    return (vowel ? "a" : "") + DOUBLE.matcher(consonants).replaceAll("$1");
  }

  /** Beider-Morse codes, which take long; none of very short and very long words. */
  private Set<String> codes(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(Character::isLetter)) {
      return Set.of();
    }
    return codes.computeIfAbsent(
        word, w -> Set.copyOf(List.of(Sound.ENGINE.encode(w).split("\\|"))));
  }

  /** The word as English would write it; a rule that ends with $ holds at the end only. */
  private static String transcribe(String word, Language language) {
    List<Map.Entry<String, Set<String>>> rules =
        RULES.computeIfAbsent(language, Spellings::longestFirst);
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int at = i;
      Map.Entry<String, Set<String>> rule =
          rules.stream().filter(r -> holds(r.getKey(), word, at)).findFirst().orElse(null);
      if (rule == null) {
        out.append(word.charAt(i++));
      } else {
        out.append(String.join("", rule.getValue()));
        i += rule.getKey().replace("$", "").length();
      }
    }
    return out.toString();
  }

  private static List<Map.Entry<String, Set<String>>> longestFirst(Language language) {
    List<Map.Entry<String, Set<String>>> rules =
        new ArrayList<>(Lexicon.of(language).classes(LIST).entrySet());
    rules.sort(Comparator.comparingInt(rule -> -rule.getKey().length()));
    return List.copyOf(rules);
  }

  private static boolean holds(String rule, String word, int at) {
    if (!rule.endsWith("$")) {
      return word.startsWith(rule, at);
    }
    int letters = rule.length() - 1;
    return at + letters == word.length() && word.regionMatches(at, rule, 0, letters);
  }

  /** A folded word as any language would write it, as far as that can be told of one alone. */
  public static String common(String word) {
    String transcribed = word;
    for (Language language : Language.values()) {
      transcribed = transcribe(transcribed, language);
    }
    return DOUBLE.matcher(transcribed.replace('y', 'i')).replaceAll("$1");
  }

  /** Whether the two are spellings of one word. */
  public boolean isSame(String a, Language languageOfA, String b, Language languageOfB) {
    Form x = form(a, languageOfA);
    Form y = form(b, languageOfB);
    return x.folded().equals(y.folded())
        || x.transcribed().equals(y.transcribed())
        || x.transcribed().equals(y.folded())
        || x.folded().equals(y.transcribed())
        || !Collections.disjoint(x.skeletons(), y.skeletons())
            && !Collections.disjoint(codes(x.transcribed()), codes(y.transcribed()));
  }

  /**
   * The same of given names, which a feminine ending tells apart: "Daniel", "Danielle". An initial
   * stands for any name that begins with it.
   */
  public boolean isSameGivenName(String a, Language languageOfA, String b, Language languageOfB) {
    String x = form(a, languageOfA).folded();
    String y = form(b, languageOfB).folded();
    boolean initial = x.charAt(0) == y.charAt(0) && (isInitial(x) || isInitial(y));
    boolean ending = !x.equals(y) && (x.startsWith(y) || y.startsWith(x));
    return initial || !ending && isSame(a, languageOfA, b, languageOfB);
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || name.length() == 2 && name.endsWith(".");
  }
}
