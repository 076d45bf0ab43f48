package org.guillemet.compare;

import java.util.AbstractList;
import java.util.List;

/**
 * Lists one behind the other, without a copy of what is in them. Immutable as far as they are.
 *
 * @param <T> what is in them
 */
final class Joined<T> extends AbstractList<T> {

  private final List<List<? extends T>> lists;
  private final int size;

  Joined(List<List<? extends T>> lists) {
    this.lists = List.copyOf(lists);
    this.size = lists.stream().mapToInt(List::size).reduce(0, Math::addExact);
  }

  @Override
  public T get(int index) {
    int behind = index;
    for (List<? extends T> list : lists) {
      if (behind < list.size()) {
        return list.get(behind);
      }
      behind -= list.size();
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int size() {
    return size;
  }
}
