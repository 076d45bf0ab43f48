package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Finds reporting clauses behind a comma that no tree has seen, where they mostly have the subject
 * first: "The bridge will close, the mayor jokes.", "…, promised Lea Brun.".
 */
final class StatedClauses {

  private final Context context;
  private final ReportingClauseReader reader;
  private final AsideContents contents;

  StatedClauses(Context context, ReportingClauseReader reader, AsideContents contents) {
    this.context = context;
    this.reader = reader;
    this.contents = contents;
  }

  /**
   * The drafts, with such clauses in the place of what they overlap: of "The bridge will close, the
   * mayor jokes." the tree takes the verb for a noun.
   */
  List<Draft> settle(List<Draft> drafts) {
    SpanIndex<Draft> cues = new SpanIndex<>(drafts, Draft::cue);
    List<Draft> found = new ArrayList<>();
    List<ReportingClause> clauses = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (int i = 2; i < sentence.size() - 1; i++) {
        Token comma = sentence.token(i - 1);
        if (!comma.text().equals(",")
            || context.isQuoted(sentence.token(i - 2))
            || !Grammar.states(sentence, 0, i - 1) && !hasSubject(sentence, i - 1)) {
          continue;
        }
        Optional<ReportingClause> clause =
            reader
                .statement(sentence, i)
                .filter(c -> isReported(c) && c.isClosed() && !isListed(c))
                .filter(
                    c ->
                        (c.isSomebody(context) || c.isNoun())
                            && cues.overlapping(c.verb().span()).isEmpty())
                .or(() -> reader.inverted(sentence, comma.index() + 1).filter(this::isPromised));
        Optional<Draft> draft = clause.flatMap(this::statement);
        if (draft.isPresent()) {
          found.add(draft.get());
          clauses.add(clause.get());
          i = clause.get().to();
        }
      }
    }
    return ReportingClause.replacing(found, drafts, clauses);
  }

  /**
   * "the children shouted, the parents shouted, and the train left": one clause after the other.
   */
  private boolean isListed(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int next = clause.to() + 1;
    return next < sentence.size() && sentence.token(next).pos().equals("CCONJ");
  }

  /** "Its debt shrank": the tagger takes the past tense for a participle. */
  private static boolean hasSubject(Sentence sentence, int end) {
    return sentence.tokens().subList(0, end).stream()
        .filter(Token::isVerbal)
        .anyMatch(v -> sentence.children(v, "nsubj").anyMatch(s -> s.index() < v.index()));
  }

  /** "the mayor jokes", "the accounts show": what records show, somebody may see for himself. */
  private boolean isReported(ReportingClause clause) {
    return clause.classes().contains("quote")
        || clause.classes().contains("document") && clause.isNoun();
  }

  /** "The ferry will sail, promised Lea Brun.": verb first, somebody, and the sentence is over. */
  private boolean isPromised(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    Token who = clause.source().head().orElseThrow().token();
    Set<String> classes = clause.classes();
    return classes.contains("speech")
        && (classes.contains("quote") || classes.contains("infinitive"))
        && Grammar.lastWord(sentence) == clause.to()
        && sentence.token(clause.to() - 1).isNominal()
        && context.quotationsIn(sentence.span()).isEmpty()
        && !classes.contains("addressee")
        && (!classes.contains("object") || isApposed(clause))
        && (who.name() == NameType.PERSON || context.cues().speaker(who).contains("person"))
        && Grammar.subject(sentence, clause.verb())
            .filter(s -> s.index() < clause.from())
            .isEmpty();
  }

  /** "Lea Brun, its director": more than an object would be. */
  private static boolean isApposed(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    return sentence.tokens().subList(clause.verb().index(), clause.to()).stream()
        .anyMatch(t -> t.text().equals(","));
  }

  private Optional<Draft> statement(ReportingClause clause) {
    Cue cue = new Cue(context, clause.sentence(), clause.verb(), clause.classes());
    List<Span> content =
        contents.around(
            cue, range(clause.from(), clause.to()), clause.from(), clause.to(), Optional.empty());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(clause.draft(FoundBy.INCISE, content).withConfidence(ReportingClause.LIKELY));
  }
}
