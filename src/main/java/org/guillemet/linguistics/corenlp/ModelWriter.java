package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Writes the parts of a model one behind the other, as a {@link ModelReader} reads them: the number
 * of values, the values, and a checksum of both, all of them little-endian. Not thread-safe.
 */
final class ModelWriter {

  private static final int CHUNK = 1 << 16;

  private final OutputStream out;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * @param out what is written to, and never closed here
   */
  ModelWriter(OutputStream out) {
    this.out = out;
  }

  void bytes(ByteBuffer values) throws IOException {
    start(values.remaining());
    ByteBuffer left = values.duplicate();
    while (left.hasRemaining()) {
      room().put(left.get());
    }
    finish();
  }

  void ints(IntBuffer values) throws IOException {
    start(values.remaining());
    IntBuffer left = values.duplicate();
    while (left.hasRemaining()) {
      room().putInt(left.get());
    }
    finish();
  }

  void ints(int... values) throws IOException {
    ints(IntBuffer.wrap(values));
  }

  void floats(FloatBuffer values) throws IOException {
    start(values.remaining());
    FloatBuffer left = values.duplicate();
    while (left.hasRemaining()) {
      room().putFloat(left.get());
    }
    finish();
  }

  void text(String text) throws IOException {
    bytes(StandardCharsets.UTF_8.encode(text));
  }

  void texts(List<String> texts) throws IOException {
    ints(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private void start(int count) {
    checksum.reset();
    buffer.putInt(count);
  }

  private void finish() throws IOException {
    flush();
    buffer.putInt((int) checksum.getValue());
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  /** The buffer with room for one value. */
  private ByteBuffer room() throws IOException {
    if (buffer.remaining() < Long.BYTES) {
      flush();
    }
    return buffer;
  }

  private void flush() throws IOException {
    checksum.update(buffer.array(), 0, buffer.position());
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
