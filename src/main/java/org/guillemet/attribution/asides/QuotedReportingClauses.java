package org.guillemet.attribution.asides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/** Tells who says what in a quotation with reporting clauses inside its marks. */
final class QuotedReportingClauses {

  private static final double SURE = 0.95;

  private static final Pattern DASH = Pattern.compile("—|–|--");

  private static final Pattern TURN = Pattern.compile("(?:^|\\n|[.?!…])\\h*(?:—|–|--)\\h+");

  private final Context context;

  QuotedReportingClauses(Context context) {
    this.context = context;
  }

  /**
   * One draft for each speaker in turn: all of the quotation but the clauses, or all of the turn in
   * a dialogue with dashes. "dit-elle" goes on with the speaker before.
   */
  List<Draft> drafts(Quotation quotation, List<ReportingClause> clauses) {
    List<Draft> drafts = new ArrayList<>();
    List<Integer> turns = turns(quotation.words());
    int start = quotation.span().start();
    for (int i = 0; i < clauses.size(); ) {
      int next = i + 1;
      while (next < clauses.size() && !isAnother(clauses.get(i), clauses.get(next), turns)) {
        next++;
      }
      int from = clauses.get(i).span().start();
      int behind = clauses.get(next - 1).span().end();
      start = Math.max(start, turns.stream().filter(t -> t <= from).reduce(0, Math::max));
      int limit = next < clauses.size() ? clauses.get(next).span().start() : quotation.span().end();
      int end =
          turns.stream()
              .filter(t -> t > behind && t <= limit)
              .findFirst()
              .orElse(
                  next < clauses.size()
                      ? startOfTurn(clauses.get(next - 1), clauses.get(next))
                      : quotation.span().end());
      List<Span> content = between(start, end, clauses.subList(i, next));
      if (!content.isEmpty()) {
        drafts.add(clauses.get(i).draft(FoundBy.INCISE_IN_QUOTATION, content).withConfidence(SURE));
      }
      start = end;
      i = next;
    }
    return drafts;
  }

  /** Where the turns of a dialogue begin: behind a dash at its start, or behind a sentence. */
  private List<Integer> turns(Span words) {
    List<Integer> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(words.of(context.text()));
    while (matcher.find()) {
      turns.add(words.start() + matcher.end());
    }
    return turns.size() > 1 ? turns : List.of();
  }

  /** Another name, or any subject in another turn; "dit-elle" goes on with the speaker before. */
  private static boolean isAnother(
      ReportingClause first, ReportingClause next, List<Integer> turns) {
    boolean turned =
        turns.stream().anyMatch(t -> t > first.span().end() && t <= next.span().start());
    Token head = next.source().head().orElseThrow().token();
    return turned
        || !Clitics.isTied(head)
            && !head.lemma().equals(first.source().head().orElseThrow().token().lemma());
  }

  /**
   * Where the words of the next speaker begin: at a dash, or at the first word behind the clause.
   */
  private int startOfTurn(ReportingClause before, ReportingClause next) {
    int from = before.span().end();
    String between = context.text().substring(from, next.span().start());
    Matcher dash = DASH.matcher(between);
    if (dash.find()) {
      return from + dash.start();
    }
    int at = 0;
    while (at < between.length() && !Character.isLetterOrDigit(between.charAt(at))) {
      at++;
    }
    return from + at;
  }

  private List<Span> between(int start, int end, List<ReportingClause> clauses) {
    List<Span> spans = new ArrayList<>();
    int from = start;
    for (ReportingClause clause : clauses) {
      Span own = clause.span();
      left(from, own.start()).ifPresent(spans::add);
      from = own.end();
      while (from < end && !Character.isLetterOrDigit(context.text().charAt(from))) {
        from++;
      }
    }
    if (from < end) {
      spans.add(new Span(from, end));
    }
    return Span.merge(spans);
  }

  /** What stands before a clause, without the comma that parts them; a question keeps its mark. */
  private Optional<Span> left(int from, int to) {
    int end = Math.max(from, to);
    while (end > from
        && (Span.isSpace(context.text().charAt(end - 1))
            || context.text().charAt(end - 1) == ',')) {
      end--;
    }
    return context.text().substring(from, end).chars().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(new Span(from, end))
        : Optional.empty();
  }
}
