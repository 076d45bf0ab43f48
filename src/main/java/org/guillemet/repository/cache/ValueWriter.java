package org.guillemet.repository.cache;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guillemet.text.Span;

/**
 * Writes values as bytes, one behind the other; {@link ValueReader} reads them in the same order.
 * Different values give different bytes. Small numbers take one byte, and a text is written once.
 * Not thread-safe.
 */
final class ValueWriter {

  private static final int LOW_BITS = 7;
  private static final int MORE = 1 << LOW_BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** A number that is mostly small; negative ones take five bytes. */
  void number(int number) {
    int rest = number;
    while ((rest & ~(MORE - 1)) != 0) {
      bytes.write(rest & (MORE - 1) | MORE);
      rest >>>= LOW_BITS;
    }
    bytes.write(rest);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  /** Any text, also one with halves of characters. */
  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      number(known);
      return;
    }
    number(texts.size() - 1);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void spans(Collection<Span> spans) {
    list(spans, this::span);
  }

  void fraction(double fraction) {
    long bits = Double.doubleToRawLongBits(fraction);
    number((int) (bits >>> Integer.SIZE));
    number((int) bits);
  }

  void decimal(BigDecimal decimal) {
    byte[] unscaled = decimal.unscaledValue().toByteArray();
    number(unscaled.length);
    bytes.writeBytes(unscaled);
    number(decimal.scale());
  }

  void day(LocalDate day) {
    text(day.toString());
  }

  <T> void optional(Optional<T> value, Consumer<T> writer) {
    flag(value.isPresent());
    value.ifPresent(writer);
  }

  <T> void list(Collection<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }
}
