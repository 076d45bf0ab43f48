package org.guillemet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.text.Article;

/**
 * Checks many articles, as many at a time as there are processors. A file that cannot be read, or
 * that our code fails on, becomes an omission and does not stop the others. Thread-safe.
 */
public final class Batch {

  private final Pipeline pipeline;
  private final Loader loader;
  private final ArticleSettings.ByPath settings;
  private final Progress progress;

  /** Gets an article by its path. */
  public interface Loader {
    Article load(String path) throws IOException, UnreadableArticleException;
  }

  /** Is told, from any thread, how far the work has come. */
  public interface Progress {
    void finished(int done, int total);
  }

  /**
   * What came out.
   *
   * @param articles in the order of the paths; those that could be checked
   * @param omissions one for each of the others, in the same order
   */
  public record Outcome(List<Checked> articles, List<Omission> omissions) {
    public Outcome {
      articles = List.copyOf(articles);
      omissions = List.copyOf(omissions);
    }
  }

  private record Result(List<Checked> checked, List<Omission> omissions) {}

  /**
   * @param settings how the article at each path is checked
   */
  public Batch(
      Pipeline pipeline, Loader loader, ArticleSettings.ByPath settings, Progress progress) {
    this.pipeline = Objects.requireNonNull(pipeline);
    this.loader = Objects.requireNonNull(loader);
    this.settings = Objects.requireNonNull(settings);
    this.progress = Objects.requireNonNull(progress);
  }

  /** The articles at the paths, checked. */
  public Outcome run(List<String> paths) {
    List<Checked> articles = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    int threads = Math.max(1, Math.min(paths.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Result>> results = new ArrayList<>();
      for (String path : paths) {
        results.add(
            executor.submit(
                () -> {
                  Result result = check(path);
                  progress.finished(done.incrementAndGet(), paths.size());
                  return result;
                }));
      }
      for (Future<Result> future : results) {
        Result result = future.get();
        articles.addAll(result.checked());
        omissions.addAll(result.omissions());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking articles", e);
    } finally {
      executor.shutdownNow();
    }
    return new Outcome(articles, omissions);
  }

  private Result check(String path) {
    try {
      return new Result(List.of(pipeline.check(load(path), settings.of(path))), List.of());
    } catch (UncheckedLanguageException e) {
      return omitted(e.path(), Cause.LANGUAGE, e.reason());
    } catch (UnreadableArticleException e) {
      return omitted(e.path(), Cause.UNREADABLE, e.reason());
    } catch (IOException e) {
      return omitted(path, Cause.UNREADABLE, Failures.reason(e));
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      // The pipeline keeps its failures to itself: what is thrown here, reading has thrown.
      return omitted(path, Cause.FAILURE, Failures.describe(e));
    }
  }

  private Article load(String path) throws IOException, UnreadableArticleException {
    long start = System.nanoTime();
    try {
      return loader.load(path);
    } finally {
      pipeline.timings().add(Stage.READING, System.nanoTime() - start);
    }
  }

  private static Result omitted(String path, Cause cause, String reason) {
    return new Result(List.of(), List.of(Omission.ofFile(path, cause, reason)));
  }
}
