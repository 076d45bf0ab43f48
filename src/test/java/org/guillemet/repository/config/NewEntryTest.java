package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEntryTest {

  private static Optional<String> with(String yaml, String name) {
    return NewEntry.of(yaml, NewEntry.KNOWN_SPEAKERS, name)
        .map(
            entry ->
                yaml.substring(0, entry.offset()) + entry.text() + yaml.substring(entry.offset()));
  }

  @Test
  void aListOnOneLineGrowsAtItsEnd() {
    assertThat(with("lang: fr\nknown-speakers: [Brun, Sarrault]  # ours\nfail-on: never\n", "Diop"))
        .contains("lang: fr\nknown-speakers: [Brun, Sarrault, Diop]  # ours\nfail-on: never\n");
    assertThat(with("known-speakers: []\n", "Diop")).contains("known-speakers: [Diop]\n");
  }

  @Test
  void aListOnSeveralLinesGrowsAtItsEnd() {
    assertThat(with("known-speakers:\n  - Brun # mayor\n  - Sarrault\nlang: fr\n", "Diop"))
        .contains("known-speakers:\n  - Brun # mayor\n  - Sarrault\n  - Diop\nlang: fr\n");
  }

  @Test
  void aFileWithoutTheListGetsIt() {
    assertThat(with("", "Diop")).contains("known-speakers: [Diop]\n");
    assertThat(with("lang: fr", "Diop")).contains("lang: fr\nknown-speakers: [Diop]\n");
  }

  @Test
  void aListOfAnOverrideIsAnother() {
    String yaml = "overrides:\n  - files: sport/\n    known-speakers: [Delmas]\n";
    assertThat(with(yaml, "Diop")).contains(yaml + "known-speakers: [Diop]\n");
  }

  @Test
  void aFormThatIsNotUnderstoodIsLeftAlone() {
    assertThat(with("known-speakers: [\n  Brun\n]\n", "Diop")).isEmpty();
    assertThat(with("known-speakers: &names [Brun]\n", "Diop")).isEmpty();
  }

  @Test
  void aNameThatYamlWouldReadAsSomethingElseIsQuoted() {
    assertThat(with("", "No: 1")).contains("known-speakers: [\"No: 1\"]\n");
  }

  @Test
  void aByteOrderMarkStaysInFront() {
    assertThat(with("\uFEFFknown-speakers: [Brun]\n", "Diop"))
        .contains("\uFEFFknown-speakers: [Brun, Diop]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{known-speakers: [Brun]}\n",
        "{lang: fr}\n",
        "lang: fr\n...\n",
        "  lang: fr\n",
        "known-speakers: Brun\n",
        "lang: [\n"
      })
  void aFileThatWouldBreakIsLeftAlone(String yaml) {
    assertThat(with(yaml, "Diop")).isEmpty();
  }

  @Test
  void aLongListGrows() {
    String list = "known-speakers:\n" + "  - Brun\n".repeat(20_000);

    assertThat(with(list, "Diop")).contains(list + "  - Diop\n");
  }
}
