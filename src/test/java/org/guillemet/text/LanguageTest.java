package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "FR", "fr-CA", "fr_FR", " fr \n", "fr-Latn-FR"})
  void readsTagsOfFrench(String tag) {
    assertThat(Language.ofTag(tag)).contains(Language.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "frr", "fra", "de", "x-fr", "français", "fr.UTF-8"})
  void knowsNoLanguageOfOtherTags(String tag) {
    assertThat(Language.ofTag(tag)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheCodeThatItGives(Language language) {
    assertThat(Language.ofTag(language.code())).contains(language);
    assertThat(Language.ofTag(language.code().toUpperCase(Locale.ROOT))).contains(language);
  }

  @Test
  void codesAreThoseOfTheIsoStandard() {
    assertThat(Language.ENGLISH.code()).isEqualTo("en");
    assertThat(Language.FRENCH.code()).isEqualTo("fr");
  }
}
