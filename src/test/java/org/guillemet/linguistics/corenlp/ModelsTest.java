package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;

class ModelsTest {

  /** A run that cannot load one model would wait for the others. */
  @Test
  void loadersDoNotKeepTheProgramAlive() throws ExecutionException, InterruptedException {
    ExecutorService loaders = Models.loaders();
    try {
      assertThat(loaders.submit(() -> Thread.currentThread().isDaemon()).get()).isTrue();
    } finally {
      loaders.shutdownNow();
    }
  }
}
