package org.guillemet.compare.events;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.compare.Account;
import org.guillemet.compare.Codes;
import org.guillemet.compare.entities.NameCodes;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * What an article speaks of: its names, and its other words, under codes that both languages share.
 * Its sets are in order, so that sums over them are the same in every run.
 *
 * @param names words with a capital letter that do not open a sentence
 * @param opening words with a capital letter that do: they may be names
 * @param words the others, but for small ones
 */
record EventProfile(Set<String> names, Set<String> opening, Set<String> words) {

  EventProfile {
    names = Collections.unmodifiableSet(names);
    opening = Collections.unmodifiableSet(opening);
    words = Collections.unmodifiableSet(words);
  }

  private static final Set<String> DAYS = days();

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]+");

  /** What a sentence may begin behind. */
  private static final String ENDS = ".!?…:»”\"";

  /** What may stand before its first word. */
  private static final String MARKS = "«“\"(‘'";

  /** Days and months, which English writes with a capital letter: every article has some. */
  private static Set<String> days() {
    Set<String> days = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.add(Folding.fold(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    for (Month month : Month.values()) {
      days.add(Folding.fold(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    return Set.copyOf(days);
  }

  static EventProfile of(Account account) {
    Language language = account.article().language();
    String text = account.article().text();
    Set<String> names = new TreeSet<>();
    Set<String> opening = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      String folded = Folding.fold(word);
      if (Lexicon.of(language).has("quotation-words", folded, "function")
          || DAYS.contains(folded)) {
        continue;
      }
      if (capital && !opensSentence(text, matcher.start())) {
        names.add(NameCodes.of(word, language));
      } else if (capital) {
        opening.add(NameCodes.of(word, language));
      } else if (word.length() > 2) {
        words.add(Codes.word(folded.toLowerCase(Locale.ROOT), language));
      }
    }
    opening.removeAll(names);
    return new EventProfile(names, opening, words);
  }

  private static boolean opensSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && (isSpace(text.charAt(i)) || MARKS.indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || i < start - 1 && ENDS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isSpace(char c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
