package org.guillemet.linguistics.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads the parts of a model that a {@link ModelWriter} has written. Nothing of a part is handed
 * out before its checksum has been found right, and no more memory is asked for than the file is
 * long. Not thread-safe.
 */
final class ModelReader {

  /** Bytes that are checked and copied while they are in the processor's cache. */
  private static final int CHUNK = 1 << 18;

  private final SeekableByteChannel in;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  private long left;

  /**
   * @param in what is read from, and never closed here
   */
  ModelReader(SeekableByteChannel in) throws IOException {
    this.in = in;
    this.left = in.size() - in.position();
  }

  byte[] bytes() throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] values = new byte[count(Byte.BYTES, checksum)];
    part(values.length, checksum, (chunk, from) -> chunk.get(values, from, chunk.remaining()));
    return values;
  }

  int[] ints() throws IOException {
    CRC32C checksum = new CRC32C();
    int[] values = new int[count(Integer.BYTES, checksum)];
    part(
        (long) values.length * Integer.BYTES,
        checksum,
        (chunk, from) ->
            chunk
                .asIntBuffer()
                .get(values, from / Integer.BYTES, chunk.remaining() / Integer.BYTES));
    return values;
  }

  /** Numbers, none of which is infinite or no number. */
  float[] floats() throws IOException {
    CRC32C checksum = new CRC32C();
    float[] values = new float[count(Float.BYTES, checksum)];
    part(
        (long) values.length * Float.BYTES,
        checksum,
        (chunk, from) ->
            chunk.asFloatBuffer().get(values, from / Float.BYTES, chunk.remaining() / Float.BYTES));
    for (float value : values) {
      check(Float.isFinite(value), "finite numbers");
    }
    return values;
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** A part that is one number, which counts something. */
  int number() throws IOException {
    int[] values = ints();
    check(values.length == 1 && values[0] >= 0, "one number");
    return values[0];
  }

  List<String> texts() throws IOException {
    int count = number();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  /**
   * Makes sure that what was read is what was expected.
   *
   * @param expected names it in the message
   * @throws IOException when it is not
   */
  static void check(boolean right, String expected) throws IOException {
    if (!right) {
      throw new IOException("something else than " + expected);
    }
  }

  /** Makes sure that nothing is left to be read. */
  void end() throws IOException {
    if (left != 0) {
      throw new IOException(left + " bytes too many");
    }
  }

  /** Takes the bytes of a part that stand in a chunk, the first of which is at an offset in it. */
  private interface Taker {
    void take(ByteBuffer chunk, int from);
  }

  private int count(int width, CRC32C checksum) throws IOException {
    ByteBuffer chunk = chunk(Integer.BYTES);
    checksum.update(chunk.duplicate());
    int count = chunk.getInt();
    if (count < 0 || (long) count * width > left) {
      throw new IOException("a part of " + count + " values in " + left + " bytes");
    }
    return count;
  }

  private void part(long length, CRC32C checksum, Taker taker) throws IOException {
    for (long done = 0; done < length; ) {
      ByteBuffer chunk = chunk((int) Math.min(CHUNK, length - done));
      int size = chunk.remaining();
      checksum.update(chunk.duplicate());
      taker.take(chunk, Math.toIntExact(done));
      done += size;
    }
    if (chunk(Integer.BYTES).getInt() != (int) checksum.getValue()) {
      throw new IOException("a wrong checksum");
    }
  }

  private ByteBuffer chunk(int length) throws IOException {
    buffer.clear().limit(length);
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        throw new EOFException("cut off");
      }
    }
    left -= length;
    return buffer.flip();
  }
}
