package org.guillemet.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.pipeline.Failures;

/** Where a report goes: standard output, or a file that is complete or not touched at all. */
public final class Output {

  private final Environment environment;
  private final Optional<String> name;

  /** Writes a report. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * @param name of a file; empty: standard output
   */
  public Output(Environment environment, Optional<String> name) {
    this.environment = environment;
    this.name = name;
  }

  /**
   * Fails now, before the work, if the report could not be written after it.
   *
   * @param articles files that are checked
   * @param others files that are read besides: configurations, a baseline, a ledger
   */
  public void check(List<String> articles, List<String> others) throws UserErrorException {
    if (name.isEmpty()) {
      return;
    }
    Path file = file();
    if (Files.isDirectory(file)) {
      throw refused("is a folder");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw refused("its folder does not exist");
    }
    if (!Files.isWritable(Files.exists(file) ? file : file.getParent())) {
      throw refused("permission denied");
    }
    for (String article : articles) {
      if (!article.equals("-") && is(file, article)) {
        throw refused("is one of the articles; it would be overwritten");
      }
    }
    for (String other : others) {
      if (is(file, other)) {
        throw refused("this run reads it; it would be overwritten");
      }
    }
  }

  private boolean is(Path file, String input) {
    try {
      return isSame(file, environment.directory().resolve(input));
    } catch (InvalidPathException e) {
      return false; // whoever reads it will tell
    }
  }

  /** Fails when another report would be written to the same file. */
  public void checkApart(Output other) throws UserErrorException {
    if (isOneWith(other)) {
      throw refused("is to hold two reports");
    }
  }

  /** Whether both are one file, which need not be there yet. */
  public boolean isOneWith(Output other) throws UserErrorException {
    if (name.isEmpty() || other.name.isEmpty()) {
      return false;
    }
    Path a = file();
    Path b = other.file();
    return isSame(a, b)
        || isSame(a.getParent(), b.getParent()) && a.getFileName().equals(b.getFileName());
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.exists(a) && Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes the report. */
  public void write(Content content) throws UserErrorException {
    if (name.isEmpty()) {
      toStandardOutput(content);
      return;
    }
    Path file = file();
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        write(content, Files.newOutputStream(file, StandardOpenOption.WRITE));
      } else {
        replace(file, content);
      }
    } catch (IOException e) {
      throw new UserErrorException(name.get() + ": cannot be written: " + Failures.reason(e), e);
    }
  }

  private void toStandardOutput(Content content) throws UserErrorException {
    try {
      Writer out = writer(environment.out());
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      String reason = Failures.reason(e);
      // Whoever read the pipe has seen enough; systems name the pipe in every language.
      if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new UserErrorException("standard output: cannot be written: " + reason, e);
      }
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    // Another process may write the same file at the same time, and so may a run beside this one.
    String suffix =
        ".guillemet-%d-%d.tmp"
            .formatted(ProcessHandle.current().pid(), Thread.currentThread().getId());
    Path draft = target.resolveSibling("." + target.getFileName() + suffix);
    try {
      write(content, Files.newOutputStream(draft));
      // Whoever wanted it has gone.
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted");
      }
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(Content content, OutputStream stream) throws IOException {
    try (Writer out = writer(stream)) {
      content.writeTo(out);
    }
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private Path file() throws UserErrorException {
    try {
      return environment.directory().resolve(name.orElseThrow()).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw refused("not a path");
    }
  }

  private UserErrorException refused(String reason) {
    return new UserErrorException(name.orElseThrow() + ": cannot be written: " + reason);
  }
}
