package org.guillemet.linguistics;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * An analyzer whose work can be stopped by interrupting its thread. Models that are being loaded
 * are loaded to the end all the same: the next document needs them. Thread-safe.
 */
public final class EditingAnalyzer implements Analyzer {

  private final Analyzer analyzer;
  private final BooleanSupplier wanted;
  private final Map<Language, FutureTask<Boolean>> loading = new ConcurrentHashMap<>();

  /**
   * @param wanted whether what is being analysed is still asked for; whoever is interrupted may not
   *     tell so any more
   */
  public EditingAnalyzer(Analyzer analyzer, BooleanSupplier wanted) {
    this.analyzer = analyzer.forEditing();
    this.wanted = wanted;
  }

  @Override
  public void prepare(Language language) {
    analyzer.prepare(language);
  }

  @Override
  public Analysis analyze(Article article) {
    if (!wanted.getAsBoolean()) {
      throw stopped();
    }
    if (!article.text().isBlank()) {
      load(article.language());
    }
    return analyzer.analyze(article);
  }

  private void load(Language language) {
    Future<Boolean> models = loading.computeIfAbsent(language, this::begin);
    try {
      models.get();
    } catch (InterruptedException e) {
      throw stopped();
    } catch (ExecutionException e) {
      loading.remove(language); // analysing fails in the same way, and tells why
    }
  }

  private FutureTask<Boolean> begin(Language language) {
    FutureTask<Boolean> task = new FutureTask<>(() -> analyzer.prepare(language), true);
    Thread thread = new Thread(task, "guillemet-load");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static CancellationException stopped() {
    Thread.currentThread().interrupt();
    return new CancellationException("the document has been closed");
  }
}
