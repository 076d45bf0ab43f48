package org.guillemet.lsp;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.repository.config.ConfigException;

/**
 * The documents that are open. Each is examined a moment after its last change, one after the
 * other; what has become outdated meanwhile is not begun, and what comes of it is thrown away. Work
 * on a document that is closed is stopped. Thread-safe.
 */
final class Desk {

  private final ScheduledExecutorService worker;
  private final Examination examination;
  private final Map<String, Entry> open = new HashMap<>();
  private volatile Optional<OpenDocument> running = Optional.empty();

  /**
   * What comes of a document.
   *
   * @param examined empty when nothing is found out of it
   * @param diagnostics what is shown of it
   * @param mistakes in its configuration
   */
  record Outcome(
      Optional<Examined> examined,
      List<Diagnostic> diagnostics,
      Optional<ConfigException> mistakes) {
    Outcome {
      Objects.requireNonNull(examined);
      diagnostics = List.copyOf(diagnostics);
      Objects.requireNonNull(mistakes);
    }

    /** Nothing is shown, and nothing is wrong. */
    static final Outcome NONE = new Outcome(Optional.empty(), List.of(), Optional.empty());
  }

  /** What is done with a document; what it tells it tells one after the other. */
  interface Examination {

    /** Examines a document, and tells nobody. */
    Outcome of(OpenDocument document);

    /** Tells what came of a document that is still as it was. */
    void tell(OpenDocument document, Outcome outcome);

    /** Tells that a document that is still as it was could not be examined. */
    void fail(OpenDocument document, Throwable failure);

    /** Tells what comparing a document that is still as it was has found. */
    void tellCompared(Examined compared);

    /** Takes back what comparing a document has found, of which the rest is told already. */
    void dropCompared(OpenDocument document, Outcome outcome);

    /** Takes back what was told of a document that is no longer open. */
    void forget(OpenDocument document);
  }

  /** A text of a document, and what comes of it. */
  private static final class Entry {

    private final OpenDocument document;
    private final CompletableFuture<Optional<Examined>> outcome = new CompletableFuture<>();
    private Optional<ScheduledFuture<?>> work = Optional.empty();
    private Optional<Outcome> told = Optional.empty();
    private Optional<Examined> compared = Optional.empty();

    Entry(OpenDocument document) {
      this.document = document;
    }

    /** Does no more for it. */
    void stop() {
      work.ifPresent(w -> w.cancel(/* mayInterruptIfRunning= */ true));
      giveUp();
    }

    /** Lets go on what has begun: the next text has most of the sentences that it parses. */
    void giveUp() {
      work.ifPresent(w -> w.cancel(/* mayInterruptIfRunning= */ false));
      outcome.completeExceptionally(
          new ResponseErrorException(
              new ResponseError(
                  ResponseErrorCode.ContentModified, "the document has changed", null)));
    }
  }

  /**
   * @param worker of one thread
   */
  Desk(ScheduledExecutorService worker, Examination examination) {
    this.worker = worker;
    this.examination = examination;
  }

  /** Takes a document, or a new text of one, which is examined after a while. */
  void put(OpenDocument document, Duration delay) {
    Entry entry = new Entry(document);
    Optional<Entry> before;
    synchronized (this) {
      before = Optional.ofNullable(open.put(document.uri(), entry));
      schedule(entry, delay);
    }
    before.ifPresent(Entry::giveUp);
  }

  private void schedule(Entry entry, Duration delay) {
    try {
      entry.work =
          Optional.of(
              worker.schedule(() -> examine(entry), delay.toMillis(), TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      entry.giveUp(); // the server is going down
    }
  }

  /** Takes a document away. */
  void close(String uri) {
    Optional<Entry> entry;
    synchronized (this) {
      entry = Optional.ofNullable(open.remove(uri));
      entry.ifPresent(e -> examination.forget(e.document));
    }
    entry.ifPresent(Entry::stop);
  }

  private void examine(Entry entry) {
    if (!isCurrent(entry.document)) {
      return;
    }
    running = Optional.of(entry.document);
    try {
      Outcome outcome = examination.of(entry.document);
      synchronized (this) {
        if (isCurrent(entry.document)) {
          entry.told = Optional.of(outcome);
          examination.tell(entry.document, outcome);
        }
      }
      entry.outcome.complete(outcome.examined());
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      fail(entry, e);
    } finally {
      running = Optional.empty();
      Thread.interrupted(); // the next document is another's matter
    }
  }

  private void fail(Entry entry, Throwable failure) {
    try {
      synchronized (this) {
        if (isCurrent(entry.document)) {
          examination.fail(entry.document, failure);
        }
      }
    } finally {
      entry.outcome.completeExceptionally(failure);
    }
  }

  /** Takes and tells what comparing a document has found, if it is still as it was then. */
  synchronized void compared(Examined compared) {
    Optional.ofNullable(open.get(compared.document().uri()))
        .filter(entry -> entry.document == compared.document())
        .ifPresent(
            entry -> {
              entry.compared = Optional.of(compared);
              examination.tellCompared(compared);
            });
  }

  /** Takes back what comparing a document has found: it is not compared any more. */
  synchronized void dropCompared(OpenDocument document) {
    Optional.ofNullable(open.get(document.uri()))
        .filter(entry -> entry.document == document)
        .ifPresent(
            entry -> {
              entry.compared = Optional.empty();
              entry.told.ifPresent(outcome -> examination.dropCompared(document, outcome));
            });
  }

  /** Whether the very text is the one in the editor. */
  boolean isCurrent(OpenDocument document) {
    return document(document.uri()).filter(d -> d == document).isPresent();
  }

  /** Whether what is being examined is still open. */
  boolean isWorkWanted() {
    return running.map(r -> document(r.uri()).isPresent()).orElse(true);
  }

  /** The document as it stands in the editor. */
  synchronized Optional<OpenDocument> document(String uri) {
    return Optional.ofNullable(open.get(uri)).map(entry -> entry.document);
  }

  /** All that are open in a folder. */
  List<OpenDocument> documents(Folder folder) {
    return documents().stream().filter(d -> d.place().folder() == folder).toList();
  }

  /** All that are open. */
  synchronized List<OpenDocument> documents() {
    return open.values().stream().map(entry -> entry.document).toList();
  }

  /** What will have come of a document as it stands now. */
  synchronized CompletableFuture<Optional<Examined>> examined(String uri) {
    return Optional.ofNullable(open.get(uri))
        .map(entry -> entry.outcome.copy())
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  /** The same with what comparing it has found, once it is compared as it stands now. */
  CompletableFuture<Optional<Examined>> shown(String uri) {
    return examined(uri).thenApply(examined -> compared(uri).or(() -> examined));
  }

  private synchronized Optional<Examined> compared(String uri) {
    return Optional.ofNullable(open.get(uri)).flatMap(entry -> entry.compared);
  }

  /** Whether one of a folder has not been examined yet as it stands now. */
  synchronized boolean isBusy(Folder folder) {
    return open.values().stream()
        .anyMatch(entry -> entry.document.place().folder() == folder && !entry.outcome.isDone());
  }

  /** What has come of those that have been examined as they stand now. */
  synchronized List<Examined> examined() {
    return open.values().stream()
        .filter(entry -> entry.outcome.isDone() && !entry.outcome.isCompletedExceptionally())
        .flatMap(entry -> entry.outcome.join().stream())
        .toList();
  }
}
