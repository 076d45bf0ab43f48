package org.guillemet.compare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FactWordsTest {

  private static final Set<String> KILLED = Set.of("i:kill", "m:killed");
  private static final Set<String> BANK = Set.of("w:en:bank", "t:place", "t:shore");
  private static final Set<String> MAYOR = Set.of("i:mayor", "t:person");
  private static final Set<String> NAMED = Set.of("n:durand", "t:person");

  private final FactWords words = new FactWords(Set.of(KILLED, BANK, MAYOR, NAMED));

  @Test
  void wordsAreSharedWhenAnythingThatTheyMayStandForIs() {
    FactWords others =
        new FactWords(Set.of(Set.of("m:killed"), Set.of("t:shore"), Set.of("t:place", "i:town")));

    assertThat(words.shared(others)).isEqualTo(2);
    assertThat(others.shared(words)).isEqualTo(3);
    assertThat(words.meet(others)).isTrue();
    assertThat(words.mayMean(Set.of("t:shore"))).isTrue();
  }

  @Test
  void thatBothArePersonsOrEventsSharesNothing() {
    FactWords feast = new FactWords(Set.of(Set.of("i:feast", "t:event"), Set.of("i:mayor")));
    FactWords others =
        new FactWords(Set.of(Set.of("i:doctor", "t:person"), Set.of("i:strike", "t:event")));

    assertThat(words.shared(others)).isZero();
    assertThat(feast.shared(others)).isZero();
    assertThat(words.meet(others)).isFalse();
    assertThat(words.mayMean(Set.of("t:person"))).isFalse();
    assertThat(words.hasPerson()).isTrue();
    assertThat(feast.hasPerson()).isFalse();
  }

  @Test
  void codesOfAKindBeginWithIt() {
    assertThat(words.only("m:")).containsExactly("m:killed");
    assertThat(words.only("w:")).containsExactly("w:en:bank");
    assertThat(words.only("t:")).containsExactlyInAnyOrder("t:place", "t:shore");
    assertThat(words.only("h:")).isEmpty();
  }

  @Test
  void aWordWithoutACodeIsOneAllTheSame() {
    FactWords empty = new FactWords(Set.of(Set.of("")));

    assertThat(empty.shared(new FactWords(Set.of(Set.of(""), KILLED)))).isOne();
    assertThat(empty.only("m:")).isEmpty();
  }

  @Test
  void plainWordsAreNoNames() {
    assertThat(words.plain()).isEqualTo(new FactWords(Set.of(KILLED, BANK, MAYOR)));
    assertThat(words.plain()).isNotEqualTo(words);
    assertThat(words.plain().mayMean(Set.of("n:durand"))).isFalse();
    assertThat(new FactWords(Set.of(NAMED)).plain().isEmpty()).isTrue();
  }
}
