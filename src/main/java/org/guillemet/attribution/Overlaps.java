package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.text.Span;

/** Settles which of several drafts may have the same words, and which stands inside which. */
final class Overlaps {

  /** Above it nothing that stands inside can be worth more. */
  private static final double UNLIKELY = 0.5;

  private static final double DOUBTFUL = 0.7;

  private static final double SURE = 0.85;

  private Overlaps() {}

  /** The drafts in text order; of those with the same content or cue, the surest one. */
  static List<Draft> resolve(List<Draft> drafts) {
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
  static List<Draft> withoutUnlikely(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    drafts.stream()
        .filter(d -> d.confidence() < UNLIKELY)
        .sorted(Comparator.comparingDouble(Draft::confidence))
        .forEach(
            d -> {
              double inside =
                  kept.stream()
                      .filter(k -> k != d && !k.cue().isEmpty() && contains(d, k))
                      .mapToDouble(Draft::confidence)
                      .max()
                      .orElse(0);
              if ((1 - d.confidence()) * inside > d.confidence()) {
                kept.remove(d);
              }
            });
    return kept.stream()
        .filter(d -> d.confidence() >= DOUBTFUL || kept.stream().noneMatch(k -> isSpoken(d, k)))
        .toList();
  }

  /** "footage of Brun saying: “No.”": a sure quotation with its own cue inside a doubtful draft. */
  private static boolean isSpoken(Draft outside, Draft inside) {
    return inside.foundBy().equals("quotation-behind-verb")
        && inside.confidence() > SURE
        && !outside.foundBy().contains("quotation")
        && outside.source().size() + outside.cue().size() > 0
        && contains(outside, inside);
  }

  /** Leaves out what holds the turns of several speakers: a transcript is nobody's words. */
  static List<Draft> withoutTranscripts(List<Draft> drafts) {
    List<Draft> turns = drafts.stream().filter(d -> d.foundBy().equals("turn")).toList();
    return drafts.stream()
        .filter(d -> turns.stream().filter(t -> t != d && contains(d, t)).limit(2).count() < 2)
        .toList();
  }

  /** For each draft the index of the smallest other one that it stands in. */
  static List<Optional<Integer>> outer(List<Draft> drafts) {
    List<Extent> extents = drafts.stream().map(Extent::of).toList();
    List<Optional<Integer>> outer = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int best = -1;
      for (int j = 0; j < drafts.size(); j++) {
        if (extents.get(j).mayHold(extents.get(i))
            && (best < 0 || extents.get(j).size() < extents.get(best).size())
            && contains(drafts.get(j), drafts.get(i))) {
          best = j;
        }
      }
      outer.add(best < 0 ? Optional.empty() : Optional.of(best));
    }
    return outer;
  }

  /**
   * What can be told of a draft at a glance.
   *
   * @param content from its first to its last word
   * @param anchor the first words that must stand in another's content for it to stand inside
   * @param size how long its content is
   */
  private record Extent(Span content, Span anchor, int size) {

    static Extent of(Draft draft) {
      Span content = draft.content().stream().reduce(Span::cover).orElseThrow();
      int size = draft.content().stream().mapToInt(Span::length).sum();
      return new Extent(content, Overlaps.anchor(draft).get(0), size);
    }

    boolean mayHold(Extent other) {
      return size > other.size && content.contains(other.anchor);
    }
  }

  /** The cue, or the content of a draft without one. */
  private static List<Span> anchor(Draft draft) {
    return draft.cue().isEmpty() ? draft.content() : draft.cue();
  }

  /** Whether one has the cue of the other, or all of a content without cue, in its content. */
  private static boolean contains(Draft outside, Draft inside) {
    return anchor(inside).stream()
        .allMatch(a -> outside.content().stream().anyMatch(c -> c.contains(a)));
  }
}
