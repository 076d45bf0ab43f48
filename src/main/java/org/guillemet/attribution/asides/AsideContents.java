package org.guillemet.attribution.asides;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.layout.UnopenedAttributions;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Tells which of the words around an aside it attributes: the quotation or statement before it, and
 * what goes on behind it.
 */
final class AsideContents {

  /** "and still": words that may lead to what goes on. */
  private static final int JOINT = 3;

  private final Context context;

  AsideContents(Context context) {
    this.context = context;
  }

  /**
   * The spans of the content, in text order.
   *
   * @param own the tokens of the aside
   * @param from index of its first token
   * @param to index behind its last one
   * @param quotation what ends right before it
   */
  List<Span> around(Cue cue, BitSet own, int from, int to, Optional<Quotation> quotation) {
    Sentence sentence = cue.sentence();
    List<Span> spans = new ArrayList<>();
    left(sentence, from, quotation).ifPresent(spans::add);
    if (!hasCueBehind(cue, to)) {
      right(sentence, to, own)
          .filter(s -> !isComment(sentence, s, quotation.isPresent()))
          .ifPresent(spans::add);
    }
    return Span.merge(spans);
  }

  private Optional<Span> left(Sentence sentence, int from, Optional<Quotation> quotation) {
    int end = sentence.token(from - 1).span().end();
    int start = UnopenedAttributions.start(context, sentence, from);
    if (quotation.isPresent()) {
      Span span = quotation.get().span();
      boolean whole =
          span.start() <= start
              || isBehindSentence(start, span.start())
              || onlyPunctuation(start, span.start())
              || context.isBehindColon(span.start());
      return Optional.of(whole ? span : new Span(Math.min(start, span.start()), span.end()))
          .flatMap(s -> whole ? Optional.of(s) : context.trimmed(s));
    }
    return end <= start ? Optional.empty() : context.trimmed(new Span(start, end));
  }

  /** Where marks confuse the splitter, a sentence may end inside what it takes for one. */
  private boolean isBehindSentence(int from, int to) {
    String before = context.text().substring(from, to).stripTrailing();
    return !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private boolean onlyPunctuation(int from, int to) {
    return context.text().substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** "he said, adding: “…”": what follows is another cue's. */
  private boolean hasCueBehind(Cue cue, int to) {
    Sentence sentence = cue.sentence();
    return sentence.tokens().subList(cue.verb().index() + 1, to).stream()
        .filter(Token::isVerbal)
        .anyMatch(t -> context.cues().verb(sentence, t).contains("quote"));
  }

  /**
   * "“Rotten,” he said, meaning the deck", "“Non”, dit-il au maire, qui se tait": what he meant or
   * did, and who was told; without marks only one that is a cue of its own does: "the deck is
   * rotten, he said, adding that it leaks".
   */
  private boolean isComment(Sentence sentence, Span right, boolean quoted) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() == right.start())
        .filter(t -> quoted || context.cues().verb(sentence, t).contains("speech"))
        .anyMatch(
            t ->
                t.morphology().mood() == Mood.PRESENT_PARTICIPLE
                    || sentence.isA(t, WordClass.RELATIVE)
                    || saysMore(sentence, t));
  }

  /** "“No,” he said, before adding: “Never.”": an act of his, with words of its own. */
  private boolean saysMore(Sentence sentence, Token first) {
    int i = first.index();
    boolean opens = first.pos().equals("ADP") || first.pos().equals("ADV");
    while (opens && i < sentence.size() && !sentence.token(i).isVerbal()) {
      if (sentence.token(i).isPunctuation() || sentence.token(i).isNominal()) {
        return false;
      }
      i++;
    }
    return i > first.index()
        && i < sentence.size()
        && !Grammar.isFinite(sentence, sentence.token(i))
        && context.cues().verb(sentence, sentence.token(i)).contains("quote");
  }

  /** What follows the aside in its sentence. */
  private Optional<Span> right(Sentence sentence, int to, BitSet own) {
    int first = to;
    while (first < sentence.size()
        && sentence.token(first).isPunctuation()
        && !context.isQuoted(sentence.token(first))) {
      first++;
    }
    if (first >= sentence.size() || own.get(first) && !context.isQuoted(sentence.token(first))) {
      return Optional.empty();
    }
    Optional<Quotation> next = context.quotationAround(sentence.token(first).span());
    if (next.isPresent() && !goesOn(sentence, first)) {
      return Optional.empty();
    }
    Span rest = sentence.token(first).span().cover(sentence.token(sentence.size() - 1).span());
    if (next.isPresent()) {
      rest = rest.cover(next.get().span());
      return Optional.of(next.get().span().end() >= rest.end() ? next.get().span() : rest)
          .flatMap(context::trimmed);
    }
    return context.trimmed(rest);
  }

  /** "he said, “and here”", "he said, and still “here”", not "he said, meaning that “here”". */
  private static boolean goesOn(Sentence sentence, int quotation) {
    int i = quotation - 1;
    while (i >= 0 && i >= quotation - JOINT && !sentence.token(i).isPunctuation()) {
      i--;
    }
    return i >= 0
        && sentence.token(i).isPunctuation()
        && (i == quotation - 1 || sentence.token(i + 1).pos().equals("CCONJ"));
  }
}
