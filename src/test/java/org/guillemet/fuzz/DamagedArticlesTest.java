package org.guillemet.fuzz;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds of every damaged article, whatever its grammar. {@code -Djqwik.tries.default=5000}
 * tries more of them, and scripts/fuzz many more.
 */
class DamagedArticlesTest {

  @Property(seed = "1", shrinking = ShrinkingMode.OFF)
  void isReadAndItsMarksAreFound(@ForAll long seed) {
    Articles.article(seed).ifPresent(Stages::findMarks);
  }

  @Property(seed = "2", shrinking = ShrinkingMode.OFF)
  void goesThroughEveryStageWithAnyTree(@ForAll long seed) {
    Stages.all(Articles.articles(seed), new InventedGrammar(seed));
  }
}
