package org.guillemet.linguistics.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guillemet.text.EntryFile;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CldrListsTest {

  @Test
  void aCountryStandsForItsState() {
    assertThat(Places.of(Language.FRENCH)).contains("norvège = NO NO");
    assertThat(Places.of(Language.ENGLISH)).contains("norway = NO NO");
  }

  @Test
  void aCityStandsForItsStateWhereItIsTheOnlyOne() {
    assertThat(Places.of(Language.FRENCH))
        .contains(
            "le caire = Africa/Cairo EG", "caire = Africa/Cairo EG", "berlin = Europe/Berlin");
  }

  @Test
  void numbersBelowAHundredAreSpelled() {
    assertThat(Spellings.of(Language.FRENCH))
        .contains("vingt et un = number 21", "quatre vingt dix sept = number 97");
    assertThat(Spellings.of(Language.ENGLISH)).contains("twenty one = number 21");
  }

  @Test
  void whatMultipliesIsAScale() {
    assertThat(Spellings.of(Language.FRENCH))
        .contains("cent = scale 100", "cent = alone", "millions = scale 1000000")
        .doesNotContain("million = alone");
    assertThat(Spellings.of(Language.ENGLISH)).contains("and = joint", "thousand = scale 1000");
  }

  @Test
  void ranksAreOrdinals() {
    assertThat(Spellings.of(Language.FRENCH)).contains("première = ordinal 1");
    assertThat(Spellings.of(Language.ENGLISH)).contains("twenty first = ordinal 21");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theProgramHasTheListsThatTheBuildMakes(Language language, @TempDir Path folder)
      throws IOException {
    CldrLists.main(new String[] {folder.toString()});

    for (String list : List.of("places.txt", "number-words.txt")) {
      String name = language.code() + "/" + list;
      try (InputStream in = CldrLists.class.getResourceAsStream(name)) {
        assertThat(in).as(name).hasBinaryContent(Files.readAllBytes(folder.resolve(name)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void entriesAreReadAsTheyAreWritten(Language language) {
    assertThat(entries(language, "places.txt")).isEqualTo(Places.of(language));
    assertThat(entries(language, "number-words.txt")).isEqualTo(Spellings.of(language));
  }

  private static List<String> entries(Language language, String list) {
    return EntryFile.read(CldrLists.class, language.code() + "/" + list).stream()
        .map(entry -> entry.words() + " = " + entry.value())
        .toList();
  }
}
