package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Finds reporting clauses with the verb first behind the "as" that opens a sentence, whatever the
 * tagger made of their verb: "Comme le rappelle la notice, les berges s'effondrent."
 */
final class LeadingAsClauses {

  private final Context context;
  private final ReportingClauseReader reader;

  LeadingAsClauses(Context context, ReportingClauseReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** The drafts, and what such clauses attribute that nothing has linked. */
  List<Draft> settle(List<Draft> drafts) {
    SpanIndex<Draft> cues = new SpanIndex<>(drafts, Draft::cue);
    List<Draft> settled = new ArrayList<>(drafts);
    for (Sentence sentence : context.sentences()) {
      if (sentence.size() > 1
          && sentence.isA(sentence.token(0), WordClass.AS)
          && !context.isQuoted(sentence.token(0))) {
        reader
            .inverted(sentence, 1)
            .filter(c -> cues.overlapping(c.verb().span()).isEmpty())
            .flatMap(this::draft)
            .ifPresent(settled::add);
      }
    }
    return settled;
  }

  private Optional<Draft> draft(ReportingClause clause) {
    Sentence sentence = clause.sentence();
    int comma = clause.to();
    boolean said =
        clause.classes().contains("quote")
            && clause.maySay(context)
            && comma + 1 < sentence.size()
            && sentence.token(comma).text().equals(",")
            && Grammar.states(sentence, comma + 1, sentence.size());
    List<Span> content =
        said ? context.spansOf(sentence, range(comma + 1, Grammar.lastWord(sentence))) : List.of();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(clause.draft(FoundBy.AS_CLAUSE, content));
  }
}
