package org.guillemet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class ClaimMatchesTest {

  private final List<Statement> statements =
      IntStream.range(0, 4)
          .mapToObj(
              i ->
                  new AccountBuilder(i + ".txt", Language.ENGLISH, "")
                      .tells("The bridge at Torvern has closed.", "close")
                      .build())
          .map(a -> new Statement(a, a.claims().get(0), topic(a), List.of()))
          .toList();

  /** The last one speaks of two things only. */
  private static Set<String> topic(Account account) {
    return account.article().path().equals("3.txt") ? Set.of("a", "b") : Set.of("a", "b", "c", "d");
  }

  @Test
  void matchesAreThoseThatWereAdded() {
    ClaimMatches.Builder builder = new ClaimMatches.Builder(statements);
    builder.add(3, 1, SpeakerRelation.UNKNOWN, 1);
    builder.add(1, 2, SpeakerRelation.SAME, 4);
    builder.add(2, 0, SpeakerRelation.DIFFERENT, 3);

    assertThat(builder.build())
        .containsExactly(
            new ClaimMatch(statements.get(3), statements.get(1), SpeakerRelation.UNKNOWN, 1, 0.5),
            new ClaimMatch(statements.get(1), statements.get(2), SpeakerRelation.SAME, 4, 1),
            new ClaimMatch(
                statements.get(2), statements.get(0), SpeakerRelation.DIFFERENT, 3, 0.75));
  }

  @Test
  void aClaimIsOneObjectInAllItsMatches() {
    ClaimMatches.Builder builder = new ClaimMatches.Builder(statements);
    builder.add(0, 1, SpeakerRelation.SAME, 4);
    builder.add(1, 2, SpeakerRelation.SAME, 4);
    List<ClaimMatch> matches = builder.build();

    assertThat(matches.get(0).right().claim()).isSameAs(matches.get(1).left().claim());
  }

  @Test
  void thereMayBeNone() {
    assertThat(new ClaimMatches.Builder(statements).build()).isEmpty();
  }

  @Test
  void aClaimThatIsNotThereIsRefused() {
    ClaimMatches.Builder builder = new ClaimMatches.Builder(statements);
    assertThatThrownBy(() -> builder.add(0, 4, SpeakerRelation.SAME, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
