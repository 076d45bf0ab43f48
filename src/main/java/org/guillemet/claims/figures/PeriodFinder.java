package org.guillemet.claims.figures;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Period;
import org.guillemet.claims.Period.Days;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.claims.wording.Wording;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * Finds days and periods, and resolves them against the day of publication. A weekday without more
 * is the last one, the day of publication itself included. Thread-safe.
 */
public final class PeriodFinder {

  private final Phrases relative;
  private final Phrases dayParts;
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();

  /** Finds periods in articles of a language. */
  public PeriodFinder(Language language) {
    this.relative = Phrases.of(language, "relative-dates");
    this.dayParts = Phrases.of(language, "day-parts");
    Locale locale = Locale.forLanguageTag(language.code());
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), day);
    }
    for (Month month : Month.values()) {
      months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
    }
  }

  /**
   * The periods of a sentence, in text order.
   *
   * @param figures of the same sentence
   */
  public List<Period> find(Wording words, List<Figure> figures, Optional<LocalDate> published) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> found = at(words, i, published);
      if (found.isPresent()) {
        periods.add(new Period(words.span(found.get().from, found.get().to), found.get().days));
        i = found.get().to - 1;
      }
    }
    for (Figure figure : figures) {
      ago(words, figure, published).ifPresent(periods::add);
    }
    periods.sort((a, b) -> a.span().compareTo(b.span()));
    return joined(words, periods);
  }

  /** "From Saturday 7 to Sunday 8 March" is one stretch of days. */
  private List<Period> joined(Wording words, List<Period> periods) {
    List<Period> joined = new ArrayList<>();
    for (Period period : periods) {
      Optional<Period> stretch =
          joined.isEmpty()
              ? Optional.empty()
              : stretch(words, joined.get(joined.size() - 1), period);
      stretch.ifPresent(s -> joined.remove(joined.size() - 1));
      joined.add(stretch.orElse(period));
    }
    return joined;
  }

  private Optional<Period> stretch(Wording words, Period first, Period last) {
    if (!areInOrder(first, last)) {
      return Optional.empty();
    }
    List<Integer> between =
        IntStream.range(0, words.size())
            .filter(i -> words.piece(i).span().start() >= first.span().end())
            .filter(i -> words.piece(i).span().end() <= last.span().start())
            .filter(i -> number(words, i, 31).isEmpty() && dayParts.at(words, i).isEmpty())
            .boxed()
            .toList();
    return between.size() == 1 && has(words, between.get(0), "range")
        ? Optional.of(
            new Period(
                first.span().cover(last.span()),
                first.days().map(days -> new Days(days.first(), last.days().orElseThrow().last()))))
        : Optional.empty();
  }

  private static boolean areInOrder(Period first, Period last) {
    return first.days().isPresent() && last.days().isPresent()
        ? !last.days().get().first().isBefore(first.days().get().first())
        : first.days().isEmpty() && last.days().isEmpty();
  }

  private record Found(int from, int to, Optional<Days> days) {}

  private Optional<Found> at(Wording words, int at, Optional<LocalDate> published) {
    String word = words.piece(at).text();
    int date = words.size() > at + 1 && words.piece(at + 1).text().equals(",") ? at + 2 : at + 1;
    if (weekdays.containsKey(word) && monthOfDate(words, date).isPresent()) {
      int month = monthOfDate(words, date).get();
      Found found = month(words, month, months.get(words.piece(month).text()), published);
      return Optional.of(new Found(at, found.to, found.days));
    }
    if (weekdays.containsKey(word)) {
      return Optional.of(weekday(words, at, weekdays.get(word), published));
    }
    if (months.containsKey(word) && isMonth(words, at)) {
      return Optional.of(month(words, at, months.get(word), published));
    }
    Optional<Match> match = relative.at(words, at).filter(m -> RelativeDays.areMeant(m.classes()));
    if (match.isPresent()) {
      Optional<Days> days = published.flatMap(p -> RelativeDays.of(match.get().classes(), p));
      return Optional.of(new Found(at, match.get().to(), days));
    }
    return year(words, at);
  }

  /** Where the month stands in "14 August" or "August 14". */
  private Optional<Integer> monthOfDate(Wording words, int at) {
    return Stream.of(at, at + 1)
        .filter(i -> i < words.size() && months.containsKey(words.piece(i).text()))
        .filter(i -> number(words, i == at ? at + 1 : at, 31).isPresent())
        .findFirst();
  }

  /** "May" and "March" are months where a number or nothing verbal stands beside them. */
  private boolean isMonth(Wording words, int at) {
    boolean capital = words.piece(at).capital();
    boolean beside =
        at > 0 && words.piece(at - 1).isNumber()
            || at + 1 < words.size() && words.piece(at + 1).isNumber();
    boolean behindPreposition = has(words, at - 1, "before-month");
    return beside || behindPreposition || !capital && words.piece(at).text().length() > 4;
  }

  private Found weekday(Wording words, int at, DayOfWeek day, Optional<LocalDate> published) {
    boolean ahead = has(words, at - 1, "ahead") || has(words, at + 1, "ahead");
    boolean back = has(words, at - 1, "back") || has(words, at + 1, "back");
    int from = has(words, at - 1, "ahead") || has(words, at - 1, "back") ? at - 1 : at;
    int to = has(words, at + 1, "ahead") || has(words, at + 1, "back") ? at + 2 : at + 1;
    Optional<LocalDate> date =
        published.map(
            p ->
                ahead
                    ? p.with(TemporalAdjusters.next(day))
                    : back
                        ? p.with(TemporalAdjusters.previous(day))
                        : p.with(TemporalAdjusters.previousOrSame(day)));
    return new Found(from, to, date.map(d -> new Days(d, d)));
  }

  private boolean has(Wording words, int at, String wordClass) {
    return at >= 0
        && at < words.size()
        && relative.at(words, at).filter(m -> m.classes().contains(wordClass)).isPresent();
  }

  /** "12 mai 2026", "May 12, 2026", "May 2026", "in May". */
  private Found month(Wording words, int at, Month month, Optional<LocalDate> published) {
    int before = has(words, at - 1, "ordinal") ? at - 2 : at - 1;
    int from = at;
    int to = at + 1;
    Optional<Integer> day = number(words, before, 31);
    if (day.isPresent()) {
      from = before;
    } else {
      day = number(words, at + 1, 31);
      to = day.isPresent() ? at + 2 : to;
      to = day.isPresent() && has(words, to, "ordinal") ? to + 1 : to;
    }
    int next = to < words.size() && words.piece(to).text().equals(",") ? to + 1 : to;
    Optional<Integer> year = number(words, next, 2200).filter(y -> y > 1500);
    if (year.isPresent()) {
      to = next + 1;
    }
    Optional<Integer> of = year.or(() -> published.map(LocalDate::getYear));
    Optional<Integer> dayOfMonth = day;
    try {
      Optional<Days> days =
          of.map(
              y -> {
                LocalDate first = LocalDate.of(y, month, dayOfMonth.orElse(1));
                return new Days(
                    first,
                    dayOfMonth.isPresent()
                        ? first
                        : first.with(TemporalAdjusters.lastDayOfMonth()));
              });
      return new Found(from, to, days);
    } catch (DateTimeException e) {
      return new Found(from, to, Optional.empty());
    }
  }

  private static Optional<Integer> number(Wording words, int at, int most) {
    if (at < 0
        || at >= words.size()
        || !words.piece(at).isNumber()
        || !words.piece(at).text().matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(words.piece(at).text());
    return value >= 1 && value <= most ? Optional.of(value) : Optional.empty();
  }

  private Optional<Found> year(Wording words, int at) {
    boolean named = has(words, at - 1, "before-year");
    return number(words, at, 2200)
        .filter(y -> named && y > 1500)
        .map(
            y ->
                new Found(
                    at,
                    at + 1,
                    Optional.of(new Days(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)))));
  }

  /** "three days ago", "il y a trois jours". */
  private Optional<Period> ago(Wording words, Figure figure, Optional<LocalDate> published) {
    if (figure.kind() != Figure.Kind.DURATION) {
      return Optional.empty();
    }
    for (Match match : relative.all(words)) {
      boolean behind = match.classes().contains("ago") && isNext(figure.span(), match.span());
      boolean before = match.classes().contains("since") && isNext(match.span(), figure.span());
      if (behind || before) {
        Optional<Days> days = published.flatMap(p -> RelativeDays.back(p, figure));
        return Optional.of(new Period(figure.span().cover(match.span()), days));
      }
    }
    return Optional.empty();
  }

  private static boolean isNext(Span first, Span second) {
    return second.start() >= first.end() && second.start() - first.end() <= 1;
  }
}
