package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Finds reporting clauses with the verb first by the order of their words, where the parser's tree
 * is of no help: behind a quotation ("« Bien trop tard », juge Léa Brun."), inside its marks ("« On
 * verra, dit-elle. Rien ne presse. »") and beside words without marks ("La scierie ferme, raconte
 * Gilles Vautrin.").
 */
public final class ReportingClauses {

  /** A verb of speech before somebody beside a mark: there is hardly another reading. */
  private static final double SURE = 0.95;

  /** The same with a verb that no list has. */
  private static final double LIKELY = 0.85;

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
    return context.has(Trait.INVERTED_ASIDES) ? settled : withStatements(settled);
  }

  /**
   * "The bridge will close, the mayor jokes.": what no tree has seen, as it takes "jokes" for a
   * noun.
   */
  private List<Draft> withStatements(List<Draft> drafts) {
    SpanIndex<Draft> cues = new SpanIndex<>(drafts, Draft::cue);
    List<Draft> found = new ArrayList<>();
    List<ReportingClause> clauses = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (int i = 2; i < sentence.size() - 1; i++) {
        Token comma = sentence.token(i - 1);
        if (!comma.text().equals(",")
            || context.isQuoted(sentence.token(i - 2))
            || !Grammar.states(sentence, 0, i - 1)) {
          continue;
        }
        Optional<ReportingClause> clause =
            reader
                .statement(sentence, i)
                .filter(c -> c.classes().contains("quote") && c.isClosed() && !isListed(c))
                .filter(
                    c ->
                        (isSomebody(c) || isNoun(c))
                            && cues.overlapping(c.verb().span()).isEmpty());
        Optional<Draft> draft = clause.flatMap(this::statement);
        if (draft.isPresent()) {
          found.add(draft.get());
          clauses.add(clause.get());
          i = clause.get().to();
        }
      }
    }
    return with(found, drafts, clauses);
  }

  /**
   * "the children shouted, the parents shouted, and the train left": one clause after the other.
   */
  private boolean isListed(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int next = clause.to() + 1;
    return next < sentence.size() && sentence.token(next).pos().equals("CCONJ");
  }

  private Optional<Draft> statement(ReportingClause clause) {
    Cue cue = new Cue(context, clause.sentence(), clause.verb(), clause.classes());
    List<Span> content =
        contents.around(
            cue, range(clause.from(), clause.to()), clause.from(), clause.to(), Optional.empty());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(clause.draft(FoundBy.INCISE, content).withConfidence(LIKELY));
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
    return with(found, drafts, clauses);
  }

  /** The drafts that take no clause for something else, and those found. */
  private static List<Draft> with(
      List<Draft> found, List<Draft> drafts, List<ReportingClause> clauses) {
    return Stream.concat(
            drafts.stream().filter(d -> clauses.stream().noneMatch(c -> clashes(d, c))),
            found.stream())
        .toList();
  }

  /** Whether a draft takes the verb or the subject of the clause for something else. */
  private static boolean clashes(Draft draft, ReportingClause clause) {
    Sentence sentence = clause.sentence();
    Span verb = sentence.token(clause.cue()).span().cover(clause.verb().span());
    Span subject = verb.cover(clause.source().spans().get(0));
    return draft.cue().stream().anyMatch(verb::overlaps)
        || draft.content().stream().allMatch(subject::contains);
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
    return clause.takesQuotation()
        && third
        && (Clitics.isTied(head.token()) || context.cues().canSpeak(head.token()))
        && clause.isClosed();
  }

  private Optional<Draft> outside(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    Optional<Quotation> quotation = quotationBefore(clause);
    boolean somebody = isSomebody(clause);
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
    List<Span> content =
        contents.around(
            cue, range(clause.from(), clause.to()), clause.from(), clause.to(), quotation);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            draft(
                clause,
                content,
                quotation.isPresent() ? FoundBy.INCISE_OF_QUOTATION : FoundBy.INCISE));
  }

  /** "the manual explains": before the verb any noun is its subject. */
  private static boolean isNoun(ReportingClause clause) {
    return clause.source().head().orElseThrow().token().pos().equals("NOUN");
  }

  private boolean isSomebody(ReportingClause clause) {
    return context.cues().canSpeak(clause.source().head().orElseThrow().token());
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
    return clause.draft(foundBy, content).withConfidence(clause.takesQuotation() ? SURE : LIKELY);
  }
}
