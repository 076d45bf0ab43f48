package org.guillemet.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs of this machine in a folder. */
final class Child {

  /** Where it is set, a machine without a program fails instead of skipping its tests. */
  private static final String REQUIRED = "GUILLEMET_TOOLS_REQUIRED";

  private static final int SECONDS = 120;

  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();

  /** What came of a run. */
  record Result(int status, String out, String err) {

    /** What was printed by a run that is to end well. */
    String ok() {
      if (status != 0) {
        throw new AssertionError("ended with " + status + "\n" + out + err);
      }
      return out;
    }
  }

  Child(Path folder) {
    this.folder = folder;
  }

  /** Adds a variable of the environment. */
  Child with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Skips the test where the program is not installed, unless the environment asks for it. */
  static void require(String program) {
    if (System.getenv(REQUIRED) == null) {
      assumeTrue(isInstalled(program), program + " is not installed on this machine");
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  Result run(String... command) {
    return run(List.of(command));
  }

  Result run(List<String> command) {
    try {
      Path out = Files.createTempFile("guillemet-out", ".txt");
      Path err = Files.createTempFile("guillemet-err", ".txt");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError(command + " takes more than " + SECONDS + " seconds");
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
