package org.guillemet.linguistics.corenlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** What is written as a part of a model, and read again. */
final class ModelFiles {

  /** Writes something. */
  interface Part {
    void write(ModelWriter out) throws IOException;
  }

  /** Reads something. */
  interface Reading<T> {
    T read(ModelReader in) throws IOException;
  }

  private ModelFiles() {}

  static byte[] bytes(Part part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part.write(new ModelWriter(out));
    return out.toByteArray();
  }

  /** What is read of bytes, of which nothing may be left. */
  static <T> T read(byte[] bytes, Reading<T> reading) throws IOException {
    ModelReader reader = new ModelReader(ByteBuffer.wrap(bytes));
    T read = reading.read(reader);
    reader.end();
    return read;
  }

  static <T> T copy(Part part, Reading<T> reading) throws IOException {
    return read(bytes(part), reading);
  }
}
