package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeParserTest {

  private static final int UNITS = 3;

  private final Random random = new Random(1);
  private final TreeModel model =
      new TreeModel(
          WordTable.of(List.of("-UNKNOWN-", "-NULL-", "-ROOT-")),
          WordTable.of(List.of("-UNKNOWN-", "-NULL-", "-ROOT-")),
          WordTable.of(List.of("-NULL-", "root", "nsubj", "unheard")),
          /* width= */ 1,
          numbers(10),
          numbers(TreeModel.PLACES * UNITS),
          numbers(UNITS),
          numbers(7 * UNITS));

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

  /** The relation between two words of which the second one hangs on the first one. */
  private static GrammaticalRelation relation(TreeParser parser, int number) {
    ParseState state = new ParseState(2);
    state.shift();
    state.shift();
    state.goRight(number);
    state.goRight(1);
    return parser.graph(words(2), state).edgeListSorted().stream()
        .map(SemanticGraphEdge::getRelation)
        .findFirst()
        .orElseThrow();
  }

  /** CoreNLP keeps every relation that was ever made. */
  @Test
  void makesEachRelationOnce() {
    GrammaticalRelation known = relation(parser, 2);
    assertThat(known).hasToString("nsubj").isSameAs(relation(parser, 2));
    GrammaticalRelation made = relation(parser, 3);
    assertThat(made).hasToString("unheard").isSameAs(relation(parser, 3));
    TreeParser other = new TreeParser(model, /* batch= */ true);
    assertThat(relation(other, 3)).isSameAs(made);
  }

  @Test
  void severalParsersAreMadeAtOnce() {
    List<GrammaticalRelation> relations =
        Stream.generate(() -> model)
            .limit(100)
            .parallel()
            .map(m -> relation(new TreeParser(m, /* batch= */ false), 3))
            .distinct()
            .toList();
    assertThat(relations).hasSize(1);
  }

  @Test
  void everyWordHasAHead() {
    ParseState state = parser.parse(parser.rows(words(30)), Thread.currentThread());
    assertThat(IntStream.rangeClosed(1, 30).map(state::head)).allMatch(head -> head >= 0);
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
