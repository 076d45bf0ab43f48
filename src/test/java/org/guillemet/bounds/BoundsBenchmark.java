package org.guillemet.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.guillemet.bounds.Course.Step;
import org.guillemet.bounds.Course.Times;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.text.Language;

/**
 * Measures what time every stage needs for documents that are large or strange, at a quarter, half
 * and all of their largest size, and how that grows with their words.
 */
public final class BoundsBenchmark {

  /** Above it time grows faster than the words do. */
  private static final double LINEAR = 1.15;

  /** Seconds of the processor for a thousand words; the clock shows less, or other work. */
  private static final double SLOW = 1;

  /** Seconds below which a growth would be that of chance. */
  private static final double SHORT = 0.1;

  private static final int[] PARTS = {4, 2, 1};

  private final Analyzer analyzer;
  private final Language language;
  private final double scale;
  private boolean kept = true;

  private BoundsBenchmark(Analyzer analyzer, Language language, double scale) {
    this.analyzer = analyzer;
    this.language = language;
    this.scale = scale;
  }

  /**
   * Prints a table, and fails when a document is too slow or time grows too fast.
   *
   * @param arguments {@code simple}, {@code en} or {@code fr}: the grammar; how much of the sizes,
   *     1 for all; then the kinds, or none for all
   */
  public static void main(String[] arguments) {
    boolean simple = arguments[0].equals("simple");
    Language language = simple ? Language.ENGLISH : Language.ofTag(arguments[0]).orElseThrow();
    Analyzer analyzer = simple ? new SimpleGrammar() : new CoreNlpAnalyzer(true);
    List<Kind> kinds =
        arguments.length < 3
            ? List.of(Kind.values())
            : Stream.of(arguments)
                .skip(2)
                .map(a -> Kind.valueOf(a.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    BoundsBenchmark benchmark =
        new BoundsBenchmark(analyzer, language, Double.parseDouble(arguments[1]));
    benchmark.print(kinds);
    System.exit(benchmark.kept ? 0 : 1);
  }

  private void print(List<Kind> kinds) {
    for (int i = 0; i < 5; i++) {
      run(Kind.PROSE, 40);
      run(Kind.PROSE, 4);
    }
    System.out.printf("%-12s %8s %8s", "kind", "size", "words");
    for (Step step : Step.values()) {
      System.out.printf(" %8.8s", step.toString().toLowerCase(Locale.ROOT));
    }
    System.out.printf(" %8s %8s %8s%n", "wall", "cpu", "cpu/1000");
    for (Kind kind : kinds) {
      List<Times> all = new ArrayList<>();
      run(kind, 20);
      for (int part : PARTS) {
        Times times = run(kind, part);
        all.add(times);
        print(kind, (int) (kind.largest() * scale / part), times);
      }
      printGrowth(all.get(0), all.get(PARTS.length - 1));
    }
  }

  private Times run(Kind kind, int part) {
    int size = (int) (kind.largest() * scale / part);
    return Course.of(analyzer, language, kind.path(), kind.text(language, size));
  }

  private void print(Kind kind, int size, Times times) {
    double each = alone(times) / 1e9 / times.words() * 1000;
    kept &= each <= SLOW;
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    System.out.printf("%-12s %8d %8d", name, size, times.words());
    for (Step step : Step.values()) {
      System.out.printf(" %8.2f", times.nanos().get(step) / 1e9);
    }
    System.out.printf(
        " %8.2f %8.2f %8.3f%s%n",
        times.wall() / 1e9, times.total() / 1e9, each, each > SLOW ? " slow" : "");
  }

  /** The time for the document by itself. */
  private static double alone(Times times) {
    return times.total() - times.nanos().get(Step.COMPARISON);
  }

  private void printGrowth(Times small, Times large) {
    System.out.printf("%-30s", "  growth");
    for (Step step : Step.values()) {
      System.out.printf(" %8s", growth(small, large, t -> t.nanos().get(step)));
    }
    System.out.printf(" %8s %8s%n", "", growth(small, large, Times::total));
  }

  private String growth(Times small, Times large, ToLongFunction<Times> time) {
    double more = (double) time.applyAsLong(large) / time.applyAsLong(small);
    double growth = Math.log(more) / Math.log((double) large.words() / small.words());
    if (time.applyAsLong(large) < SHORT * 1e9) {
      return "-";
    }
    kept &= growth <= LINEAR;
    return "%.2f%s".formatted(growth, growth > LINEAR ? "!" : "");
  }
}
