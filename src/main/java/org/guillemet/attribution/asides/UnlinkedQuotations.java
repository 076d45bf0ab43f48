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
import org.guillemet.attribution.drafts.DraftIndex;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordForms;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/**
 * Finds the reporting clause beside a quotation that no tree has linked to anybody, by the order of
 * its words: "“Who pays?” the mayor jokes", "The mayor jokes: “Who pays?”", "« Non », la maire l'a
 * répété".
 */
final class UnlinkedQuotations {

  private static final double SURE = 0.85;

  /** No reporting clause in front of a quotation is longer. */
  private static final int CLAUSE = 30;

  private final Context context;
  private final ReportingClauseReader reader;
  private final AsideContents contents;
  private final SourceFinder sources;

  UnlinkedQuotations(Context context) {
    this.context = context;
    this.reader = new ReportingClauseReader(context);
    this.contents = new AsideContents(context);
    this.sources = new SourceFinder(context);
  }

  /**
   * @param linked what has been found by trees
   */
  List<Draft> find(List<Draft> linked) {
    DraftIndex index = new DraftIndex(linked.stream().filter(d -> !d.cue().isEmpty()).toList());
    List<Draft> found = new ArrayList<>();
    for (Quotation quotation : context.quotations()) {
      boolean free =
          quotation.use() != Use.TITLE
              && quotation.use() != Use.TERM
              && index.around(quotation.words()).findAny().isEmpty();
      if (free) {
        behind(quotation)
            .or(() -> before(quotation))
            .or(() -> gerund(quotation))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> behind(Quotation quotation) {
    int end = quotation.span().end();
    int number = context.sentenceIndexAt(end);
    if (number >= context.sentences().size() || !isSameBlock(quotation, end)) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(number);
    int from = SortedSpans.firstStartingFrom(sentence.tokens(), Token::span, end);
    if (from < sentence.size() && sentence.token(from).text().equals(",")) {
      from++;
    }
    if (from >= sentence.size() || sentence.token(from).isPunctuation()) {
      return Optional.empty();
    }
    int first = from;
    return reader
        .inverted(sentence, first)
        .filter(ReportingClause::takesQuotation)
        .or(() -> reader.statement(sentence, first))
        .filter(ReportingClause::isClosed)
        .flatMap(
            c ->
                draft(
                    c,
                    first == 0
                        ? List.of(quotation.span())
                        : contents.around(
                            cue(c),
                            range(c.from(), c.to()),
                            c.from(),
                            c.to(),
                            Optional.of(quotation)),
                    FoundBy.INCISE_OF_QUOTATION));
  }

  private boolean isSameBlock(Quotation quotation, int offset) {
    return context.blockAt(offset).filter(b -> b.span().contains(quotation.span())).isPresent();
  }

  /** "The mayor jokes: “Who pays?”": all of the words up to the mark, or those behind another. */
  private Optional<Draft> before(Quotation quotation) {
    int start = quotation.span().start();
    int number = context.sentenceIndexAt(Math.max(0, start - 1));
    if (start == 0 || number >= context.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(number);
    int end = SortedSpans.firstStartingFrom(sentence.tokens(), Token::span, start);
    boolean marked =
        end > 1
            && (sentence.token(end - 1).text().equals(":")
                || sentence.token(end - 1).text().equals(","))
            && !context.isQuoted(sentence.token(end - 1));
    if (!marked) {
      return Optional.empty();
    }
    for (int from = Math.max(0, end - CLAUSE); from < end - 2; from++) {
      Optional<ReportingClause> clause =
          opens(sentence, from) ? reader.statement(sentence, from) : Optional.empty();
      if (clause.filter(c -> c.to() == end - 1).isPresent()) {
        return draft(clause.get(), List.of(quotation.span()), FoundBy.QUOTATION_BEHIND_VERB);
      }
    }
    return Optional.empty();
  }

  /** "Le public s'est levé en scandant « Non ! »": whoever does what the gerund goes with. */
  private Optional<Draft> gerund(Quotation quotation) {
    int start = quotation.span().start();
    int number = context.sentenceIndexAt(Math.max(0, start - 1));
    if (start == 0 || number >= context.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = context.sentences().get(number);
    int end = SortedSpans.firstStartingFrom(sentence.tokens(), Token::span, start);
    if (end < 1) {
      return Optional.empty();
    }
    Token word = sentence.token(end - 1);
    Optional<Set<String>> classes =
        WordForms.verb(word.text(), sentence.language(), false)
            .filter(r -> r.morphology().mood() == Mood.PRESENT_PARTICIPLE)
            .map(r -> context.cues().verb(r.lemma()))
            .filter(c -> c.contains("quote") || c.contains("manner"));
    return classes.flatMap(
        c ->
            sentence
                .head(word)
                .map(verb -> sources.ofVerb(sentence, verb))
                .filter(s -> !s.isNone())
                .flatMap(
                    s ->
                        new Cue(context, sentence, word, c)
                            .draft(List.of(quotation.span()), s, FoundBy.QUOTATION_BEHIND_VERB))
                .map(d -> d.withConfidence(SURE)));
  }

  /** The start of the sentence, or behind a mark or conjunction. */
  private boolean opens(Sentence sentence, int from) {
    if (from == 0) {
      return true;
    }
    Token before = sentence.token(from - 1);
    return before.isPunctuation() && !context.isQuoted(before) || before.pos().equals("CCONJ");
  }

  private Cue cue(ReportingClause clause) {
    return new Cue(context, clause.sentence(), clause.verb(), clause.classes());
  }

  private Optional<Draft> draft(ReportingClause clause, List<Span> content, FoundBy foundBy) {
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(clause.draft(foundBy, content).withConfidence(SURE));
  }
}
