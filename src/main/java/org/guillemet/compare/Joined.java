package org.guillemet.compare;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Lists one behind the other, without a copy of what is in them. Immutable as far as these lists
 * are.
 *
 * @param <T> what is in them
 */
final class Joined<T> extends AbstractList<T> {

  private final List<List<? extends T>> lists;

  /** Where each list ends. */
  private final int[] ends;

  Joined(List<? extends List<? extends T>> some) {
    lists = some.stream().<List<? extends T>>map(list -> list).filter(l -> !l.isEmpty()).toList();
    ends = lists.stream().mapToInt(List::size).toArray();
    Arrays.parallelPrefix(ends, Math::addExact);
  }

  @Override
  public T get(int index) {
    int place = Arrays.binarySearch(ends, Objects.checkIndex(index, size()));
    int list = place >= 0 ? place + 1 : -place - 1;
    return lists.get(list).get(list == 0 ? index : index - ends[list - 1]);
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
