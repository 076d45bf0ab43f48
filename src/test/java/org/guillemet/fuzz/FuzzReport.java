package org.guillemet.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.text.Article;

/**
 * Runs stages on as many damaged articles as asked for, and prints what fails and what is slow.
 * {@code scripts/fuzz} runs it.
 */
final class FuzzReport {

  /** No article of this size may take longer. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final int FRAMES = 3;

  /** A tree is soon damaged, and parsing takes long. */
  private static final int DAMAGED_TREES = 5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What came of a failure: the seed of the first input that has it, and of how many. */
  private record Failure(long seed, int inputs) {
    Failure plus(Failure other) {
      return new Failure(Math.min(seed, other.seed), inputs + other.inputs);
    }
  }

  private final LongConsumer target;
  private final Map<String, Failure> failures = new TreeMap<>();
  private long slowest;
  private long slowestNanos;
  private volatile long running;
  private volatile long since;

  private FuzzReport(LongConsumer target) {
    this.target = target;
  }

  /**
   * @param args what is run, how many inputs, the seed of the first
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    String kind = args[0];
    long inputs = Long.parseLong(args[1]);
    long first = Long.parseLong(args[2]);
    FuzzReport report = new FuzzReport(target(kind));
    System.exit(report.run(kind, inputs, first) ? 0 : 1);
  }

  private static LongConsumer target(String kind) {
    return switch (kind) {
      case "marks" -> seed -> Articles.article(seed).ifPresent(Stages::findMarks);
      case "stages" -> seed -> Stages.all(Articles.articles(seed), new InventedGrammar(seed));
      case "parser" -> {
        Analyzer analyzer = new CoreNlpAnalyzer(true);
        yield seed -> parsed(Articles.articles(seed), analyzer, seed);
      }
      default -> throw new IllegalArgumentException("marks, stages or parser, not " + kind);
    };
  }

  /** With the parser's grammar, and with the same grammar when some of it is wrong. */
  private static void parsed(List<Article> articles, Analyzer analyzer, long seed) {
    Map<Article, Analysis> analyses = new IdentityHashMap<>();
    articles.forEach(a -> analyses.put(a, analyzer.analyze(a)));
    Stages.all(articles, analyses::get);
    for (int i = 0; i < DAMAGED_TREES; i++) {
      long next = DAMAGED_TREES * seed + i;
      Stages.all(articles, a -> InventedGrammar.damaged(analyses.get(a), next));
    }
  }

  private boolean run(String kind, long inputs, long first) {
    long start = System.nanoTime();
    watch();
    for (long seed = first; seed < first + inputs; seed++) {
      one(seed, inputs == 1);
      if ((seed - first + 1) % Math.max(1, inputs / 20) == 0) {
        System.err.printf("%d inputs, %d failures%n", seed - first + 1, failures.size());
      }
    }
    long failed = failures.values().stream().mapToLong(Failure::inputs).sum();
    System.out.printf("%s: %,d inputs, seeds %d to %d%n", kind, inputs, first, first + inputs - 1);
    System.out.printf("failures: %,d of %d kinds%n", failed, failures.size());
    failures.forEach(
        (what, f) -> System.out.printf("  seed %d, %d in all: %s%n", f.seed, f.inputs, what));
    System.out.printf("slowest: %.2f s of processor time, seed %d%n", slowestNanos / 1e9, slowest);
    System.out.printf(
        "time: %.0f s, of the processor %.0f s%n",
        (System.nanoTime() - start) / 1e9, THREADS.getCurrentThreadCpuTime() / 1e9);
    return failures.isEmpty() && slowestNanos < LIMIT.toNanos();
  }

  private void one(long seed, boolean alone) {
    long start = THREADS.getCurrentThreadCpuTime();
    since = start;
    running = seed;
    try {
      target.accept(seed);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      failures.merge(describe(e), new Failure(seed, 1), Failure::plus);
      if (alone) {
        e.printStackTrace();
      }
    }
    long took = THREADS.getCurrentThreadCpuTime() - start;
    if (took > slowestNanos) {
      slowestNanos = took;
      slowest = seed;
    }
  }

  /** What was thrown and where, so that one fault has one description. */
  static String describe(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse("");
    return thrown.getClass().getSimpleName()
        + ": "
        + message.replaceAll("\\d+", "0").replaceAll("(?<=.{80}).+", "…")
        + Arrays.stream(thrown.getStackTrace())
            .filter(f -> f.getClassName().startsWith("org.guillemet."))
            .limit(FRAMES)
            .map(f -> f.getFileName() + ":" + f.getLineNumber())
            .collect(Collectors.joining(" < ", " (", ")"));
  }

  /** Names an input that does not end, so that it can be run by itself. */
  private void watch() {
    Thread main = Thread.currentThread();
    Thread watch =
        new Thread(
            () -> {
              long named = Long.MIN_VALUE;
              while (true) {
                long seed = running;
                if (seed != named
                    && THREADS.getThreadCpuTime(main.getId()) - since > LIMIT.toNanos()) {
                  named = seed;
                  System.err.println("seed " + seed + " has been running for long, at");
                  Arrays.stream(main.getStackTrace()).limit(30).forEach(System.err::println);
                }
                pause();
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
