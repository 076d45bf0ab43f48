package org.guillemet.attribution.asides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Finds who says the sentence before: "La digue rompra. C'est ce qu'a annoncé la préfète.", "The
 * dam will burst. That is what the mayor said."
 */
final class Clefts {

  private final Context context;
  private final ReportingClauseReader reader;

  Clefts(Context context, ReportingClauseReader reader) {
    this.context = context;
    this.reader = reader;
  }

  /** The drafts, and what such sentences attribute that nothing has linked. */
  List<Draft> settle(List<Draft> drafts) {
    SpanIndex<Draft> cues = new SpanIndex<>(drafts, Draft::cue);
    List<Draft> settled = new ArrayList<>(drafts);
    for (int i = 1; i < context.sentences().size(); i++) {
      Sentence before = context.sentences().get(i - 1);
      clause(context.sentences().get(i))
          .filter(c -> cues.overlapping(c.verb().span()).isEmpty())
          .filter(c -> cues.overlapping(before.span()).isEmpty())
          .flatMap(c -> draft(c, before))
          .ifPresent(settled::add);
    }
    return settled;
  }

  /** "C'est ce qu'|a annoncé la préfète", "That is what|the mayor said". */
  private Optional<ReportingClause> clause(Sentence sentence) {
    int from = behindOpening(sentence);
    if (from < 0 || from >= sentence.size() || context.isQuoted(sentence.token(from))) {
      return Optional.empty();
    }
    Optional<ReportingClause> inverted =
        context.has(Trait.INVERTED_ASIDES) ? reader.inverted(sentence, from) : Optional.empty();
    return inverted
        .or(() -> reader.statement(sentence, from))
        .filter(c -> c.takesClause() && !c.classes().contains("thought") || isDoubted(c))
        .filter(c -> c.to() >= Grammar.lastWord(sentence) && c.maySay(context));
  }

  /** "C'est ce que craignent les riverains": not "ce qu'ignorait le maire". */
  private static boolean isDoubted(ReportingClause clause) {
    return clause.classes().contains("thought") && clause.classes().contains("object");
  }

  /** The index behind "c'est ce que", "that is what"; -1 where the sentence begins otherwise. */
  private int behindOpening(Sentence sentence) {
    boolean points =
        sentence.size() > 3
            && sentence.isA(sentence.token(0), WordClass.POINTING)
            && sentence.isA(sentence.token(1), WordClass.BE)
            && sentence.isA(sentence.token(2), WordClass.WHAT);
    if (!points || !context.has(Trait.INVERTED_ASIDES)) {
      return points ? 3 : -1;
    }
    return sentence.isA(sentence.token(3), WordClass.OF_WHAT) ? 4 : -1;
  }

  private Optional<Draft> draft(ReportingClause clause, Sentence before) {
    int words = Grammar.lastWord(before);
    boolean same =
        context.blockAt(before.span().start()).equals(context.blockAt(clause.span().start()));
    if (words == 0 || !same) {
      return Optional.empty();
    }
    int from = Math.max(before.span().start(), context.startOf(before));
    int to = before.token(words - 1).span().end();
    return from < to
        ? context
            .trimmed(new Span(from, to))
            .map(
                c ->
                    clause.draft(FoundBy.INCISE, List.of(c)).withConfidence(ReportingClause.LIKELY))
        : Optional.empty();
  }
}
