package org.guillemet.claims.support;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.claims.Figure;

/** Finds claims that tell a figure, without looking at each of them. Immutable. */
final class FigureIndex {

  private final List<ClaimDraft> drafts;

  /** The first draft with a figure like this. */
  private final Map<Key, Integer> first = new HashMap<>();

  /**
   * What figures that agree have in common.
   *
   * @param counted empty for figures of anything
   */
  private record Key(Figure.Kind kind, BigDecimal value, String unit, Optional<String> counted) {}

  FigureIndex(List<ClaimDraft> drafts) {
    this.drafts = List.copyOf(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      for (Figure figure : drafts.get(i).reading().figures()) {
        first.putIfAbsent(key(figure, Optional.empty()), i);
        first.putIfAbsent(key(figure, Optional.of(figure.counted())), i);
      }
    }
  }

  /** The first of the drafts that tells the figure. */
  Optional<ClaimDraft> first(Figure figure) {
    Stream<Key> keys =
        figure.counted().isEmpty()
            ? Stream.of(key(figure, Optional.empty()))
            : Stream.of(key(figure, Optional.of(figure.counted())), key(figure, Optional.of("")));
    return keys.map(first::get).filter(Objects::nonNull).min(Integer::compare).map(drafts::get);
  }

  private static Key key(Figure figure, Optional<String> counted) {
    return new Key(
        figure.comparableKind(),
        figure.quantity().value().stripTrailingZeros(),
        figure.unit(),
        counted);
  }
}
