package org.guillemet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds values by their spans without looking at each of them. Immutable.
 *
 * @param <T> what has spans
 */
public final class SpanIndex<T> {

  /** A place of the value with a number. */
  private record Entry(Span span, int value) {}

  private final List<T> values;
  private final List<Entry> entries;

  /** A tree over the entries: under node {@code i} are {@code 2 i} and {@code 2 i + 1}. */
  private final int[] lastEnds;

  private final int leaves;

  /**
   * @param spans the places of a value, which may be none or many
   */
  public SpanIndex(List<T> values, Function<T, List<Span>> spans) {
    this.values = List.copyOf(values);
    this.entries =
        IntStream.range(0, values.size())
            .boxed()
            .flatMap(i -> spans.apply(values.get(i)).stream().map(span -> new Entry(span, i)))
            .sorted(Comparator.comparing(Entry::span).thenComparing(Entry::value))
            .toList();
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, entries.size() - 1)) * 2);
    this.lastEnds = new int[2 * leaves];
    for (int i = 0; i < entries.size(); i++) {
      lastEnds[leaves + i] = entries.get(i).span().end();
    }
    for (int node = leaves - 1; node > 0; node--) {
      lastEnds[node] = Math.max(lastEnds[2 * node], lastEnds[2 * node + 1]);
    }
  }

  /** The values that share a code unit with the span, each once, in the order of the list. */
  public List<T> overlapping(Span span) {
    List<Integer> found = new ArrayList<>();
    collect(span, 1, 0, leaves, found);
    return found.stream().distinct().sorted().map(values::get).toList();
  }

  private void collect(Span span, int node, int first, int size, List<Integer> found) {
    if (first >= entries.size()
        || lastEnds[node] <= span.start()
        || entries.get(first).span().start() >= span.end()) {
      return;
    }
    if (size == 1) {
      found.add(entries.get(first).value());
      return;
    }
    collect(span, 2 * node, first, size / 2, found);
    collect(span, 2 * node + 1, first + size / 2, size / 2, found);
  }
}
