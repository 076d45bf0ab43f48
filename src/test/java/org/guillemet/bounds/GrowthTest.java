package org.guillemet.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.guillemet.bounds.Course.Step;
import org.guillemet.bounds.Course.Times;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time of our own stages grows with a document and not with its square. What is measured is
 * time of the processor. Work that is linear takes too long once in a while, when the virtual
 * machine is busy with itself; work that is quadratic takes too long every time.
 */
class GrowthTest {

  private static final int TIMES = 4;

  /** Linear growth is 4, quadratic growth 16. */
  private static final double MOST = 7;

  private static final int ATTEMPTS = 6;

  private final Analyzer grammar = new SimpleGrammar();

  @ParameterizedTest
  @CsvSource({
    "QUOTATIONS, 800",
    "MIXED, 1200",
    "CROWD, 800",
    "NAMES, 1600",
    "ROLES, 1000",
    "MAYORS, 600",
    "SENTENCE, 200",
    "TURNS, 800",
    "DIALOGUE, 800",
    "HEADINGS, 400",
    "TABLE, 600",
    "LINKS, 400",
    "WORD, 400000"
  })
  void fourTimesTheDocumentTakesAboutFourTimesTheTime(Kind kind, int size) {
    assertGrows(kind, size, this::alone);
  }

  @ParameterizedTest
  @CsvSource({"TURNS, 1200", "TABLE_HTML, 600"})
  void comparisonOfDocumentsFourTimesAsLongTakesAboutFourTimesTheTime(Kind kind, int size) {
    assertGrows(kind, size, this::compared);
  }

  private static void assertGrows(Kind kind, int size, BiFunction<Kind, Integer, Long> time) {
    time.apply(kind, size / TIMES);
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && growth > MOST; i++) {
      double small = time.apply(kind, size / TIMES);
      growth = time.apply(kind, size) / small;
    }
    assertThat(growth).isLessThan(MOST);
  }

  /** Without what is others': reading and grammar. */
  private long alone(Kind kind, int size) {
    Times times = Course.alone(grammar, Language.ENGLISH, kind.path(), text(kind, size));
    return times.total() - times.nanos().get(Step.READING) - times.nanos().get(Step.GRAMMAR);
  }

  private long compared(Kind kind, int size) {
    Times times = Course.of(grammar, Language.ENGLISH, kind.path(), text(kind, size));
    return times.nanos().get(Step.COMPARISON);
  }

  private static String text(Kind kind, int size) {
    return kind.text(Language.ENGLISH, size);
  }
}
