package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

  @Test
  void writesCountValuesAndChecksumLittleEndian() throws IOException {
    assertThat(ModelFiles.bytes(out -> out.ints(1))).startsWith(1, 0, 0, 0, 1, 0, 0, 0).hasSize(12);
    assertThat(ModelFiles.bytes(out -> out.floats(FloatBuffer.wrap(new float[] {1f}))))
        .startsWith(1, 0, 0, 0, 0, 0, 0x80, 0x3F);
    assertThat(ModelFiles.bytes(out -> out.text("é"))).startsWith(2, 0, 0, 0, 0xC3, 0xA9);
  }
}
