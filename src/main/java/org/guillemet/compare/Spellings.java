package org.guillemet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
final class Spellings {

  private static final String LIST = "transcriptions";

  /** Longer words are nobody's name; their codes would take long. */
  private static final int LONGEST = 30;

  private final PhoneticEngine engine =
      PhoneticEngine.builder()
          .setNameType(NameType.GENERIC)
          .setRuleType(RuleType.EXACT)
          .setConcat(true)
          .get();
  private final Map<Language, Map<String, Set<String>>> known = new ConcurrentHashMap<>();

  /** What the word shares with its other spellings, folded; never empty. */
  Set<String> codes(String word, Language language) {
    return known
        .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(Folding.fold(word), w -> compute(w, language));
  }

  private Set<String> compute(String word, Language language) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(word);
    String transcribed = transcribe(word, language);
    codes.add(transcribed);
    if (word.length() > 2
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isLetter)) {
      for (String code : engine.encode(transcribed).split("\\|")) {
        codes.add("~" + code);
      }
    }
    return Collections.unmodifiableSet(codes);
  }

  /** The word as English would write it; a rule that ends with $ holds at the end only. */
  private static String transcribe(String word, Language language) {
    List<Map.Entry<String, Set<String>>> rules =
        new ArrayList<>(Lexicon.of(language).classes(LIST).entrySet());
    rules.sort(Comparator.comparingInt(rule -> -rule.getKey().length()));
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int at = i;
      String rest = word.substring(at) + "$";
      Map.Entry<String, Set<String>> rule =
          rules.stream().filter(r -> rest.startsWith(r.getKey())).findFirst().orElse(null);
      if (rule == null) {
        out.append(word.charAt(i++));
      } else {
        out.append(String.join("", rule.getValue()));
        i += rule.getKey().replace("$", "").length();
      }
    }
    return out.toString();
  }

  /** Whether the two are spellings of one word. */
  boolean isSame(String a, Language languageOfA, String b, Language languageOfB) {
    return !Collections.disjoint(codes(a, languageOfA), codes(b, languageOfB));
  }

  /**
   * The same of given names, which a feminine ending tells apart: "Daniel", "Danielle". An initial
   * stands for any name that begins with it.
   */
  boolean isSameGivenName(String a, Language languageOfA, String b, Language languageOfB) {
    String x = Folding.fold(a);
    String y = Folding.fold(b);
    boolean initial = x.charAt(0) == y.charAt(0) && (isInitial(x) || isInitial(y));
    boolean ending = !x.equals(y) && (x.startsWith(y) || y.startsWith(x));
    return initial || !ending && isSame(a, languageOfA, b, languageOfB);
  }

  private static boolean isInitial(String name) {
    return name.length() == 1 || name.length() == 2 && name.endsWith(".");
  }
}
