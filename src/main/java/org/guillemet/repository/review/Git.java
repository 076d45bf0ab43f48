package org.guillemet.repository.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Asks the git command of the machine. It changes nothing, and runs no program but git. */
final class Git {

  private static final List<String> COMMAND =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.quotePath=false");

  private final Path directory;

  /**
   * What git said.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err the first line of what it complained about
   */
  record Answer(int status, String out, String err) {

    boolean isYes() {
      return status == 0;
    }

    /** What it printed, without white space at the ends, if it had an answer. */
    Optional<String> word() {
      return isYes() && !out.isBlank() ? Optional.of(out.strip()) : Optional.empty();
    }

    /** The names that it printed with {@code -z}. */
    List<String> names() {
      return out.isEmpty() ? List.of() : List.of(out.split("\0"));
    }
  }

  Git(Path directory) {
    this.directory = directory;
  }

  /** Runs a command of git. */
  Answer ask(String... arguments) throws RevisionException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("LANGUAGE", "C");
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> complaint(git.getErrorStream()));
      String out = output(git.getInputStream());
      int status = git.waitFor();
      String complaint = err.join().lines().findFirst().orElse("");
      return new Answer(status, out, complaint.replaceFirst("^(fatal|error): ", ""));
    } catch (IOException e) {
      throw new RevisionException("git cannot be run: is it installed?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RevisionException("interrupted while asking git", e);
    }
  }

  /** All that git printed: less of it would be another answer. */
  static String output(InputStream in) throws RevisionException {
    try {
      return read(in);
    } catch (IOException e) {
      throw new RevisionException("the answer of git cannot be read: " + e.getMessage(), e);
    }
  }

  /** Why git failed; that it did is known without. */
  private static String complaint(InputStream in) {
    try {
      return read(in);
    } catch (IOException e) {
      return "";
    }
  }

  private static String read(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
