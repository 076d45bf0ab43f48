package org.guillemet.compare.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private final Spellings spellings = new Spellings();

  @ParameterizedTest
  @CsvSource({
    "Poutine, Putin",
    "Alizadé, Alizade",
    "Alizadé, Alizadeh",
    "Aliev, Aliyev",
    "Loukachenko, Lukashenko",
    "Chostakovitch, Shostakovich",
    "Netanyahou, Netanyahu",
    "Sergueï, Sergei",
    "Zelensky, Zelenskyy",
    "Kadyrov, Kadirov",
    "Gorbatchev, Gorbachev"
  })
  void spellingsOfFrenchAndEnglishAreOneName(String french, String english) {
    assertThat(spellings.isSame(french, Language.FRENCH, english, Language.ENGLISH)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Brun, Brown", "Lind, Lund", "Hall, Hill", "Morel, Moreau", "Keller, Kellner"})
  void namesThatOnlyLookAlikeAreTwo(String a, String b) {
    assertThat(spellings.isSame(a, Language.FRENCH, b, Language.ENGLISH)).isFalse();
    assertThat(spellings.isSame(a, Language.ENGLISH, b, Language.ENGLISH)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Jean, Jeanne", "Marie, Marc", "Daniel, Danielle", "Michel, Michèle", "Paul, Paula"})
  void givenNamesOfTwoPeopleAreTwo(String a, String b) {
    assertThat(spellings.isSameGivenName(a, Language.FRENCH, b, Language.FRENCH)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Léa, Lea", "V., Vladimir", "Dmitri, Dmitry"})
  void anInitialOrAnotherSpellingIsTheSameGivenName(String a, String b) {
    assertThat(spellings.isSameGivenName(a, Language.FRENCH, b, Language.ENGLISH)).isTrue();
  }
}
