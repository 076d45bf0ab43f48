package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordTableTest {

  @Test
  void findsWordsAndNoOthers() {
    WordTable table = WordTable.of(List.of("pré", "", "𝔸", "pre", "—"));
    assertThat(List.of("pré", "", "𝔸", "pre", "—")).extracting(table::indexOf).isSorted();
    assertThat(table.indexOf("pr")).isEqualTo(-1);
    assertThat(table.indexOf("prés")).isEqualTo(-1);
    assertThat(table.get(2)).isEqualTo("𝔸");
    assertThat(table.size()).isEqualTo(5);
  }

  @Test
  void aWordThatStandsTwiceHasItsLastPlace() {
    assertThat(WordTable.of(List.of("a", "b", "a")).indexOf("a")).isEqualTo(2);
  }

  @Test
  void anEmptyOneHasNothing() {
    assertThat(WordTable.of(List.of()).indexOf("a")).isEqualTo(-1);
  }

  @Test
  void halvesOfCharactersAreDifferent() {
    WordTable table = WordTable.of(List.of("\uD835", "?", "\uDD38"));
    assertThat(table.indexOf("\uD835")).isZero();
    assertThat(table.indexOf("?")).isEqualTo(1);
    assertThat(table.get(2)).isEqualTo("\uDD38");
    assertThat(table.indexOf("\uD836")).isEqualTo(-1);
  }

  @Test
  void manyFindTheirPlaces() {
    List<String> words = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).toList();
    WordTable table = WordTable.of(words);
    assertThat(words).allMatch(word -> table.get(table.indexOf(word)).equals(word));
    assertThat(table.indexOf("w100000")).isEqualTo(-1);
  }

  private static void assertRefused(String text, int[] starts, int... slots) throws IOException {
    byte[] bytes =
        ModelFiles.bytes(
            out -> {
              out.text(text);
              out.ints(starts);
              out.ints(slots);
            });
    assertThatIOException()
        .as("%s, %s, %s", text, Arrays.toString(starts), Arrays.toString(slots))
        .isThrownBy(() -> ModelFiles.read(bytes, WordTable::read));
  }

  @Test
  void refusesWordsThatAreNotOneBehindTheOther() throws IOException {
    assertRefused("ab", new int[0], 0, 0);
    assertRefused("ab", new int[] {1, 2}, 1, 0);
    assertRefused("ab", new int[] {0, 2, 1, 2}, 1, 2, 3, 0);
    assertRefused("ab", new int[] {0, 1}, 1, 0);
    assertRefused("ab", new int[] {0, 3}, 1, 0);
  }

  /** A word is looked for from slot to slot until one is empty. */
  @Test
  @Timeout(20)
  void refusesSlotsThatLeadNowhere() throws IOException {
    int[] starts = {0, 1, 2};
    assertRefused("ab", starts);
    assertRefused("ab", starts, 0);
    assertRefused("ab", starts, 1, 2);
    assertRefused("ab", starts, 1, 2, 0);
    assertRefused("ab", starts, 1, 2, 1, 2);
    assertRefused("ab", starts, 1, 3, 0, 0);
    assertRefused("ab", starts, 1, -1, 0, 0);
    assertRefused("", new int[] {0}, 0);
  }

  @Property
  void anyWordIsFound(@ForAll List<String> words, @ForAll String other) throws IOException {
    WordTable table = ModelFiles.copy(WordTable.of(words)::write, WordTable::read);
    for (int i = 0; i < words.size(); i++) {
      assertThat(table.get(i)).isEqualTo(words.get(i));
      assertThat(table.indexOf(words.get(i))).isEqualTo(words.lastIndexOf(words.get(i)));
    }
    if (!new HashSet<>(words).contains(other)) {
      assertThat(table.indexOf(other)).isEqualTo(-1);
    }
  }
}
