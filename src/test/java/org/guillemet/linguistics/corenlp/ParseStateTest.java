package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParseStateTest {

  /** "the cat sleeps". */
  private final ParseState state = new ParseState(3);

  @Test
  void drawsArcsToTheLeftAndRight() {
    state.shift();
    state.shift();
    state.goLeft(5);
    assertThat(state.head(1)).isEqualTo(2);
    assertThat(state.relation(1)).isEqualTo(5);
    state.shift();
    state.goLeft(6);
    state.goRight(1);
    assertThat(state.head(2)).isEqualTo(3);
    assertThat(state.head(3)).isZero();
    assertThat(state.isDone()).isTrue();
  }

  @Test
  void showsWhatIsWorkedOnAndWhatComes() {
    assertThat(state.worked(0)).isZero();
    assertThat(state.worked(1)).isEqualTo(-1);
    state.shift();
    assertThat(state.worked(0)).isEqualTo(1);
    assertThat(state.coming(0)).isEqualTo(2);
    assertThat(state.coming(1)).isEqualTo(3);
    assertThat(state.coming(2)).isEqualTo(-1);
  }

  @Test
  void showsWhatHangsOnAWord() {
    state.shift();
    state.shift();
    state.goRight(4);
    state.shift();
    state.goRight(5);
    assertThat(state.right(1, 1)).isEqualTo(3);
    assertThat(state.right(1, 2)).isEqualTo(2);
    assertThat(state.right(1, 3)).isEqualTo(-1);
    assertThat(state.left(1, 1)).isEqualTo(-1);
    assertThat(state.left(-1, 1)).isEqualTo(-1);
    assertThat(state.right(-1, 1)).isEqualTo(-1);
    assertThat(state.relation(-1)).isZero();
  }

  @Test
  void givesTheRootOneWordAndNoOtherRelation() {
    assertThat(state.canGoRight(true)).isFalse();
    state.shift();
    assertThat(state.canGoRight(true)).as("words still come").isFalse();
    assertThat(state.canGoLeft(false)).as("the root hangs on nothing").isFalse();
    state.shift();
    assertThat(state.canGoLeft(false)).isTrue();
    assertThat(state.canGoLeft(true)).isFalse();
    assertThat(state.canGoRight(false)).isTrue();
    assertThat(state.canGoRight(true)).isFalse();
    state.shift();
    assertThat(state.canShift()).isFalse();
    state.goRight(2);
    state.goRight(2);
    assertThat(state.canGoRight(true)).isTrue();
    assertThat(state.canGoRight(false)).isFalse();
  }

  @Test
  void nothingIsDoneAtOnce() {
    assertThat(new ParseState(0).isDone()).isTrue();
  }
}
