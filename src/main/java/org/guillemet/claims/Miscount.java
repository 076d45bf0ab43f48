package org.guillemet.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Something in a text that cannot be right by itself.
 *
 * @param form what is wrong
 * @param span the words in question, in the reading text
 * @param beside other words that they do not agree with, in text order; often none
 * @param numbers what is told and what would be right, as the form has them
 */
public record Miscount(Form form, Span span, List<Span> beside, List<BigDecimal> numbers) {

  /** What can be wrong, a rule for each. */
  public enum Kind {
    WEEKDAY,
    DATE,
    SUM,
    PERCENTAGE,
    AGE,
    DURATION
  }

  /** What is wrong, and which numbers tell. */
  public enum Form {
    /** The weekday that it is and the one that is told, 1 for Monday. */
    WEEKDAY(Kind.WEEKDAY),
    /** The same, and the year, which is not told. */
    WEEKDAY_OF_YEAR(Kind.WEEKDAY),
    /** How many days the month has. */
    DAY_OF_MONTH(Kind.DATE),
    /** The year, which has no 29 February. */
    LEAP_DAY(Kind.DATE),
    /** A day or a month too high in figures: no number. */
    DATE(Kind.DATE),
    /** An hour or a minute too high: no number. */
    TIME(Kind.DATE),
    /** What the parts make, and what is told. */
    SUM(Kind.SUM),
    /** The change in percent, without its sign, and the one that is told. */
    CHANGE(Kind.PERCENTAGE),
    /** The share in percent, and the one that is told. */
    SHARE(Kind.PERCENTAGE),
    /** The age that is possible, the least and the most, the one that is told, and the year. */
    AGE(Kind.AGE),
    /** How many years ago it was, and how many are told. */
    YEARS_AGO(Kind.DURATION),
    /** The years that it is, and those that are told. */
    YEARS(Kind.DURATION),
    /** The same of months. */
    MONTHS(Kind.DURATION),
    /** The same of weeks. */
    WEEKS(Kind.DURATION),
    /** The same of days. */
    DAYS(Kind.DURATION),
    /** The same of hours. */
    HOURS(Kind.DURATION);

    private final Kind kind;

    Form(Kind kind) {
      this.kind = kind;
    }

    /** The rule's. */
    public Kind kind() {
      return kind;
    }
  }

  /** The same beside other words. */
  public Miscount beside(Span... words) {
    return new Miscount(form, span, List.of(words), numbers);
  }

  public Miscount {
    Objects.requireNonNull(form);
    Objects.requireNonNull(span);
    beside = List.copyOf(beside);
    numbers = List.copyOf(numbers);
  }
}
