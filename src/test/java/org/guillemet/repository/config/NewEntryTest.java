package org.guillemet.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEntryTest {

  private static Optional<String> with(String yaml, String name) {
    return NewEntry.knownSpeaker(yaml, name).map(entry -> in(yaml, entry));
  }

  private static String in(String yaml, NewEntry entry) {
    return yaml.substring(0, entry.offset()) + entry.text() + yaml.substring(entry.offset());
  }

  private static Optional<String> allowing(String yaml) {
    return NewEntry.allowedSource(yaml, Language.ENGLISH, "islanders").map(e -> in(yaml, e));
  }

  private static Optional<String> naming(String yaml) {
    return NewEntry.alias(yaml, "Lea Brun", "Lea Sy").map(e -> in(yaml, e));
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

  @Test
  void aSourceIsAllowedInItsLanguage() {
    assertThat(allowing("")).contains("words:\n  allowed-sources: {en: [islanders]}\n");
    assertThat(allowing("words:\n  agencies: [Segal]\nlang: en\n"))
        .contains("words:\n  allowed-sources: {en: [islanders]}\n  agencies: [Segal]\nlang: en\n");
    assertThat(allowing("words: # ours\n  allowed-sources: {fr: [le port], en: [sailors]}\n"))
        .contains("words: # ours\n  allowed-sources: {fr: [le port], en: [sailors, islanders]}\n");
    assertThat(allowing("words:\n  allowed-sources: {fr: [le port]}\n"))
        .contains("words:\n  allowed-sources: {fr: [le port], en: [islanders]}\n");
    assertThat(allowing("words:\n  allowed-sources:\n    en: [sailors]\n"))
        .contains("words:\n  allowed-sources:\n    en: [sailors, islanders]\n");
    assertThat(allowing("words:\n  allowed-sources:\n    # here\n    fr:\n      - le port\n"))
        .contains(
            "words:\n  allowed-sources:\n    en: [islanders]\n    # here\n    fr:\n      - le port\n");
  }

  @Test
  void aSourceThatIsAllowedInAllLanguagesIsSo() {
    assertThat(allowing("words:\n  allowed-sources: [sailors]\n"))
        .contains("words:\n  allowed-sources: [sailors, islanders]\n");
    assertThat(allowing("words:\n  allowed-sources:\n  - sailors\nlang: en\n"))
        .contains("words:\n  allowed-sources:\n  - sailors\n  - islanders\nlang: en\n");
  }

  @Test
  void aNameGetsAnother() {
    assertThat(naming("lang: en\n")).contains("lang: en\naliases:\n  Lea Brun: [Lea Sy]\n");
    assertThat(naming("aliases:\n  Lea Brun: [L. Brun]\n"))
        .contains("aliases:\n  Lea Brun: [L. Brun, Lea Sy]\n");
    assertThat(naming("aliases:\n  \"Lea Brun\":\n    - L. Brun\nlang: en\n"))
        .contains("aliases:\n  \"Lea Brun\":\n    - L. Brun\n    - Lea Sy\nlang: en\n");
    assertThat(naming("aliases:\n  Omar Sy: [O. Sy]\n"))
        .contains("aliases:\n  Lea Brun: [Lea Sy]\n  Omar Sy: [O. Sy]\n");
  }

  @Test
  void namesOfAnotherKeyAreOthers() {
    String yaml = "overrides:\n  - files: sport/\n    words:\n      allowed-sources: [fans]\n";
    assertThat(allowing(yaml)).contains(yaml + "words:\n  allowed-sources: {en: [islanders]}\n");
  }

  @Test
  void namesInFormsThatAreNotUnderstoodAreLeftAlone() {
    assertThat(allowing("words: {allowed-sources: {en: [sailors]}}\n")).isEmpty();
    assertThat(allowing("words: &all\n  agencies: [Segal]\n")).isEmpty();
    assertThat(naming("aliases: {}\n")).contains("aliases: {Lea Brun: [Lea Sy]}\n");
    assertThat(naming("aliases:\n")).isEmpty();
    assertThat(naming("aliases: [\n")).isEmpty();
  }

  @Test
  void aValueThatIsNoListIsLeftAlone() {
    assertThat(naming("aliases: Lea Brun\n")).isEmpty();
    assertThat(naming("aliases:\n  Lea Brun: L. Brun\n")).isEmpty();
    assertThat(allowing("words: {}\n")).isEmpty();
  }

  @Test
  void longListsOfNamesGrow() {
    String list = "aliases:\n  Lea Brun:\n" + "    - L. Brun\n".repeat(20_000);
    assertThat(naming(list)).contains(list + "    - Lea Sy\n");

    String row = "words:\n  allowed-sources: {fr: [le port" + ", le port".repeat(20_000) + "]";
    assertThat(allowing(row + "}\n")).contains(row + ", en: [islanders]}\n");
  }

  @Test
  void linesOfWindowsStay() {
    assertThat(naming("\uFEFFaliases:\r\n  Omar Sy: [O. Sy]\r\nlang: en\r\n"))
        .contains("\uFEFFaliases:\r\n  Lea Brun: [Lea Sy]\r\n  Omar Sy: [O. Sy]\r\nlang: en\r\n");
  }
}
