package org.guillemet.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.guillemet.bounds.Course.Step;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time of each of our own stages grows with a document and not with its square. What is
 * measured is time of the processor, of which the least of several runs counts: that of the others
 * is also that of a virtual machine which is busy with itself.
 */
class GrowthTest {

  private static final int TIMES = 4;

  /** Linear growth is 4, quadratic growth 16. */
  private static final double MOST = 8;

  /** Nanoseconds: what takes less in all is not judged. */
  private static final long SHORT = 30_000_000;

  private static final int RUNS = 8;

  private static final Set<Step> OTHERS = EnumSet.of(Step.READING, Step.GRAMMAR);

  private final Analyzer grammar = new SimpleGrammar();

  @ParameterizedTest
  @CsvSource({
    "QUOTATIONS, 800",
    "MIXED, 1200",
    "CROWD, 800",
    "NAMES, 1600",
    "ROLES, 1000",
    "MAYORS, 600",
    "COUNCILS, 1000",
    "SENTENCE, 200",
    "TURNS, 800",
    "DIALOGUE, 800",
    "HEADINGS, 400",
    "TABLE, 600",
    "LINKS, 400",
    "ENDINGS, 20000",
    "WORD, 400000"
  })
  void fourTimesTheDocumentTakesAboutFourTimesTheTimeInEveryStage(Kind kind, int size) {
    assertGrows(
        kind, size, text -> Course.alone(grammar, Language.ENGLISH, kind.path(), text).nanos());
  }

  @ParameterizedTest
  @CsvSource({"TURNS, 1200", "TABLE_HTML, 600"})
  void comparisonOfDocumentsFourTimesAsLongTakesAboutFourTimesTheTime(Kind kind, int size) {
    assertGrows(
        kind,
        size,
        text ->
            Map.of(
                Step.COMPARISON,
                Course.of(grammar, Language.ENGLISH, kind.path(), text)
                    .nanos()
                    .get(Step.COMPARISON)));
  }

  private static void assertGrows(Kind kind, int size, Function<String, Map<Step, Long>> course) {
    String small = kind.text(Language.ENGLISH, size / TIMES);
    String large = kind.text(Language.ENGLISH, size);
    var unused = course.apply(large); // once to warm up
    Map<Step, Long> ofSmall = new EnumMap<>(Step.class);
    Map<Step, Long> ofLarge = new EnumMap<>(Step.class);
    for (int i = 0; i == 0 || i < RUNS && !fast(ofSmall, ofLarge).isEmpty(); i++) {
      course.apply(small).forEach((step, time) -> ofSmall.merge(step, time, Math::min));
      course.apply(large).forEach((step, time) -> ofLarge.merge(step, time, Math::min));
    }
    assertThat(fast(ofSmall, ofLarge)).isEmpty();
  }

  /** The steps whose time grows too fast, with their growth. */
  private static Map<Step, Double> fast(Map<Step, Long> small, Map<Step, Long> large) {
    Map<Step, Double> fast = new EnumMap<>(Step.class);
    large.forEach(
        (step, time) -> {
          double growth = (double) time / small.get(step);
          if (!OTHERS.contains(step) && time > SHORT && growth > MOST) {
            fast.put(step, growth);
          }
        });
    return fast;
  }
}
