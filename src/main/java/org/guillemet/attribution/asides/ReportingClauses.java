package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;

/**
 * Finds reporting clauses with the verb first by the order of their words, where the parser's tree
 * is of no help: behind a quotation ("« Bien trop tard », juge Léa Brun."), inside its marks ("« On
 * verra, dit-elle. Rien ne presse. »") and beside words without marks ("La scierie ferme, raconte
 * Gilles Vautrin.").
 */
public final class ReportingClauses {

  /** A verb of speech before somebody beside a mark: there is hardly another reading. */
  private static final double SURE = 0.95;

  private static final Set<String> DASHES = Set.of("—", "–", "--");

  private final Context context;
  private final ReportingClauseReader reader;
  private final AsideContents contents;

  public ReportingClauses(Context context) {
    this.context = context;
    this.reader = new ReportingClauseReader(context);
    this.contents = new AsideContents(context);
  }

  /**
   * What has been found by trees, with reporting clauses in the place of what they overlap where
   * such clauses have the verb first, and with those that trees have not linked.
   */
  public List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled =
        new ArrayList<>(context.has(Trait.INVERTED_ASIDES) ? withInverted(drafts) : drafts);
    settled.addAll(new UnlinkedQuotations(context).find(settled));
    List<Draft> stated =
        context.has(Trait.INVERTED_ASIDES)
            ? new LeadingAsClauses(context, reader).settle(settled)
            : new StatedClauses(context, reader, contents).settle(settled);
    return new Clefts(context, reader).settle(stated);
  }

  private List<Draft> withInverted(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    List<ReportingClause> clauses = new ArrayList<>();
    Map<Quotation, List<ReportingClause>> inside = new LinkedHashMap<>();
    for (Sentence sentence : context.sentences()) {
      for (int i = 1; i < sentence.size(); i++) {
        Optional<ReportingClause> clause = at(sentence, i);
        if (clause.isEmpty()) {
          continue;
        }
        Optional<Quotation> around = context.quotationAround(clause.get().verb().span());
        Optional<Draft> draft = around.isPresent() ? Optional.empty() : outside(clause.get());
        around.ifPresent(q -> inside.computeIfAbsent(q, k -> new ArrayList<>()).add(clause.get()));
        draft.ifPresent(found::add);
        if (around.isPresent() || draft.isPresent()) {
          clauses.add(clause.get());
          i = clause.get().to() - 1;
        }
      }
    }
    QuotedReportingClauses quoted = new QuotedReportingClauses(context);
    inside.forEach((quotation, all) -> found.addAll(quoted.drafts(quotation, all)));
    return ReportingClause.replacing(found, drafts, clauses);
  }

  /** The clause that begins with a token, if a mark or a quotation before it sets it apart. */
  private Optional<ReportingClause> at(Sentence sentence, int i) {
    Token before = sentence.token(i - 1);
    Token first = sentence.token(i);
    boolean quoted = context.isQuoted(first);
    boolean set =
        before.text().equals(",")
            || Statements.ENDS.contains(before.text())
            || DASHES.contains(before.text())
            || !quoted && context.isQuoted(before);
    if (!set || first.isPunctuation()) {
      return Optional.empty();
    }
    Optional<ReportingClause> clause = reader.inverted(sentence, i);
    return quoted ? clause.filter(this::isAsideInQuotation) : clause;
  }

  /** Another than the quoted speaker speaks: "dit-elle", "demande un parent". */
  private boolean isAsideInQuotation(ReportingClause clause) {
    Node head = clause.source().head().orElseThrow();
    boolean third = !head.isA(WordClass.I) && !head.isA(WordClass.YOU) && !head.isA(WordClass.WE);
    boolean asked = Statements.ENDS.contains(clause.sentence().token(clause.from() - 1).text());
    return clause.takesQuotation()
        && third
        && (Clitics.isTied(head.token()) || clause.isSomebody(context) || asked && clause.isNoun())
        && clause.isClosed();
  }

  private Optional<Draft> outside(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    Optional<Quotation> quotation = quotationBefore(clause);
    boolean somebody = clause.isSomebody(context);
    Token before = sentence.token(clause.from() - 1);
    boolean right =
        quotation.isPresent()
            ? clause.takesQuotation()
                || somebody && before.text().equals(",")
                || somebody && endsInMark(quotation.get())
            : clause.takesClause() && somebody && Statements.stand(clause);
    if (!right || !clause.isClosed()) {
      return Optional.empty();
    }
    Cue cue = new Cue(context, sentence, clause.verb(), clause.classes());
    int to = behind(clause);
    List<Span> content =
        contents.around(cue, range(clause.from(), to), clause.from(), to, quotation);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            draft(
                clause,
                content,
                quotation.isPresent() ? FoundBy.INCISE_OF_QUOTATION : FoundBy.INCISE));
  }

  /** Behind the clause and one that follows: "…, indique une analyse, a annoncé Brun". */
  private int behind(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int comma = clause.to();
    return comma + 1 < sentence.size() && sentence.token(comma).text().equals(",")
        ? at(sentence, comma + 1)
            .filter(c -> c.takesClause() && c.isSomebody(context))
            .map(ReportingClause::to)
            .orElse(comma)
        : comma;
  }

  private boolean endsInMark(Quotation quotation) {
    String words = quotation.words().of(context.text()).strip();
    return !words.isEmpty() && ",.!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The quotation that ends right before the clause, but for a comma. */
  private Optional<Quotation> quotationBefore(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int i = clause.from() - 1;
    if (i > 0 && sentence.token(i).text().equals(",") && !context.isQuoted(sentence.token(i))) {
      i--;
    }
    return context
        .quotationAround(sentence.token(i).span())
        .filter(q -> q.use() != Use.TITLE && q.use() != Use.TERM);
  }

  private static Draft draft(ReportingClause clause, List<Span> content, FoundBy foundBy) {
    return clause
        .draft(foundBy, content)
        .withConfidence(clause.takesQuotation() ? SURE : ReportingClause.LIKELY);
  }
}
