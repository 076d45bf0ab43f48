package org.guillemet.rules.reckoning;

import java.math.BigDecimal;
import java.util.List;
import org.guillemet.claims.Miscount;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Rule;
import org.guillemet.rules.Severity;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Makes the findings of rules that reckon. */
final class MiscountFindings {

  private static final List<String> WEEKDAYS =
      List.of(
          "weekday.monday",
          "weekday.tuesday",
          "weekday.wednesday",
          "weekday.thursday",
          "weekday.friday",
          "weekday.saturday",
          "weekday.sunday");

  private MiscountFindings() {}

  /**
   * A finding for every miscount of a kind; what somebody has said stays as it is, so it is but
   * information.
   */
  static List<Finding> of(Rule rule, ArticleFacts facts, Miscount.Kind kind) {
    List<Miscount> all = facts.miscounts().of(kind);
    if (all.isEmpty()) {
      return List.of();
    }
    SpanIndex<Quotation> speech =
        new SpanIndex<>(
            facts.quotations().all().stream().filter(q -> q.use() == Use.SPEECH).toList(),
            q -> List.of(q.span()));
    return all.stream().map(m -> finding(rule, facts, m, isSaid(speech, m))).toList();
  }

  private static boolean isSaid(SpanIndex<Quotation> speech, Miscount miscount) {
    return speech.overlapping(miscount.span()).stream()
        .anyMatch(q -> q.span().contains(miscount.span()));
  }

  private static Finding finding(Rule rule, ArticleFacts facts, Miscount miscount, boolean said) {
    return new Finding(
        rule.name(),
        said ? Severity.INFO : rule.severity(),
        facts.article(),
        miscount.span(),
        message(facts, miscount),
        miscount.beside().stream()
            .map(s -> new Related(facts.article(), s, Message.of("miscount-beside")))
            .toList());
  }

  private static Message message(ArticleFacts facts, Miscount miscount) {
    MessagePart words = excerpt(facts, miscount.span());
    MessagePart beside =
        switch (miscount.beside().size()) {
          case 0 -> words;
          case 1 -> excerpt(facts, miscount.beside().get(0));
          default ->
              Message.of(
                  "miscount-stretch",
                  excerpt(facts, miscount.beside().get(0)),
                  excerpt(facts, miscount.beside().get(1)));
        };
    List<BigDecimal> n = miscount.numbers();
    return switch (miscount.form()) {
      case WEEKDAY -> Message.of("wrong-weekday", words, weekday(n.get(0)), weekday(n.get(1)));
      case WEEKDAY_OF_YEAR ->
          Message.of(
              "wrong-weekday.of-year", words, weekday(n.get(0)), weekday(n.get(1)), year(n.get(2)));
      case DAY_OF_MONTH -> Message.of("impossible-date.day", words, number(n.get(0)));
      case LEAP_DAY -> Message.of("impossible-date.leap-day", words, year(n.get(0)));
      case DATE -> Message.of("impossible-date", words);
      case TIME -> Message.of("impossible-date.time", words);
      case SUM -> Message.of("wrong-sum", words, number(n.get(0)), number(n.get(1)));
      case CHANGE ->
          Message.of("wrong-percentage.change", beside, number(n.get(0)), number(n.get(1)));
      case SHARE ->
          Message.of("wrong-percentage.share", beside, number(n.get(0)), number(n.get(1)));
      case AGE ->
          Message.of(
              "wrong-age",
              beside,
              number(n.get(0)),
              number(n.get(1)),
              number(n.get(2)),
              year(n.get(3)));
      case YEARS_AGO ->
          Message.of("wrong-duration.ago", beside, number(n.get(0)), number(n.get(1)));
      case YEARS -> Message.of("wrong-duration.years", beside, number(n.get(0)), number(n.get(1)));
      case MONTHS ->
          Message.of("wrong-duration.months", beside, number(n.get(0)), number(n.get(1)));
      case WEEKS -> Message.of("wrong-duration.weeks", beside, number(n.get(0)), number(n.get(1)));
      case DAYS -> Message.of("wrong-duration.days", beside, number(n.get(0)), number(n.get(1)));
      case HOURS -> Message.of("wrong-duration.hours", beside, number(n.get(0)), number(n.get(1)));
    };
  }

  private static MessagePart excerpt(ArticleFacts facts, Span span) {
    return new Excerpt(facts.article(), span);
  }

  private static MessagePart weekday(BigDecimal day) {
    return Message.of(WEEKDAYS.get(day.intValue() - 1));
  }

  /** A year has no sign between its digits. */
  private static MessagePart year(BigDecimal year) {
    return new Text(year.toPlainString());
  }

  /** A number as each language writes it: 4,400,000.5. */
  private static MessagePart number(BigDecimal number) {
    String[] sides = number.stripTrailingZeros().toPlainString().split("\\.");
    MessagePart whole = grouped(sides[0]);
    return sides.length == 1 ? whole : Message.of("number.decimal", whole, new Text(sides[1]));
  }

  private static MessagePart grouped(String digits) {
    int last = digits.length() - 3;
    return last <= 0
        ? new Text(digits)
        : Message.of(
            "number.grouped", grouped(digits.substring(0, last)), new Text(digits.substring(last)));
  }
}
