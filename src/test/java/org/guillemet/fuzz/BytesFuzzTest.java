package org.guillemet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.guillemet.ingest.Format;

/**
 * Reads any bytes in every format and finds their quotation marks. Its corpus stands beside the
 * test resources; {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=BytesFuzzTest} looks for more.
 */
class BytesFuzzTest {

  @FuzzTest(maxDuration = "5m")
  void anyBytesAreReadAndTheirMarksFound(byte[] bytes) {
    for (Format format : Format.values()) {
      Stages.read(bytes, format, Optional.empty()).ifPresent(Stages::findMarks);
    }
  }
}
