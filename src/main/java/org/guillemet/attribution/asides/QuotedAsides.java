package org.guillemet.attribution.asides;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Finds asides that stand inside the quotation marks, as French papers set them: "« On ferme, dit
 * Léa Brun, et c'est définitif. »". Only a verb of speech before its subject, between two commas,
 * is one.
 */
public final class QuotedAsides {

  /** Longer is a clause of the speaker's. */
  private static final int WORDS = 12;

  private final Context context;
  private final SourcePhrases phrases;

  public QuotedAsides(Context context) {
    this.context = context;
    this.phrases = new SourcePhrases(context);
  }

  public Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Quotation> quotation = context.quotationAround(cue.verb().span());
    if (quotation.isEmpty() || !cue.takesQuotation()) {
      return Optional.empty();
    }
    int from = cue.verb().index();
    while (from > 0 && isBeforeVerb(sentence.token(from - 1))) {
      from--;
    }
    int to = end(sentence, cue.verb());
    boolean clitic = sentence.tokens().subList(from, to).stream().anyMatch(Clitics::isTied);
    boolean between = from > 0 && isComma(sentence, from - 1) && isComma(sentence, to);
    if (!between || to - from > WORDS || !clitic && !isNamed(sentence, cue.verb(), to)) {
      return Optional.empty();
    }
    return draft(cue, quotation.get(), from, to);
  }

  private static boolean isBeforeVerb(Token t) {
    return t.pos().equals("AUX") || t.pos().equals("PRON") && t.text().length() > 1;
  }

  /** Behind the subject, with what stands between the verb and the next comma. */
  private static int end(Sentence sentence, Token verb) {
    int end = verb.index() + 1;
    while (end < sentence.size()
        && !sentence.token(end).isPunctuation()
        && !sentence.token(end).isVerbal()) {
      end++;
    }
    return end;
  }

  private static boolean isComma(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).text().equals(",");
  }

  /** "dit Léa Brun", "explique la maire": somebody who can speak, right behind the verb. */
  private boolean isNamed(Sentence sentence, Token verb, int to) {
    int first = verb.index() + 1;
    return first < to
        && (sentence.token(first).pos().equals("PROPN")
            || sentence.token(first).pos().equals("DET"))
        && sentence.tokens().subList(first, to).stream()
            .anyMatch(t -> t.pos().equals("PROPN") || !context.cues().speaker(t).isEmpty());
  }

  /**
   * What stands left and right of words between two commas in a quotation of one sentence: "« Le
   * pont, selon Brun, tiendra. »"; none where they stand elsewhere.
   */
  public static List<Span> partsAround(Context context, Sentence sentence, int from, int to) {
    if (from == 0 || !isComma(sentence, from - 1) || !isComma(sentence, to)) {
      return List.of();
    }
    return context
        .quotationAround(sentence.token(from - 1).span().cover(sentence.token(to).span()))
        .filter(q -> sentence.span().cover(q.span()).equals(sentence.span()))
        .map(q -> parts(sentence, q, from, to))
        .orElse(List.of());
  }

  private static List<Span> parts(Sentence sentence, Quotation quotation, int from, int to) {
    int left = sentence.token(Math.max(0, from - 2)).span().end();
    int right = sentence.token(Math.min(to + 1, sentence.size() - 1)).span().start();
    int start = quotation.span().start();
    int end = quotation.span().end();
    return from > 2 && start < left && left < right && right < end
        ? List.of(new Span(start, left), new Span(right, end))
        : List.of();
  }

  private Optional<Draft> draft(Cue cue, Quotation quotation, int from, int to) {
    Sentence sentence = cue.sentence();
    List<Span> content = parts(sentence, quotation, from, to);
    List<Token> subject =
        sentence.tokens().subList(from, to).stream()
            .filter(t -> t.index() > cue.verb().index() || Clitics.isTied(t))
            .toList();
    if (subject.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Token head =
        subject.stream()
            .filter(t -> t.pos().equals("PROPN"))
            .findFirst()
            .or(() -> subject.stream().filter(Token::isNominal).findFirst())
            .orElse(subject.get(0));
    Span words = subject.get(0).span().cover(subject.get(subject.size() - 1).span());
    return phrases
        .named(words)
        .flatMap(
            s ->
                cue.draft(
                    content,
                    new Source(List.of(s), Optional.of(new Node(sentence, head))),
                    FoundBy.INCISE_IN_QUOTATION));
  }
}
