package org.guillemet.ingest.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.text.Folding;

/** Knows the line that says who wrote an article, and when: "By Lea Sy, 3 May 2024, 10:15". */
public final class Byline {

  private static final Set<String> MONTHS = WordList.valuesOfAll("months").keySet();
  private static final Set<String> DATE_WORDS = Set.copyOf(WordList.ofAll("date-words"));
  private static final Map<String, String> OPENINGS = WordList.valuesOfAll("byline-openings");
  private static final List<String> READING_TIMES = List.copyOf(WordList.ofAll("reading-times"));

  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[\\s\\u00A0])(?i:%s)[\\s\\u00A0:]+(?=\\p{Lu})"
              .formatted(
                  OPENINGS.entrySet().stream()
                      .filter(opening -> opening.getValue().equals("author"))
                      .map(Map.Entry::getKey)
                      .collect(Collectors.joining("|"))));
  private static final Pattern NUMBER = Pattern.compile("(?:^|[^\\p{L}\\p{N}])\\p{N}");
  private static final Pattern CLOCK =
      Pattern.compile("(?<!\\d)\\d{1,2}(?: ?[:hH] ?\\d{2}(?!\\d)|(?:[.:]\\d{2})? ?[ap]\\.?m\\b)");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final String ENDS = ",;:|·•–—-\u00A0";
  private static final int LONGEST = 120;

  /** "de", "du", "von", "the" may stand in a name. */
  private static final int LONGEST_PARTICLE = 3;

  private static final int MOST_OTHER_WORDS = 3;

  private Byline() {}

  /** The names in the line; the line itself when it says nothing else. */
  public static String names(String line) {
    Matcher by = BY.matcher(line);
    String names = line;
    if (by.find() && (by.start() == 0 || NUMBER.matcher(line.substring(0, by.start())).find())) {
      names = line.substring(by.end());
    }
    Matcher number = NUMBER.matcher(names);
    return isDated(line) && number.find() && number.start() > 0
        ? beforeDate(names.substring(0, number.start()))
        : names;
  }

  private static String beforeDate(String text) {
    List<String> words = new ArrayList<>(List.of(SPACES.split(text)));
    while (!words.isEmpty() && isOfDate(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return Characters.withoutEnd(
        String.join(" ", words), c -> Characters.collapses(c) || ENDS.indexOf(c) >= 0);
  }

  /**
   * Whether a line near the headline is one. It may hold names, but hardly any other words.
   *
   * @param authors who wrote the article, in lower case
   */
  public static boolean is(String line, List<String> authors) {
    String plain = Folding.lower(line).replace('\u00A0', ' ');
    if (line.length() > LONGEST || otherWords(line) > MOST_OTHER_WORDS) {
      return false;
    }
    boolean opened = OPENINGS.keySet().stream().anyMatch(opening -> opensWith(opening, plain));
    boolean dated = isDated(line);
    if (Characters.endsSentence(line) && !line.endsWith(".m.")) {
      return opened && dated;
    }
    return opened
        || dated && otherWords(line) == 0
        || authors.stream().anyMatch(plain::contains)
        || READING_TIMES.stream().anyMatch(plain.replace('-', ' ')::contains);
  }

  private static boolean opensWith(String opening, String line) {
    return line.startsWith(opening)
        && line.length() > opening.length()
        && !Character.isLetter(line.charAt(opening.length()));
  }

  private static boolean isDated(String line) {
    return Dates.find(line).isPresent() || DAY.matcher(line).find() || CLOCK.matcher(line).find();
  }

  /** How many words are neither names nor of a date. */
  private static long otherWords(String line) {
    return SPACES
        .splitAsStream(line)
        .filter(word -> word.replace(".", "").length() > LONGEST_PARTICLE && !isOfDate(word))
        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
        .count();
  }

  private static boolean isOfDate(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.,;:|·•–—(-]+", "");
    return plain.isEmpty() || MONTHS.contains(plain) || DATE_WORDS.contains(plain);
  }
}
