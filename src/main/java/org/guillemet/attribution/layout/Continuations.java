package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
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
public final class Continuations {

  private final Context context;

  /** By the index of a sentence the places of the drafts that touch it. */
  private final Map<Integer, Set<Integer>> bySentence = new HashMap<>();

  /** By the place of a draft what its content goes on with. */
  private final Map<Integer, List<Span>> more = new HashMap<>();

  public Continuations(Context context) {
    this.context = context;
  }

  /** The drafts, in text order, with every quotation of speech in one of them. */
  public List<Draft> extend(List<Draft> found) {
    List<Draft> drafts = new ArrayList<>(found);
    for (int i = 0; i < drafts.size(); i++) {
      enter(drafts.get(i), i);
    }
    int[] covered = covered(found);
    List<Draft> parted =
        found.stream().filter(d -> d.foundBy() == FoundBy.INCISE_IN_QUOTATION).toList();
    ColonQuotations colons = new ColonQuotations(context);
    for (Quotation quotation : context.quotations()) {
      if (covered[quotation.words().start()] < quotation.words().end()
          && !isParted(parted, quotation)) {
        Optional<Draft> byColon = colons.find(quotation);
        if (byColon.isPresent()) {
          add(drafts, byColon.get());
        } else if (isSentence(quotation)) {
          place(drafts, quotation.span());
        }
      }
    }
    more.forEach((place, spans) -> drafts.set(place, drafts.get(place).with(spans)));
    drafts.sort(Comparator.comparing(d -> d.content().get(0)));
    return drafts;
  }

  /** Whether its speakers are told inside its own marks, as in a dialogue. */
  private static boolean isParted(List<Draft> drafts, Quotation quotation) {
    return drafts.stream().anyMatch(d -> d.content().stream().allMatch(quotation.span()::contains));
  }

  /** For every offset how far the contents reach that begin there or before. */
  private int[] covered(List<Draft> drafts) {
    int[] reach = new int[context.text().length() + 1];
    for (Draft draft : drafts) {
      Span before = draft.content().get(0);
      for (Span span : draft.content()) {
        // A cue between the two is an aside, and what stands around it is one quotation.
        Span between = before.cover(span);
        boolean aside =
            draft.cue().stream().anyMatch(c -> context.isQuoted(c) && between.contains(c));
        int start = aside ? before.start() : span.start();
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
    int before = endingRightBefore(drafts, span);
    boolean goesOn =
        before >= 0 && (!drafts.get(before).continues() || isSameBlock(drafts.get(before), span));
    if (goesOn) {
      more.computeIfAbsent(before, place -> new ArrayList<>()).add(span);
      enter(span, before);
    } else {
      add(drafts, Draft.of(FoundBy.CONTINUATION, List.of(span)).continuing());
    }
  }

  private void add(List<Draft> drafts, Draft draft) {
    enter(draft, drafts.size());
    drafts.add(draft);
  }

  private void enter(Draft draft, int place) {
    draft.content().forEach(span -> enter(span, place));
    draft.cue().forEach(span -> enter(span, place));
  }

  private void enter(Span span, int place) {
    List<Sentence> all = context.sentences();
    int i = context.sentenceIndexAt(span.start());
    while (i < all.size() && all.get(i).span().start() < span.end()) {
      bySentence.computeIfAbsent(i++, s -> new TreeSet<>()).add(place);
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
    // Behind a mark, or the time of an entry in a live report.
    boolean begins =
        context.startOf(first) >= quotation.span().start() - 1
            || context
                .text()
                .substring(first.span().start(), quotation.span().start())
                .chars()
                .noneMatch(Character::isLetter);
    return begins && end <= quotation.span().end() + 1;
  }

  /** The place of the surest draft in the last sentence before the span, or -1. */
  private int endingRightBefore(List<Draft> drafts, Span span) {
    int index = context.sentenceIndexAt(span.start());
    int surest = -1;
    for (int place : bySentence.getOrDefault(index - 1, Set.of())) {
      Draft d = drafts.get(place);
      if (d.content().get(0).start() < span.start()
          && d.cue().stream().noneMatch(c -> context.quotationAround(c).isPresent())
          && (surest < 0 || d.confidence() > drafts.get(surest).confidence())) {
        surest = place;
      }
    }
    return surest;
  }
}
