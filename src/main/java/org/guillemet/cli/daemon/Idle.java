package org.guillemet.cli.daemon;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells when nobody has wanted anything for a while. Thread-safe. */
final class Idle {

  private final long most;
  private final LongSupplier nanos;
  private long since;
  private int running;
  private boolean closed;

  /**
   * @param limit how long is a while
   * @param nanos the time in nanoseconds since something
   */
  Idle(Duration limit, LongSupplier nanos) {
    this.most = limit.toNanos();
    this.nanos = nanos;
    this.since = nanos.getAsLong();
  }

  /** Whether a run may begin, which then has. */
  synchronized boolean begin() {
    if (!closed) {
      running++;
    }
    return !closed;
  }

  /** A run has ended. */
  synchronized void end() {
    running--;
    since = nanos.getAsLong();
    notifyAll();
  }

  /** Whether nothing has run for a while; from then on nothing begins any more. */
  synchronized boolean isOver() {
    closed |= running == 0 && nanos.getAsLong() - since >= most;
    return closed;
  }

  /** Lets nothing begin any more. */
  synchronized void close() {
    closed = true;
  }

  /** Waits until nothing runs any more, but not forever. */
  synchronized void await(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (running > 0 && System.nanoTime() < end) {
      TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
    }
  }
}
