package org.guillemet.repository.cache;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads values that others point to: one that is met again is the same object again.
 * Made for one article, either to write or to read. Not thread-safe.
 */
abstract class SharedCodec<T> {

  private final Map<T, Integer> numbers = new IdentityHashMap<>();
  private final List<T> values = new ArrayList<>();

  abstract void writeValue(T value, ValueWriter out);

  abstract T readValue(ValueReader in);

  final void write(T value, ValueWriter out) {
    Integer known = numbers.get(value);
    out.number(known == null ? numbers.size() : known);
    if (known == null) {
      writeValue(value, out);
      numbers.put(value, numbers.size());
    }
  }

  final T read(ValueReader in) {
    int number = in.number();
    if (number == values.size()) {
      values.add(readValue(in));
    }
    return ValueReader.get(values, number);
  }
}
