package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

  @ParameterizedTest
  @CsvSource({
    "Ellen Price, Ellen Price, SAME",
    "Ellen Price, PRICE, SAME",
    "Ellen Price, Ms PRICE, SAME",
    "Ellen Price, E. Price, SAME",
    "Ellen Price, EP, SAME",
    "Timothy Marsh, Tim Marsh, SAME",
    "Nora Oyelaran, speaker oyelaran, SAME",
    "Nora Oyelaran, Nora Oyalaran, SAME",
    "Ellen Price, Thomas Price, DIFFERENT",
    "Ellen Price, Ellen Stone, DIFFERENT",
    "Ellen Price, STONE, DIFFERENT",
    "Ellen Price, TS, DIFFERENT",
    "Ellen Price, Q, UNKNOWN",
    "Ellen Price, Speaker 2, UNKNOWN"
  })
  void namesTellWhetherAVoiceIsHis(String speaker, String label, SpeakerRelation relation) {
    assertThat(compare(person(speaker), label)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"mayor, The Mayor, SAME", "mayor, The Chair, UNKNOWN"})
  void aFunctionMayBeALabel(String role, String label, SpeakerRelation relation) {
    assertThat(compare(person("Ellen Price", role), label)).isEqualTo(relation);
  }

  @Test
  void whoeverHasAFunctionAndAnotherNameIsSomebodyElse() {
    assertThat(compare(person("Ellen Price", "mayor"), "Mayor Thomas Stone"))
        .isEqualTo(SpeakerRelation.DIFFERENT);
  }

  @Test
  void anOrganisationMayBeAnybodyWithAName() {
    AccountBuilder account =
        new AccountBuilder("draft.md", Language.ENGLISH, "")
            .names(Kind.ORGANIZATION, Gender.UNKNOWN, "Calder Ferries");

    assertThat(compare(account, "Calder Ferries", "PRICE")).isEqualTo(SpeakerRelation.UNKNOWN);
  }

  @Test
  void whoIsNotNamedIsUnknown() {
    Speakers speakers = new Speakers(Optional.empty(), Language.ENGLISH);

    assertThat(speakers.compare(voice("PRICE"))).isEqualTo(SpeakerRelation.UNKNOWN);
    assertThat(speakers.isNamed()).isFalse();
  }

  private static AccountBuilder person(String name, String... roles) {
    return new AccountBuilder("draft.md", Language.ENGLISH, "").person(name, roles);
  }

  private static SpeakerRelation compare(AccountBuilder account, String label) {
    Account built = account.build();
    return compare(account, List.copyOf(built.entities()).get(0).name(), label);
  }

  private static SpeakerRelation compare(AccountBuilder account, String speaker, String label) {
    Account built = account.says(speaker, "Nobody is late").build();
    return new Speakers(Optional.of(built.attributions().get(0)), Language.ENGLISH)
        .compare(voice(label));
  }

  private static Voice voice(String label) {
    return new LabelReader(Lexicon.of(Language.ENGLISH)).read(label);
  }
}
