package org.guillemet.text;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds places in a list of values that stand in text order, without looking at each of them. What
 * overlaps a span, {@link SpanIndex} finds.
 */
public final class SortedSpans {

  private SortedSpans() {}

  /**
   * The index of the first value that ends behind the offset: the one that holds it, or else the
   * next. The size of the list when all end before.
   *
   * @param sorted values of which none contains another one
   * @param span where a value stands
   */
  public static <T> int firstEndingBehind(List<T> sorted, Function<T, Span> span, int offset) {
    return first(sorted, value -> span.apply(value).end() > offset);
  }

  /**
   * The index of the first value that starts at the offset or behind it. The size of the list when
   * all start before.
   *
   * @param sorted values that may contain each other
   * @param span where a value stands
   */
  public static <T> int firstStartingFrom(List<T> sorted, Function<T, Span> span, int offset) {
    return first(sorted, value -> span.apply(value).start() >= offset);
  }

  /** The index of the first value of which something is true that is true of all behind it. */
  private static <T> int first(List<T> sorted, Predicate<T> isReached) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isReached.test(sorted.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
