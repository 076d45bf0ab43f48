package org.guillemet.cli.daemon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * An analyzer that all runs share. What a run has begun to load is loaded also when its client goes
 * away. Thread-safe.
 */
final class WarmAnalyzer implements Analyzer {

  private final Analyzer analyzer;
  private final Map<Language, FutureTask<Boolean>> loading = new ConcurrentHashMap<>();

  WarmAnalyzer(Analyzer analyzer) {
    this.analyzer = analyzer.forEditing();
  }

  @Override
  public void prepare(Language language) {
    FutureTask<Boolean> task = loading.computeIfAbsent(language, this::load);
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading models", e);
    } catch (ExecutionException e) {
      // The next run tries again.
      loading.remove(language, task);
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private FutureTask<Boolean> load(Language language) {
    FutureTask<Boolean> task = new FutureTask<>(() -> analyzer.prepare(language), true);
    Thread thread = new Thread(task, "guillemet-models");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  @Override
  public Analysis analyze(Article article) {
    return analyzer.analyze(article);
  }
}
