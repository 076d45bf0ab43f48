package org.guillemet.linguistics.corenlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads the parts of a model that a {@link ModelWriter} has written. Nothing of a part is handed
 * out before its checksum has been found right. Large parts are views of what is read from: they
 * take no memory of their own. Not thread-safe, but the views may be shared by threads that use
 * none of their positions.
 */
final class ModelReader {

  private final ByteBuffer in;

  /**
   * @param in what is read from its position to its limit
   */
  ModelReader(ByteBuffer in) {
    this.in = in.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  ByteBuffer bytes() throws IOException {
    return part(Byte.BYTES);
  }

  IntBuffer ints() throws IOException {
    return part(Integer.BYTES).asIntBuffer();
  }

  FloatBuffer floats() throws IOException {
    return part(Float.BYTES).asFloatBuffer();
  }

  String text() throws IOException {
    return StandardCharsets.UTF_8.decode(bytes()).toString();
  }

  /** A part that is one number, which counts something. */
  int number() throws IOException {
    IntBuffer values = ints();
    check(values.limit() == 1 && values.get(0) >= 0, "one number");
    return values.get(0);
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
    check(!in.hasRemaining(), "the end");
  }

  private ByteBuffer part(int width) throws IOException {
    check(in.remaining() >= 2 * Integer.BYTES, "a part");
    int start = in.position();
    int count = in.getInt();
    long length = (long) count * width;
    check(count >= 0 && length <= in.remaining() - Integer.BYTES, "a part that is not cut off");
    int end = in.position() + (int) length;
    CRC32C checksum = new CRC32C();
    checksum.update(in.slice(start, end - start));
    ByteBuffer values = in.slice(in.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(end);
    check(in.getInt() == (int) checksum.getValue(), "a part with its checksum");
    return values;
  }
}
