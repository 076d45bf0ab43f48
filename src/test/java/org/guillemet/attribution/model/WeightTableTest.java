package org.guillemet.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  @Test
  void findsATextByItsPieces() {
    WeightTable table = table("mark=that", "", "é");
    assertThat(table.of("mark=that")).isEqualTo(1);
    assertThat(table.of("mark", "=", "that")).isEqualTo(1);
    assertThat(table.of("", "mar", "k=tha", "t", "")).isEqualTo(1);
    assertThat(table.of()).isEqualTo(2);
    assertThat(table.of("", "")).isEqualTo(2);
    assertThat(table.of("é")).isEqualTo(3);
  }

  @Test
  void knowsNothingOfOthers() {
    WeightTable table = table("mark=that");
    assertThat(table.of("mark", "=", "tha")).isZero();
    assertThat(table.of("mark", "=", "that", "s")).isZero();
    assertThat(table.of("that", "=", "mark")).isZero();
    assertThat(table().of("a")).isZero();
  }

  /** "Aa" and "BB" have one hash; that of "\0" is 0, as that of the empty text. */
  @Test
  void tellsTextsWithOneHashApart() {
    WeightTable table = table("Aa", "BB", "", "\0");
    assertThat(table.of("Aa")).isEqualTo(1);
    assertThat(table.of("B", "B")).isEqualTo(2);
    assertThat(table.of("")).isEqualTo(3);
    assertThat(table.of("\0")).isEqualTo(4);
    assertThat(table("AaAa").of("BB", "Aa")).isZero();
    assertThat(table("\0").of("")).isZero();
    assertThat(table("").of("\0")).isZero();
  }

  @Test
  void goesOnAtTheFirstSlotBehindTheLast() {
    WeightTable table = table("\007", "\017"); // both of the last of eight slots
    assertThat(table.of("\007")).isEqualTo(1);
    assertThat(table.of("\017")).isEqualTo(2);
    assertThat(table.of("\027")).isZero();
  }

  @Test
  void findsTextsOfAnyLength() {
    String[] texts = IntStream.range(1, 300).mapToObj("é"::repeat).toArray(String[]::new);
    WeightTable table = table(texts);
    for (int length = 1; length < 300; length++) {
      assertThat(table.of("é".repeat(length - 1), "é")).isEqualTo(length);
      assertThat(table.of("é", "é".repeat(length - 1))).isEqualTo(length);
    }
    assertThat(table.of("é".repeat(300))).isZero();
  }

  @Test
  void listsItsTextsInOrder() {
    assertThat(table("b", "", "a").texts()).containsExactly("", "a", "b");
  }

  /** Each text with its place in the list, from 1, as its weight. */
  private static WeightTable table(String... texts) {
    return new WeightTable(
        texts, IntStream.rangeClosed(1, texts.length).asDoubleStream().toArray());
  }
}
