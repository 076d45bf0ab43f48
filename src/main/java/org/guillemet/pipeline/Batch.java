package org.guillemet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/**
 * Checks many articles, as many at a time as there are processors. All are read first, and those
 * that are known already are not checked again. A file that cannot be read, or that our code fails
 * on, becomes an omission and does not stop the others. Thread-safe.
 */
public final class Batch {

  /**
   * So many are checked one language after the other, since the models of both take much memory
   * beside what is kept of the articles. With fewer it is sooner to load both at once.
   */
  private static final int ONE_LANGUAGE = 500;

  private final Pipelines pipelines;
  private final Timings timings;
  private final Analyses analyses;
  private final Loader loader;
  private final ArticleSettings.ByPath settings;
  private final Progress progress;

  /** Makes the pipeline. */
  public interface Pipelines {
    /**
     * Is asked once it is known how much there is to do, and not at all when there is nothing. Of
     * very many articles it is asked for each language, when those of the one before are done.
     *
     * @param articles how many will come
     */
    Pipeline create(int articles);
  }

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
   * @param known how many of the articles were known already
   */
  public record Outcome(List<Checked> articles, List<Omission> omissions, int known) {
    public Outcome {
      articles = List.copyOf(articles);
      omissions = List.copyOf(omissions);
    }
  }

  /** An article that is not known, and how it is checked. */
  private record Task(Article article, ArticleSettings settings) {}

  /** What has come of a path: one of the three. */
  private record Result(
      Optional<Checked> checked, Optional<Omission> omission, Optional<Task> open) {

    static Result of(Checked checked) {
      return new Result(Optional.of(checked), Optional.empty(), Optional.empty());
    }

    static Result omitted(String path, Cause cause, String reason) {
      Omission omission = Omission.ofFile(path, cause, reason);
      return new Result(Optional.empty(), Optional.of(omission), Optional.empty());
    }

    static Result open(Task task) {
      return new Result(Optional.empty(), Optional.empty(), Optional.of(task));
    }
  }

  /**
   * @param timings which are told how long reading took
   * @param analyses what is known already
   * @param settings how the article at each path is checked
   */
  public Batch(
      Pipelines pipelines,
      Timings timings,
      Analyses analyses,
      Loader loader,
      ArticleSettings.ByPath settings,
      Progress progress) {
    this.pipelines = Objects.requireNonNull(pipelines);
    this.timings = Objects.requireNonNull(timings);
    this.analyses = Objects.requireNonNull(analyses);
    this.loader = Objects.requireNonNull(loader);
    this.settings = Objects.requireNonNull(settings);
    this.progress = Objects.requireNonNull(progress);
  }

  /**
   * Nothing is known already.
   *
   * @param settings how the article at each path is checked
   */
  public Batch(
      Pipeline pipeline, Loader loader, ArticleSettings.ByPath settings, Progress progress) {
    this(articles -> pipeline, pipeline.timings(), Analyses.NONE, loader, settings, progress);
  }

  /** The articles at the paths, checked. */
  public Outcome run(List<String> paths) {
    int threads = Math.max(1, Math.min(paths.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    AtomicInteger done = new AtomicInteger();
    UnaryOperator<Result> counted =
        result -> {
          if (result.open().isEmpty()) {
            progress.finished(done.incrementAndGet(), paths.size());
          }
          return result;
        };
    try {
      List<Result> read = all(executor, paths, path -> counted.apply(read(path)));
      int known = (int) read.stream().filter(result -> result.checked().isPresent()).count();
      List<Result> results = new ArrayList<>(read);
      for (List<Integer> together : together(read)) {
        Pipeline pipeline = pipelines.create(together.size());
        List<Result> checked =
            all(
                executor,
                together,
                i -> counted.apply(check(pipeline, read.get(i).open().orElseThrow())));
        for (int i = 0; i < checked.size(); i++) {
          results.set(together.get(i), checked.get(i));
        }
      }
      return outcome(results, known);
    } finally {
      executor.shutdownNow();
    }
  }

  /** The numbers of those that are not known, each list for those that are checked together. */
  private static Collection<List<Integer>> together(List<Result> read) {
    Map<Language, List<Integer>> open = new EnumMap<>(Language.class);
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).open().isPresent()) {
        Language language = read.get(i).open().get().article().language();
        open.computeIfAbsent(language, l -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> all = open.values().stream().flatMap(List::stream).sorted().toList();
    return all.isEmpty() || all.size() >= ONE_LANGUAGE ? open.values() : List.of(all);
  }

  private static Outcome outcome(List<Result> results, int known) {
    return new Outcome(
        results.stream().flatMap(result -> result.checked().stream()).toList(),
        results.stream().flatMap(result -> result.omission().stream()).toList(),
        known);
  }

  /** What comes of each, in their order. */
  private static <T, R> List<R> all(ExecutorService executor, List<T> all, Function<T, R> work) {
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T one : all) {
        futures.add(executor.submit(() -> work.apply(one)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking articles", e);
    }
  }

  private Result read(String path) {
    long start = System.nanoTime();
    try {
      Task task = new Task(loader.load(path), settings.of(path));
      return analyses
          .find(task.article(), task.settings())
          .map(Result::of)
          .orElseGet(() -> Result.open(task));
    } catch (UncheckedLanguageException e) {
      return Result.omitted(e.path(), Cause.LANGUAGE, e.reason());
    } catch (UnreadableArticleException e) {
      return Result.omitted(e.path(), Cause.UNREADABLE, e.reason());
    } catch (IOException e) {
      return Result.omitted(path, Cause.UNREADABLE, Failures.reason(e));
    } catch (RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError
        | AssertionError e) {
      return Result.omitted(path, Cause.FAILURE, Failures.describe(e));
    } finally {
      timings.add(Stage.READING, System.nanoTime() - start);
    }
  }

  /** The pipeline keeps its failures to itself. */
  private Result check(Pipeline pipeline, Task task) {
    Checked checked = pipeline.check(task.article(), task.settings());
    if (checked.omissions().stream().noneMatch(Omission::isTrouble)) {
      analyses.keep(checked, task.settings());
    }
    return Result.of(checked);
  }
}
