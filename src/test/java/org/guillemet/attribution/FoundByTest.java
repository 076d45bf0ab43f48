package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundByTest {

  private static List<String> words() {
    return Stream.of(FoundBy.values()).map(FoundBy::word).toList();
  }

  @Test
  void theConstantsStandInTheOrderOfTheirWords() {
    assertThat(words()).isSorted().contains("incise-of-quotation", "as-clause");
  }

  @Test
  void wordsLeadBack() {
    for (FoundBy foundBy : FoundBy.values()) {
      assertThat(FoundBy.of(foundBy.word())).isEqualTo(foundBy);
    }
    assertThatThrownBy(() -> FoundBy.of("guess")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theirWordsTellOfQuotationsAndPassives() {
    for (FoundBy foundBy : FoundBy.values()) {
      assertThat(foundBy.isOfQuotation()).isEqualTo(foundBy.word().contains("quotation"));
      assertThat(foundBy.isOfPassive()).isEqualTo(foundBy.word().endsWith("-of-passive"));
    }
  }

  @Test
  void eachIsExplained() throws IOException {
    String page = Files.readString(Path.of("docs/attributions.md"));
    assertThat(words()).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }
}
