package org.guillemet.cli.daemon;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the daemon asks of a client, one thing after the other, and what that answers. Thread-safe.
 */
final class Exchange {

  private final Wire wire;
  private final AtomicReference<CompletableFuture<Frame>> asked = new AtomicReference<>();
  private volatile boolean over;

  Exchange(Wire wire) {
    this.wire = wire;
  }

  /**
   * Asks, and waits for the answer, also in a thread that is interrupted: it comes, or the client
   * goes.
   *
   * @throws IOException when the client has gone
   */
  synchronized Frame ask(Kind kind, byte[] bytes, int offset, int length) throws IOException {
    CompletableFuture<Frame> answer = new CompletableFuture<>();
    asked.set(answer);
    if (over) {
      throw gone();
    }
    wire.send(kind, bytes, offset, length);
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    }
  }

  /**
   * Takes an answer.
   *
   * @throws IOException when nothing was asked
   */
  void answer(Frame frame) throws IOException {
    CompletableFuture<Frame> waiting = asked.getAndSet(null);
    if (waiting == null) {
      throw new IOException("an answer to nothing");
    }
    waiting.complete(frame);
  }

  /** The client has gone: nothing will be answered any more. */
  void end() {
    over = true;
    CompletableFuture<Frame> waiting = asked.getAndSet(null);
    if (waiting != null) {
      waiting.completeExceptionally(gone());
    }
  }

  private static IOException gone() {
    return new IOException("the client has gone");
  }
}
