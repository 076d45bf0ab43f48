package org.guillemet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.text.Article;

/**
 * Checks many articles, as many at a time as there are processors. A file that cannot be read, or
 * that our code fails on, becomes a problem and does not stop the others. Thread-safe.
 */
public final class Batch {

  private final Pipeline pipeline;
  private final Loader loader;
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
   * @param problems one line for each of the others, {@code path: reason}, in the same order
   */
  public record Outcome(List<Checked> articles, List<String> problems) {
    public Outcome {
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }
  }

  private record Result(Optional<Checked> checked, String problem) {}

  public Batch(Pipeline pipeline, Loader loader, Progress progress) {
    this.pipeline = Objects.requireNonNull(pipeline);
    this.loader = Objects.requireNonNull(loader);
    this.progress = Objects.requireNonNull(progress);
  }

  /** The articles at the paths, checked. */
  public Outcome run(List<String> paths) {
    List<Checked> articles = new ArrayList<>();
    List<String> problems = new ArrayList<>();
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
        result.checked().ifPresentOrElse(articles::add, () -> problems.add(result.problem()));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking articles", e);
    } finally {
      executor.shutdownNow();
    }
    return new Outcome(articles, problems);
  }

  private Result check(String path) {
    try {
      return new Result(Optional.of(pipeline.check(load(path))), "");
    } catch (UnreadableArticleException e) {
      return problem(e.getMessage());
    } catch (IOException e) {
      return problem(path + ": " + Failures.reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return problem(path + ": " + Failures.describe(e));
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

  private static Result problem(String line) {
    return new Result(Optional.empty(), line);
  }
}
