package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.Sentence;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Span;

/**
 * Gives quotations without a cue of their own to the speaker before them.
 *
 * <p>Annotation guide: words that go on right behind an attribution are further spans of its
 * content, also across a paragraph break; words that come after the article has spoken in its own
 * voice are an attribution of their own, with an empty source and cue.
 */
final class Continuations {

  private final Context context;

  Continuations(Context context) {
    this.context = context;
  }

  /** The drafts, in text order, with every quotation of speech in one of them. */
  List<Draft> extend(List<Draft> found) {
    List<Draft> drafts = new ArrayList<>(found);
    int[] covered = covered(found);
    ColonQuotations colons = new ColonQuotations(context);
    for (Quotation quotation : context.quotations()) {
      if (covered[quotation.words().start()] < quotation.words().end()) {
        Optional<Draft> byColon = colons.find(quotation);
        if (byColon.isPresent()) {
          drafts.add(byColon.get());
        } else if (isSentence(quotation)) {
          place(drafts, quotation.span());
        }
      }
    }
    drafts.sort(Comparator.comparing(d -> d.content().get(0)));
    return drafts;
  }

  /** For every offset how far the contents reach that begin there or before. */
  private int[] covered(List<Draft> drafts) {
    int[] reach = new int[context.text().length() + 1];
    for (Draft draft : drafts) {
      Span before = draft.content().get(0);
      for (Span span : draft.content()) {
        // A cue between the two is an incise, and what stands around it is one quotation.
        Span between = before.cover(span);
        boolean incise =
            draft.cue().stream().anyMatch(c -> context.isQuoted(c) && between.contains(c));
        int start = incise ? before.start() : span.start();
        reach[start] = Math.max(reach[start], span.end());
        before = span;
      }
    }
    for (int i = 1; i < reach.length; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
    return reach;
  }

  private void place(List<Draft> drafts, Span span) {
    Optional<Draft> before = endingRightBefore(drafts, span);
    boolean goesOn =
        before.isPresent() && (!before.get().continues() || isSameBlock(before.get(), span));
    if (goesOn) {
      drafts.set(drafts.indexOf(before.get()), before.get().with(span));
    } else {
      drafts.add(Draft.bare(span, true, 0.6, "continuation"));
    }
  }

  /** Of two paragraphs without a speaker the second may be somebody else's. */
  private boolean isSameBlock(Draft before, Span span) {
    return context.blockAt(span.start()).equals(context.blockAt(before.content().get(0).start()));
  }

  /** Whether the quotation is whole sentences: it begins one and ends one. */
  private boolean isSentence(Quotation quotation) {
    int index = context.sentenceIndexAt(quotation.span().start());
    if (index >= context.sentences().size()) {
      return false;
    }
    Sentence first = context.sentences().get(index);
    int last = context.sentenceIndexAt(quotation.span().end() - 1);
    int end =
        last < context.sentences().size()
            ? context.sentences().get(last).span().end()
            : quotation.span().end();
    boolean begins = first.span().start() >= quotation.span().start() - 1;
    return begins && end <= quotation.span().end() + 1;
  }

  /** The draft whose sentence is the last one before the span. */
  private Optional<Draft> endingRightBefore(List<Draft> drafts, Span span) {
    int index = context.sentenceIndexAt(span.start());
    if (index == 0) {
      return Optional.empty();
    }
    Span sentence = context.sentences().get(index - 1).span();
    return drafts.stream()
        .filter(d -> d.touches(sentence))
        .filter(d -> d.cue().stream().noneMatch(c -> context.quotationAround(c).isPresent()))
        .filter(d -> d.content().get(0).start() < span.start())
        .max(Comparator.comparingDouble(Draft::confidence));
  }
}
