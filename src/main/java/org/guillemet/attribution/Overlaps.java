package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.text.Span;

/** Settles which of several drafts may have the same words, and which stands inside which. */
final class Overlaps {

  private Overlaps() {}

  /** The drafts in text order; of those with the same content or cue, the surest one. */
  static List<Draft> resolve(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> surest =
        drafts.stream()
            .sorted(
                Comparator.comparingDouble(Draft::confidence)
                    .reversed()
                    .thenComparing(d -> d.content().get(0))
                    .thenComparing(Draft::foundBy))
            .toList();
    for (Draft draft : surest) {
      if (kept.stream().noneMatch(k -> k.content().equals(draft.content()))) {
        kept.add(draft);
      }
    }
    kept.sort(Comparator.comparing(d -> d.content().get(0)));
    return kept;
  }

  /** For each draft the index of the smallest other one that it stands in. */
  static List<Optional<Integer>> outer(List<Draft> drafts) {
    List<Optional<Integer>> outer = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int best = -1;
      for (int j = 0; j < drafts.size(); j++) {
        if (i != j
            && contains(drafts.get(j), drafts.get(i))
            && (best < 0 || size(drafts.get(j)) < size(drafts.get(best)))) {
          best = j;
        }
      }
      outer.add(best < 0 ? Optional.empty() : Optional.of(best));
    }
    return outer;
  }

  /** Whether one has the cue of the other, or all of a content without cue, in its content. */
  private static boolean contains(Draft outside, Draft inside) {
    List<Span> anchor = inside.cue().isEmpty() ? inside.content() : inside.cue();
    return size(outside) > size(inside)
        && anchor.stream().allMatch(a -> outside.content().stream().anyMatch(c -> c.contains(a)));
  }

  private static int size(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }
}
