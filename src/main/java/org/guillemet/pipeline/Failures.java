package org.guillemet.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for what goes wrong. */
public final class Failures {

  private static final String OURS = "org.guillemet.";

  private Failures() {}

  /** Why a file cannot be read or written, for its user. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    Optional<String> reason =
        e instanceof FileSystemException f
            ? Optional.ofNullable(f.getReason())
            : Optional.ofNullable(e.getMessage());
    return reason.orElse("an input or output error");
  }

  /** One line that says what failed and where in our code, for a bug report. */
  public static String describe(Throwable failure) {
    Throwable root = root(failure);
    return describe(root, Optional.ofNullable(root.getMessage()).map(m -> ": " + m).orElse(""));
  }

  /** The same without what the failure says of itself, which may be words of an article. */
  public static String describeWithoutWords(Throwable failure) {
    return describe(root(failure), "");
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String describe(Throwable root, String message) {
    if (root instanceof OutOfMemoryError) {
      return "not enough memory; give more with GUILLEMET_JAVA_OPTS=-Xmx6g";
    }
    String place =
        Stream.of(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
            .orElse("");
    return "internal error: " + root.getClass().getSimpleName() + message + place;
  }
}
