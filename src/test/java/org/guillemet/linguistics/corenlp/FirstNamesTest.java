package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.linguistics.Morphology.Gender;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the list in CoreNLP's models; loads no model. */
@Tag("models")
class FirstNamesTest {

  private final FirstNames names = FirstNames.load();

  @Test
  void aNameSuggestsWhoBearsIt() {
    assertThat(names.of("Ingrid")).isEqualTo(Gender.FEMININE);
    assertThat(names.of("HENRY")).isEqualTo(Gender.MASCULINE);
  }

  @Test
  void aNameOfMenAndWomenSuggestsNothing() {
    assertThat(names.of("Jordan")).isEqualTo(Gender.UNKNOWN);
    assertThat(names.of("Guillemet")).isEqualTo(Gender.UNKNOWN);
  }
}
