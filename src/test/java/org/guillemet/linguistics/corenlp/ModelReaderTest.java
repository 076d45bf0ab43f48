package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  private static byte[] parts() throws IOException {
    return ModelFiles.bytes(
        out -> {
          out.text("été");
          out.ints(1, -2);
          out.floats(FloatBuffer.wrap(new float[] {0.5f}));
          out.texts(List.of("a", ""));
          out.bytes(ByteBuffer.allocate(0));
        });
  }

  private static List<Object> read(byte[] bytes) throws IOException {
    return ModelFiles.read(
        bytes, in -> List.of(in.text(), in.ints(), in.floats(), in.texts(), in.bytes()));
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    assertThat(read(parts()))
        .containsExactly(
            "été",
            IntBuffer.wrap(new int[] {1, -2}),
            FloatBuffer.wrap(new float[] {0.5f}),
            List.of("a", ""),
            ByteBuffer.allocate(0));
  }

  @Test
  void readsMoreThanFitsIntoItsBuffers() throws IOException {
    int[] ints = IntStream.range(0, 300_000).toArray();
    float[] floats = new float[300_001];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = i / 3f;
    }
    byte[] bytes = new byte[1_000_001];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    ModelFiles.copy(
        out -> {
          out.ints(ints);
          out.floats(FloatBuffer.wrap(floats));
          out.bytes(ByteBuffer.wrap(bytes));
        },
        in -> {
          assertThat(in.ints()).isEqualTo(IntBuffer.wrap(ints));
          assertThat(in.floats()).isEqualTo(FloatBuffer.wrap(floats));
          assertThat(in.bytes()).isEqualTo(ByteBuffer.wrap(bytes));
          return ints;
        });
  }

  @Test
  void refusesEveryBitThatHasChanged() throws IOException {
    byte[] bytes = parts();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] changed = bytes.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatIOException().as("bit %d", bit).isThrownBy(() -> read(changed));
    }
  }

  @Test
  void refusesWhatIsCutOff() throws IOException {
    byte[] bytes = parts();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIOException().as("%d bytes", length).isThrownBy(() -> read(cut));
    }
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    byte[] bytes = parts();
    assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @Test
  void refusesACountThatIsNotOneNumber() throws IOException {
    for (int[] count : List.of(new int[0], new int[] {-1}, new int[] {0, 0})) {
      byte[] bytes = ModelFiles.bytes(out -> out.ints(count));
      assertThatIOException().isThrownBy(() -> ModelFiles.read(bytes, ModelReader::texts));
    }
  }

  @Test
  void refusesAPartThatIsLongerThanTheFile() {
    byte[] huge = {-1, -1, -1, 0x7F, 0, 0, 0, 0};
    assertThatIOException().isThrownBy(() -> ModelFiles.read(huge, ModelReader::floats));
  }
}
