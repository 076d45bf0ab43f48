package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeParserTest {

  private static final int UNITS = 3;

  private final Random random = new Random(1);
  private final TreeModel model =
      new TreeModel(
          WordTable.of(List.of("-UNKNOWN-", "-NULL-", "-ROOT-")),
          WordTable.of(List.of("-UNKNOWN-", "-NULL-", "-ROOT-")),
          WordTable.of(List.of("-NULL-", "root", "nsubj", "unheard", "aux:pass")),
          /* width= */ 1,
          FloatBuffer.wrap(numbers(11)),
          FloatBuffer.wrap(numbers(TreeModel.PLACES * UNITS)),
          numbers(UNITS),
          numbers(9 * UNITS));

  private final TreeParser parser = new TreeParser(model, /* batch= */ false);

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }

  private static List<CoreLabel> words(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i -> {
              CoreLabel word = CoreLabel.wordFromString("w" + i);
              word.setIndex(i);
              return word;
            })
        .toList();
  }

  @Test
  void namesTheRelationsOfTheModel() {
    ParseState state = new ParseState(3);
    state.shift();
    state.shift();
    state.goLeft(2);
    state.shift();
    state.goRight(3);
    state.goRight(1);
    assertThat(parser.arcs(state))
        .containsExactly(
            new TreeParser.Arc(1, "nsubj"), TreeParser.Arc.ROOT, new TreeParser.Arc(1, "unheard"));
  }

  /** "the cat was fed". */
  @Test
  void subjectsOfThePassiveAreCalledSo() {
    ParseState state = new ParseState(4);
    state.shift();
    state.shift();
    state.goLeft(3);
    state.shift();
    state.shift();
    state.goLeft(4);
    state.goLeft(2);
    state.goRight(1);
    assertThat(parser.arcs(state))
        .containsExactly(
            new TreeParser.Arc(1, "unheard"),
            new TreeParser.Arc(3, "nsubj:pass"),
            new TreeParser.Arc(3, "aux:pass"),
            TreeParser.Arc.ROOT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 100})
  void makesATreeOfAnyWords(int length) {
    List<TreeParser.Arc> arcs =
        parser.arcs(parser.parse(parser.rows(words(length)), Thread.currentThread()));
    assertThat(arcs).hasSize(length).containsOnlyOnce(TreeParser.Arc.ROOT);
    for (TreeParser.Arc arc : arcs) {
      int steps = 0;
      for (int word = arc.head(); word >= 0; word = arcs.get(word).head()) {
        assertThat(++steps).isLessThan(length);
      }
    }
  }

  /** Sentences are parsed by other threads than the one that is told to stop. */
  @Test
  void stopsWhenTheCallerIsInterrupted() {
    TreeParser.Rows rows = parser.rows(words(30));
    Thread caller = Thread.currentThread();
    caller.interrupt();
    try {
      assertThatExceptionOfType(RuntimeInterruptedException.class)
          .isThrownBy(() -> parser.parse(rows, caller));
      CompletableFuture<ParseState> worker =
          CompletableFuture.supplyAsync(() -> parser.parse(rows, caller));
      while (!worker.isDone()) {
        // Who waits is told of nothing meanwhile.
        Thread.onSpinWait();
      }
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(worker::join)
          .withCauseInstanceOf(RuntimeInterruptedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
