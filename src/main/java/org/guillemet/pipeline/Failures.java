package org.guillemet.pipeline;

import java.util.Optional;
import java.util.stream.Stream;

/** Words for what goes wrong in our own code. */
public final class Failures {

  private static final String OURS = "org.guillemet.";

  private Failures() {}

  /** One line that says what failed and where in our code, for a bug report. */
  public static String describe(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof OutOfMemoryError) {
      return "not enough memory; give more with GUILLEMET_JAVA_OPTS=-Xmx6g";
    }
    String message = Optional.ofNullable(root.getMessage()).map(m -> ": " + m).orElse("");
    String place =
        Stream.of(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
    return "internal error: " + root.getClass().getSimpleName() + message + place;
  }
}
