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

/** Settles which of several drafts may have the same words, and which stands inside which. */
public final class Overlaps {

  /** Above it nothing that stands inside can be worth more. */
  private static final double UNLIKELY = 0.5;

  private static final double DOUBTFUL = 0.7;

  private static final double SURE = 0.85;

  private static final int FEW = 8;

  private Overlaps() {}

  /** The drafts in text order; of those with the same content or cue, the surest one. */
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
   * Leaves out what is unlikely and stands around likelier attributions, which then count by
   * themselves: the drafts that remain are right more often than those that would.
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

  /** "footage of Brun saying: “No.”": a sure quotation with its own cue inside a doubtful draft. */
  private static boolean isSpoken(Draft outside, Draft inside) {
    return inside.foundBy() == FoundBy.QUOTATION_BEHIND_VERB
        && inside.confidence() > SURE
        && !outside.foundBy().isOfQuotation()
        && outside.source().size() + outside.cue().size() > 0;
  }

  /** Leaves out what holds the turns of several speakers: a transcript is nobody's words. */
  public static List<Draft> withoutTranscripts(List<Draft> drafts) {
    Contained turns =
        new Contained(drafts.stream().filter(d -> d.foundBy() == FoundBy.TURN).toList());
    return drafts.stream().filter(d -> turns.in(d).limit(2).count() < 2).toList();
  }

  /** For each draft the index of the smallest other one that it stands in. */
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

  /** How long the content is. */
  private static int size(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  /** Finds the drafts that stand inside others without looking at each of them. */
  private static final class Contained {

    private final SpanIndex<Draft> anchors;

    Contained(List<Draft> drafts) {
      this.anchors = new SpanIndex<>(drafts, d -> anchor(d).subList(0, 1));
    }

    /** Those in a draft. */
    Stream<Draft> in(Draft draft) {
      Set<Draft> once = Collections.newSetFromMap(new IdentityHashMap<>());
      return draft.content().stream()
          .flatMap(c -> anchors.overlapping(c).stream())
          .filter(once::add)
          .filter(k -> k != draft && contains(draft, k));
    }
  }

  /** The cue, or the content of a draft without one. */
  private static List<Span> anchor(Draft draft) {
    return draft.cue().isEmpty() ? draft.content() : draft.cue();
  }

  /** Whether one has the cue of the other, or all of a content without cue, in its content. */
  private static boolean contains(Draft outside, Draft inside) {
    return anchor(inside).stream().allMatch(a -> contains(outside.content(), a));
  }

  /** Whether one of the spans has all of another one; where they are many, they are in order. */
  private static boolean contains(List<Span> spans, Span other) {
    if (spans.size() <= FEW) {
      return spans.stream().anyMatch(s -> s.contains(other));
    }
    int behind = SortedSpans.firstStartingFrom(spans, Function.identity(), other.start() + 1);
    return behind > 0 && spans.get(behind - 1).contains(other);
  }
}
