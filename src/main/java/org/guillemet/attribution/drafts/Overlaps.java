package org.guillemet.attribution.drafts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Decides which drafts stay where several claim the same words, and which stands inside which. */
public final class Overlaps {

  /** From this confidence on a draft stays: what stands inside it can never outweigh it. */
  private static final double UNLIKELY = 0.5;

  /** Below this confidence a draft gives way to a sure quotation inside it. */
  private static final double DOUBTFUL = 0.7;

  /** Above this confidence a quotation is sure. */
  private static final double SURE = 0.85;

  /** To look at so many spans one by one is faster than to search them. */
  private static final int FEW = 8;

  private Overlaps() {}

  /** The drafts in text order; of those with the same content only the surest one. */
  public static List<Draft> resolve(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    Set<List<Span>> taken = new HashSet<>();
    List<Draft> surest =
        drafts.stream()
            .sorted(
                Comparator.comparingDouble(Draft::confidence)
                    .reversed()
                    .thenComparing(d -> d.content().get(0))
                    .thenComparing(Draft::foundBy))
            .toList();
    for (Draft draft : surest) {
      if (taken.add(draft.content())) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparing(d -> d.content().get(0)));
    return kept;
  }

  /**
   * Leaves out unlikely drafts around likelier ones, and doubtful ones around sure quotations.
   *
   * <p>With a draft around them, those inside are only part of what somebody else says; without it
   * they stand for themselves. If the draft is right with probability {@code p}, to keep it is
   * right with {@code p}; to leave it out is right when it is wrong and the likeliest inside is
   * right, with {@code (1 - p) * inside}. The likelier of the two is done.
   */
  public static List<Draft> withoutUnlikely(List<Draft> drafts) {
    Contained contained = new Contained(drafts);
    Set<Draft> left = Collections.newSetFromMap(new IdentityHashMap<>());
    drafts.stream()
        .filter(d -> d.confidence() < UNLIKELY)
        .sorted(Comparator.comparingDouble(Draft::confidence))
        .forEach(
            d -> {
              double inside =
                  contained
                      .in(d)
                      .filter(k -> !left.contains(k) && !k.cue().isEmpty())
                      .mapToDouble(Draft::confidence)
                      .max()
                      .orElse(0);
              if ((1 - d.confidence()) * inside > d.confidence()) {
                left.add(d);
              }
            });
    return drafts.stream()
        .filter(d -> !left.contains(d))
        .filter(
            d ->
                d.confidence() >= DOUBTFUL
                    || contained.in(d).noneMatch(k -> !left.contains(k) && isSpoken(d, k)))
        .toList();
  }

  /**
   * Whether the inner draft is a sure quotation with a cue of its own, and the outer one is no
   * quotation: "footage of Brun saying: “No.”" is not what the footage says.
   */
  private static boolean isSpoken(Draft outside, Draft inside) {
    return inside.foundBy() == FoundBy.QUOTATION_BEHIND_VERB
        && inside.confidence() > SURE
        && !outside.foundBy().isOfQuotation()
        && outside.source().size() + outside.cue().size() > 0;
  }

  /** Leaves out drafts around two turns or more: a transcript is not what one speaker says. */
  public static List<Draft> withoutTranscripts(List<Draft> drafts) {
    Contained turns =
        new Contained(drafts.stream().filter(d -> d.foundBy() == FoundBy.TURN).toList());
    return drafts.stream().filter(d -> turns.in(d).limit(2).count() < 2).toList();
  }

  /** For each draft, in order, the index of the smallest larger one that it stands in, if any. */
  public static List<Optional<Integer>> outer(List<Draft> drafts) {
    DraftIndex index = new DraftIndex(drafts);
    Map<Draft, Integer> places = new IdentityHashMap<>();
    Map<Draft, Integer> sizes = new IdentityHashMap<>();
    drafts.forEach(d -> places.put(d, places.size()));
    drafts.forEach(d -> sizes.put(d, size(d)));
    return drafts.stream()
        .map(
            d ->
                index
                    .around(anchor(d).get(0))
                    .filter(o -> sizes.get(o) > sizes.get(d) && contains(o, d))
                    .min(
                        Comparator.<Draft, Integer>comparing(sizes::get).thenComparing(places::get))
                    .map(places::get))
        .toList();
  }

  /** How many code units the content has. */
  private static int size(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  /** Finds what stands inside a draft without looking at all drafts. */
  private static final class Contained {

    private final SpanIndex<Draft> anchors;

    Contained(List<Draft> drafts) {
      this.anchors = new SpanIndex<>(drafts, d -> anchor(d).subList(0, 1));
    }

    /** The drafts that stand inside a draft, each once. */
    Stream<Draft> in(Draft draft) {
      Set<Draft> once = Collections.newSetFromMap(new IdentityHashMap<>());
      return draft.content().stream()
          .flatMap(c -> anchors.overlapping(c).stream())
          .filter(once::add)
          .filter(k -> k != draft && contains(draft, k));
    }
  }

  /** The words that must stand in another draft for this one to stand in it. */
  private static List<Span> anchor(Draft draft) {
    return draft.cue().isEmpty() ? draft.content() : draft.cue();
  }

  /** Whether all anchors of one draft stand in the content of the other. */
  private static boolean contains(Draft outside, Draft inside) {
    return anchor(inside).stream().allMatch(a -> contains(outside.content(), a));
  }

  /**
   * Whether one of the spans contains another one.
   *
   * @param spans in text order, of which none overlaps the next
   */
  private static boolean contains(List<Span> spans, Span other) {
    if (spans.size() <= FEW) {
      return spans.stream().anyMatch(s -> s.contains(other));
    }
    int behind = SortedSpans.firstStartingFrom(spans, Function.identity(), other.start() + 1);
    return behind > 0 && spans.get(behind - 1).contains(other);
  }
}
