package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditingAnalyzerTest {

  private final Loading models = new Loading();

  /** Loads its models when it may. */
  private static final class Loading implements Analyzer {

    private final CountDownLatch free = new CountDownLatch(1);
    private final AtomicInteger loaded = new AtomicInteger();

    @Override
    public void prepare(Language language) {
      try {
        free.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      loaded.incrementAndGet();
    }

    @Override
    public Analysis analyze(Article article) {
      return new Analysis(article.language(), List.of());
    }
  }

  @AfterEach
  void forgetTheInterruption() {
    boolean unused = Thread.interrupted();
  }

  private static Article article() throws Exception {
    return new ArticleReader().read("a.txt", new byte[] {'H', 'i'}, ReadOptions.DEFAULT);
  }

  @Test
  void whoIsStoppedLetsModelsBeLoaded() throws Exception {
    EditingAnalyzer analyzer = new EditingAnalyzer(models, () -> true);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> analyzer.analyze(article())).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();

    models.free.countDown();

    assertThat(analyzer.analyze(article()).sentences()).isEmpty();
    assertThat(models.loaded).hasValue(1);
  }

  @Test
  void whatNobodyWantsIsNotBegun() {
    EditingAnalyzer analyzer = new EditingAnalyzer(models, () -> false);

    assertThatThrownBy(() -> analyzer.analyze(article())).isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}
