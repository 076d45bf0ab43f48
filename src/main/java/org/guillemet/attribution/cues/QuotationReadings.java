package org.guillemet.attribution.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/** Proposes the quotation behind a verb as what it attributes. */
final class QuotationReadings {

  /**
   * "en scandant « Non ! »": a verb of speech right before a quotation that begins as a sentence.
   */
  private static final double ADJACENT = 0.5;

  private final Context context;
  private final CandidateMaker maker;

  QuotationReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
  }

  /** The quotation that stands behind a verb and its words: "Brun said: “We are closing.”" */
  Optional<Candidate> find(Cue cue) {
    if (cue.isQuoted()) {
      return Optional.empty();
    }
    int from = cue.verb().span().end();
    Optional<Quotation> next = context.quotationBehind(from);
    if (next.isEmpty() || !leadsTo(cue, next.get())) {
      return Optional.empty();
    }
    List<Span> content = joined(next.get());
    boolean adjacent =
        cue.takesQuotation() && context.text().substring(from, next.get().span().start()).isBlank();
    return maker
        .candidate(cue, content, Optional.empty(), FoundBy.QUOTATION_BEHIND_VERB)
        .map(c -> adjacent ? c.atLeast(ADJACENT) : c);
  }

  /** A quotation and those joined to it by a conjunction: "chanted “No toll” and “No bridge”". */
  private List<Span> joined(Quotation first) {
    List<Span> joined = new ArrayList<>(List.of(first.span()));
    Optional<Quotation> next = context.quotationBehind(first.span().end());
    while (next.isPresent()) {
      Span between = joined.get(joined.size() - 1).gap(next.get().span());
      if (!isConjunction(between.of(context.text()))) {
        break;
      }
      joined.add(next.get().span());
      next = context.quotationBehind(next.get().span().end());
    }
    return joined;
  }

  private boolean isConjunction(String words) {
    String word = words.replaceAll("^[ ,]+|[ ,]+$", "");
    return ClosedClasses.of(context.analysis().language()).has(word, WordClass.CONJUNCTION);
  }

  /**
   * Whether the verb introduces the quotation behind it: no other verb stands between them, and a
   * colon, a comma, or the form of the quotation shows that it is speech.
   */
  private boolean leadsTo(Cue cue, Quotation quotation) {
    Sentence sentence = cue.sentence();
    int start = quotation.span().start();
    String text = context.text();
    String before = text.substring(cue.verb().span().end(), start).stripTrailing();
    boolean colon = before.endsWith(":");
    if (start >= sentence.span().end()) {
      return colon
          && text.substring(sentence.span().end(), start).isBlank()
          && isLastVerb(cue, sentence.size());
    }
    int first = SortedSpans.firstStartingFrom(sentence.tokens(), Token::span, start);
    if (!isLastVerb(cue, first) || opensClause(sentence, first, quotation)) {
      return false;
    }
    if (colon) {
      return true;
    }
    boolean comma = before.endsWith(",");
    boolean named = // "sur le thème de « Trois siècles »", "pocketed “The Plague”"
        quotation.use() == Quotation.Use.TITLE
            || first > 0 && sentence.isA(sentence.token(first - 1), WordClass.OF);
    boolean adjacent = before.length() < 40 && !named;
    boolean whole =
        Character.isUpperCase(firstLetter(quotation.words().of(text)))
            && quotation.span().end() >= sentence.span().end() - 1;
    boolean direct = (before.isEmpty() || comma) && cue.takesQuotation();
    boolean sentenceLike =
        Character.isUpperCase(firstLetter(quotation.words().of(text)))
            || before.equals(",") && states(sentence, quotation);
    return (comma || adjacent) && whole || direct && sentenceLike;
  }

  /**
   * Whether the quotation is a clause, though it begins with a small letter: "Brun admitted, “we
   * have no plan” for it".
   */
  private static boolean states(Sentence sentence, Quotation quotation) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> quotation.words().contains(t.span())).toList();
    return !words.isEmpty()
        && Grammar.clause(sentence, words.get(0).index(), words.get(words.size() - 1).index() + 1)
            == Predication.CLAUSE;
  }

  /**
   * Whether the quotation only begins the clause behind "that": "said that, “of course” he will
   * stay".
   */
  private boolean opensClause(Sentence sentence, int first, Quotation quotation) {
    boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
    int before = comma ? first - 2 : first - 1;
    int behind = quotation.span().end();
    String words = quotation.words().of(context.text());
    return before >= 0
        && sentence.isA(sentence.token(before), WordClass.THAT)
        && behind < sentence.span().end() - 1
        && context.text().charAt(behind) == ' '
        && Character.isLetter(words.charAt(words.length() - 1));
  }

  /** Whether no verb between the cue and the token has a subject or is a cue itself. */
  private boolean isLastVerb(Cue cue, int end) {
    Sentence sentence = cue.sentence();
    for (int i = cue.verb().index() + 1; i < end; i++) {
      Token t = sentence.token(i);
      if (t.isVerbal()
          && (Grammar.subject(sentence, t).isPresent()
              || !context.cues().verb(sentence, t).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  private static char firstLetter(String words) {
    return words.isEmpty() ? ' ' : words.charAt(0);
  }
}
