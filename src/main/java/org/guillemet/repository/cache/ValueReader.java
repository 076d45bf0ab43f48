package org.guillemet.repository.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guillemet.text.Span;

/**
 * Reads what a {@link ValueWriter} has written. Takes no more memory than some times the bytes,
 * whatever they say. Not thread-safe.
 */
final class ValueReader {

  private static final int LOW_BITS = 7;
  private static final int MORE = 1 << LOW_BITS;

  /** No article has a number that is longer, and calculating with it would take for ever. */
  private static final int LONGEST_DECIMAL = 1_000;

  /** Room is made for so many values, whatever the bytes say. */
  private static final int MOST_AT_ONCE = 1_000;

  private final byte[] bytes;
  private final int textLength;
  private final List<String> texts = new ArrayList<>();
  private int at;

  /**
   * @param textLength of the text that the spans are in
   */
  ValueReader(byte[] bytes, int textLength) {
    this.bytes = bytes;
    this.textLength = textLength;
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += LOW_BITS) {
      byte next = next();
      number |= (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new InvalidEntryException("a number without end");
  }

  boolean flag() {
    byte flag = next();
    if (flag != 0 && flag != 1) {
      throw new InvalidEntryException("neither yes nor no: " + flag);
    }
    return flag == 1;
  }

  String text() {
    int place = number();
    if (place == texts.size()) {
      char[] characters = new char[length()];
      for (int i = 0; i < characters.length; i++) {
        characters[i] = (char) number();
      }
      // One string for all articles, which have many words in common.
      texts.add(new String(characters).intern());
    }
    return get(texts, place);
  }

  <E extends Enum<E>> E constant(E[] all) {
    return get(Arrays.asList(all), number());
  }

  /** One of those that have been read before. */
  static <T> T get(List<T> all, int place) {
    if (place < 0 || place >= all.size()) {
      throw new InvalidEntryException("no number " + place + " among " + all.size());
    }
    return all.get(place);
  }

  Span span() {
    int start = number();
    int length = number();
    if (start < 0 || length < 0 || start > textLength || length > textLength - start) {
      throw new InvalidEntryException("no span of the text: " + start + ", " + length);
    }
    return new Span(start, start + length);
  }

  List<Span> spans() {
    return list(this::span);
  }

  double fraction() {
    long high = number();
    return Double.longBitsToDouble(high << Integer.SIZE | Integer.toUnsignedLong(number()));
  }

  BigDecimal decimal() {
    int length = length();
    if (length == 0) {
      throw new InvalidEntryException("a number without digits");
    }
    BigInteger unscaled = new BigInteger(Arrays.copyOfRange(bytes, at, at + length));
    at += length;
    int scale = number();
    if (length > LONGEST_DECIMAL || scale < -LONGEST_DECIMAL || scale > LONGEST_DECIMAL) {
      throw new InvalidEntryException("too long a number");
    }
    return new BigDecimal(unscaled, scale);
  }

  LocalDate day() {
    return LocalDate.parse(text());
  }

  <T> Optional<T> optional(Supplier<T> reader) {
    return flag() ? Optional.of(reader.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> reader) {
    int length = length();
    List<T> values = new ArrayList<>(Math.min(length, MOST_AT_ONCE));
    for (int i = 0; i < length; i++) {
      values.add(reader.get());
    }
    return values;
  }

  /** Everything has been read. */
  void end() {
    if (at != bytes.length) {
      throw new InvalidEntryException("something stands behind the end");
    }
  }

  /** How many follow; each takes at least a byte. */
  private int length() {
    int length = number();
    if (length < 0 || length > bytes.length - at) {
      throw new InvalidEntryException("more values than bytes: " + length);
    }
    return length;
  }

  private byte next() {
    if (at == bytes.length) {
      throw new InvalidEntryException("cut off");
    }
    return bytes[at++];
  }
}
