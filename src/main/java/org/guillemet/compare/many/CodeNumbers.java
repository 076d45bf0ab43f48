package org.guillemet.compare.many;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of codes, from 0 in the order in which they are met: numbers are sorted, counted and
 * weighed in less time and memory than texts. Not thread-safe.
 */
public final class CodeNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> codes = new ArrayList<>();

  /** The number of a code, which gets the next one when it has none yet. */
  public int of(String code) {
    return numbers.computeIfAbsent(
        code,
        c -> {
          codes.add(c);
          return numbers.size();
        });
  }

  /** The numbers of some codes, sorted. */
  public int[] of(Set<String> some) {
    return some.stream().mapToInt(this::of).sorted().toArray();
  }

  /**
   * The code that has a number.
   *
   * @param number from 0 up to {@link #size()}, exclusive
   */
  public String code(int number) {
    return codes.get(number);
  }

  /** How many codes have a number. */
  public int size() {
    return codes.size();
  }
}
