package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTest {

  private final AtomicLong nanos = new AtomicLong(-3);
  private final Idle idle = new Idle(Duration.ofNanos(10), nanos::get);

  @Test
  void isOverWhenNothingHasRunForAWhile() {
    nanos.addAndGet(9);
    assertThat(idle.isOver()).isFalse();
    nanos.addAndGet(1);
    assertThat(idle.isOver()).isTrue();
    assertThat(idle.begin()).isFalse();
  }

  @Test
  void isNotOverWhileSomethingRuns() {
    assertThat(idle.begin()).isTrue();
    assertThat(idle.begin()).isTrue();
    nanos.addAndGet(100);
    idle.end();
    nanos.addAndGet(100);
    assertThat(idle.isOver()).isFalse();
    idle.end();
    nanos.addAndGet(9);
    assertThat(idle.isOver()).isFalse();
    nanos.addAndGet(1);
    assertThat(idle.isOver()).isTrue();
  }

  @Test
  void nothingBeginsAfterItsEnd() {
    idle.close();
    assertThat(idle.begin()).isFalse();
    assertThat(idle.isOver()).isTrue();
  }
}
