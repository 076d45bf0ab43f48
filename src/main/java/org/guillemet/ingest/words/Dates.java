package org.guillemet.ingest.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds full dates, in figures (ISO 8601) or with the month in words; never guesses a year. */
public final class Dates {

  private static final Map<String, String> MONTHS = WordList.valuesOfAll("months");

  private static final Pattern ISO =
      Pattern.compile("\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");

  /** Without anything between year, month and day, as content systems write them. */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:T?\\d{4}|T?\\d{6})?(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(\\p{L}{3,10})\\.?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

  private Dates() {}

  /** The first full date in the text. */
  public static Optional<LocalDate> find(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    return Optional.empty();
  }

  private static String month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), "0");
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
