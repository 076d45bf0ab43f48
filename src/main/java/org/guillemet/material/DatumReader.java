package org.guillemet.material;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.material.Datum.Kind;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Reads numbers and dates, with the words around them, of a passage. Immutable. */
final class DatumReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_DAY = 31;

  /** How far around a number words belong to it, if no sentence begins. */
  private static final int AROUND = 16;

  /** How many small words may stand between a number and what it counts. */
  private static final int NEXT = 3;

  /** Longer words are known by their first letters. */
  private static final int ROOT = 5;

  /** In shorter words an "s" at the end makes no plural. */
  private static final int SHORT = 3;

  private final QuotedPassage passage;
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final List<String> percent;

  DatumReader(QuotedPassage passage) {
    this.passage = passage;
    Language language = passage.language();
    Locale locale = Locale.forLanguageTag(language.code());
    for (Month month : Month.values()) {
      months.put(Folding.fold(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(Folding.fold(day.getDisplayName(TextStyle.FULL, locale)), day.getValue());
    }
    this.percent =
        List.copyOf(Lexicon.of(language).classes("contractions").getOrDefault("%", Set.of()));
  }

  /** All of them, in text order. */
  List<Datum> read() {
    List<Datum> data = new ArrayList<>();
    for (int i = 0; i < passage.words().size(); i++) {
      number(i).ifPresent(data::add);
    }
    for (int i = 0; i < passage.words().size(); i++) {
      QuotedWord word = passage.words().get(i);
      boolean name = word.weight() != Weight.MODALITY && word.weight() != Weight.FUNCTION;
      if (name && months.containsKey(word.text())) {
        ordinal(i).ifPresent(data::add);
        data.add(datum(Kind.MONTH, i, BigDecimal.valueOf(months.get(word.text())), ""));
      } else if (weekdays.containsKey(word.text())) {
        data.add(datum(Kind.WEEKDAY, i, BigDecimal.valueOf(weekdays.get(word.text())), ""));
      }
    }
    data.sort(Comparator.comparing(Datum::span));
    return data;
  }

  private Optional<Datum> number(int at) {
    return passage.words().get(at).number().map(value -> number(at, value));
  }

  private Datum number(int at, BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    if (whole && isWithin(value, FIRST_YEAR, LAST_YEAR)) {
      return datum(Kind.YEAR, at, value, "");
    }
    OptionalInt month = month(at);
    if (whole && month.isPresent() && isWithin(value, 1, LAST_DAY)) {
      return day(at, month.getAsInt(), value);
    }
    return datum(Kind.NUMBER, at, value, unit(at + 1));
  }

  /** The month beside a number: "12 June", "the 12th of June", "June 12". */
  private OptionalInt month(int at) {
    int behind = isSmall(at + 1) ? at + 2 : at + 1;
    return IntStream.of(behind, at - 1).filter(i -> months.containsKey(text(i))).findFirst();
  }

  /** A day is told with its month. */
  private Datum day(int at, int month, BigDecimal value) {
    Datum day = datum(Kind.DAY_OF_MONTH, at, value, text(month));
    Span span = day.span().cover(passage.words().get(month).span());
    return new Datum(day.kind(), span, day.value(), day.unit(), day.context());
  }

  private boolean isSmall(int at) {
    return at < passage.words().size() && passage.words().get(at).weight() == Weight.FUNCTION;
  }

  /** "the thirtieth of April": the day before a month, in words. */
  private Optional<Datum> ordinal(int month) {
    for (int i = month - 1; i >= Math.max(0, month - 2); i--) {
      OptionalInt day = NumberWords.of(passage.language()).ordinal(text(i));
      if (day.isPresent()) {
        return Optional.of(day(i, month, BigDecimal.valueOf(day.getAsInt())));
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(BigDecimal value, int least, int most) {
    return value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  private String text(int at) {
    return at >= 0 && at < passage.words().size() ? passage.words().get(at).text() : "";
  }

  /** The next word that means something; a share counts nothing else. */
  private String unit(int from) {
    boolean share = !percent.isEmpty();
    for (int i = 0; i < percent.size(); i++) {
      share &= text(from + i).equals(percent.get(i));
    }
    if (share) {
      return String.join(" ", percent);
    }
    for (int i = from; i < Math.min(from + NEXT, passage.words().size()); i++) {
      QuotedWord word = passage.words().get(i);
      if (word.opensSentence()) {
        break;
      }
      if (word.carriesMeaning()) {
        return root(word.text());
      }
    }
    return "";
  }

  private Datum datum(Kind kind, int at, BigDecimal value, String unit) {
    List<QuotedWord> words = passage.words();
    Set<String> context = new TreeSet<>();
    int start = at;
    while (start > 0 && at - start < AROUND && !words.get(start).opensSentence()) {
      start--;
    }
    int end = at + 1;
    while (end < words.size() && end - at <= AROUND && !words.get(end).opensSentence()) {
      end++;
    }
    for (QuotedWord word : words.subList(start, end)) {
      if ((word.weight() == Weight.MEANING || word.weight() == Weight.NAME)
          && !months.containsKey(word.text())
          && !weekdays.containsKey(word.text())) {
        context.add(root(word.text()));
      }
    }
    context.remove(unit);
    return new Datum(kind, words.get(at).span(), value, unit, context);
  }

  private static String root(String word) {
    String one =
        word.length() > SHORT && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return one.length() > ROOT ? one.substring(0, ROOT) : one;
  }
}
