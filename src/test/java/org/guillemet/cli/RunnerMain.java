package org.guillemet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program as a process of its own, with the rules of the {@link Runner} and without models. */
final class RunnerMain {

  private RunnerMain() {}

  public static void main(String[] arguments) {
    Runner.Result result = new Runner(Path.of("")).run(arguments);
    System.out.writeBytes(result.out().getBytes(StandardCharsets.UTF_8));
    System.err.writeBytes(result.err().getBytes(StandardCharsets.UTF_8));
    System.exit(result.status());
  }
}
