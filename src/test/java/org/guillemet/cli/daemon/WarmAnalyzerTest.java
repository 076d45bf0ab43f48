package org.guillemet.cli.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WarmAnalyzerTest {

  private static Analyzer preparing(Runnable work) {
    return new Analyzer() {
      @Override
      public void prepare(Language language) {
        work.run();
      }

      @Override
      public Analysis analyze(Article article) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Test
  void whatOneRunWaitsForIsLoadedForTheNextAlsoWhenThatGoes() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch loaded = new CountDownLatch(1);
    AtomicInteger loads = new AtomicInteger();
    WarmAnalyzer analyzer =
        new WarmAnalyzer(
            preparing(
                () -> {
                  loads.incrementAndGet();
                  begun.countDown();
                  try {
                    loaded.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }));
    Thread run =
        new Thread(
            () ->
                assertThatThrownBy(() -> analyzer.prepare(Language.FRENCH))
                    .hasMessageContaining("interrupted"));
    run.start();
    begun.await();
    run.interrupt();
    run.join();
    loaded.countDown();
    analyzer.prepare(Language.FRENCH);
    assertThat(loads).hasValue(1);
  }

  @Test
  void whatFailsIsTriedAgain() {
    AtomicInteger loads = new AtomicInteger();
    WarmAnalyzer analyzer =
        new WarmAnalyzer(
            preparing(
                () -> {
                  if (loads.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("a large model");
                  }
                }));
    assertThatThrownBy(() -> analyzer.prepare(Language.FRENCH))
        .isInstanceOf(OutOfMemoryError.class);
    assertThatCode(() -> analyzer.prepare(Language.FRENCH)).doesNotThrowAnyException();
  }
}
