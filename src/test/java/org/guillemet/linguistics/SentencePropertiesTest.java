package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

class SentencePropertiesTest {

  private static Token token(int index, int head) {
    Span span = new Span(2 * index, 2 * index + 1);
    return new Token(index, span, "a", "a", "X", head, "dep", NameType.NONE, Morphology.NONE);
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyTokenOfASentenceHasARootAboveIt(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -1, max = 6) Integer> heads) {
    try {
      Sentence sentence =
          new Sentence(
              Language.ENGLISH,
              IntStream.range(0, heads.size()).mapToObj(i -> token(i, heads.get(i))).toList());
      for (Token token : sentence.tokens()) {
        assertThat(steps(sentence, token)).isLessThan(heads.size());
      }
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("oken");
      assertThat(isForest(heads)).isFalse();
    }
  }

  private static int steps(Sentence sentence, Token token) {
    int steps = 0;
    for (Token t = token; t.head() >= 0 && steps < sentence.size(); t = sentence.token(t.head())) {
      steps++;
    }
    return steps;
  }

  /** Whether the tokens can be taken away one by one, each when nothing hangs on it. */
  private static boolean isForest(List<Integer> heads) {
    int[] open = heads.stream().mapToInt(Integer::intValue).toArray();
    if (IntStream.of(open).anyMatch(h -> h >= open.length)) {
      return false;
    }
    for (int round = 0; round < open.length; round++) {
      for (int i = 0; i < open.length; i++) {
        int index = i;
        if (open[i] != -2 && IntStream.of(open).noneMatch(h -> h == index)) {
          open[i] = -2;
        }
      }
    }
    return IntStream.of(open).allMatch(h -> h == -2);
  }
}
