package org.guillemet.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long the stages took, summed over all articles and threads. Thread-safe. */
public final class Timings {

  private final Map<Stage, LongAdder> nanos;

  /** No time has gone by. */
  public Timings() {
    Map<Stage, LongAdder> empty = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      empty.put(stage, new LongAdder());
    }
    nanos = Collections.unmodifiableMap(empty);
  }

  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  void add(Stage stage, long elapsed) {
    nanos.get(stage).add(elapsed);
  }

  public Duration of(Stage stage) {
    return Duration.ofNanos(nanos.get(stage).sum());
  }
}
