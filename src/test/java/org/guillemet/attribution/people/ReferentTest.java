package org.guillemet.attribution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class ReferentTest {

  private static Referent person(Gender gender) {
    return new Referent("Léa Brun", Kind.PERSON, gender, Number.SINGULAR);
  }

  @Test
  void theGenderThatIsToldFirstStays() {
    Referent brun = person(Gender.UNKNOWN);
    brun.learn(Gender.FEMININE);
    brun.learn(Gender.MASCULINE);

    assertThat(brun.gender()).isEqualTo(Gender.FEMININE);
    assertThat(brun.number()).isEqualTo(Number.SINGULAR);
  }

  @Test
  void aRoleTellsTheGenderOfItsHolder() {
    Referent brun = person(Gender.UNKNOWN);
    brun.addRole(new Role(new Span(0, 11), "romancière", "romancière", Gender.FEMININE));

    assertThat(brun.gender()).isEqualTo(Gender.FEMININE);
    assertThat(brun.roles()).containsExactly("romancière");
    assertThat(brun.roleLemmas()).containsExactly("romancière");
  }

  @Test
  void aSuggestionSettlesNothingButCountsWhileNothingIsTold() {
    Referent brun = person(Gender.UNKNOWN);
    assertThat(brun.seemsGendered()).isFalse();
    assertThat(brun.isUnlikely(Gender.MASCULINE)).isFalse();

    brun.suggest(Gender.FEMININE);
    brun.suggest(Gender.MASCULINE);

    assertThat(brun.seemsGendered()).isTrue();
    assertThat(brun.gender()).isEqualTo(Gender.UNKNOWN);
    assertThat(brun.isUnlikely(Gender.MASCULINE)).isTrue();
    assertThat(brun.isUnlikely(Gender.FEMININE)).isFalse();
    assertThat(brun.isUnlikely(Gender.UNKNOWN)).isFalse();
  }

  @Test
  void whatIsToldOutweighsASuggestion() {
    Referent brun = person(Gender.MASCULINE);
    brun.suggest(Gender.FEMININE);

    assertThat(brun.isUnlikely(Gender.FEMININE)).isTrue();
    assertThat(brun.isUnlikely(Gender.MASCULINE)).isFalse();
  }

  @Test
  void aMentionBeforeAnOffsetHasEndedThere() {
    Referent brun = person(Gender.UNKNOWN);
    brun.addMention(new Span(40, 44));
    brun.addMention(new Span(10, 18));

    assertThat(brun.isMentionedBefore(5)).isFalse();
    assertThat(brun.isMentionedBefore(17)).isFalse();
    assertThat(brun.isMentionedBefore(18)).isTrue();
    assertThat(brun.isMentionedBefore(42)).isTrue();
  }

  @Test
  void aMentionThatIsTakenBackDoesNotCount() {
    Referent brun = person(Gender.UNKNOWN);
    brun.addMention(new Span(10, 18));
    brun.removeMention(new Span(10, 18));

    assertThat(brun.isMentionedBefore(20)).isFalse();
  }

  @Test
  void theNameItselfIsNoAlias() {
    Referent brun = person(Gender.FEMININE);
    brun.addAlias("Léa Brun");
    brun.addAlias("Brun");
    brun.addMention(new Span(3, 11));

    Entity entity = brun.toEntity("e1");

    assertThat(entity.name()).isEqualTo("Léa Brun");
    assertThat(entity.aliases()).containsExactly("Brun");
    assertThat(entity.mentions()).containsExactly(new Span(3, 11));
    assertThat(entity.gender()).isEqualTo(Gender.FEMININE);
    assertThat(entity.number()).isEqualTo(Number.SINGULAR);
  }

  @Test
  void aPronounFitsWhatIsKnownAndWhatIsNot() {
    Referent brun = person(Gender.FEMININE);

    assertThat(brun.fits(Gender.FEMININE, Number.SINGULAR)).isTrue();
    assertThat(brun.fits(Gender.UNKNOWN, Number.UNKNOWN)).isTrue();
    assertThat(brun.fits(Gender.MASCULINE, Number.SINGULAR)).isFalse();
    assertThat(brun.fits(Gender.FEMININE, Number.PLURAL)).isFalse();
    assertThat(person(Gender.UNKNOWN).fits(Gender.MASCULINE, Number.SINGULAR)).isTrue();
  }

  @Test
  void thoseWhoSpeakTogetherHaveTheFunctionsOfEach() {
    Referent brun = person(Gender.FEMININE);
    brun.addRole(new Role(new Span(0, 5), "maire", "maire", Gender.UNKNOWN));
    Referent sy = new Referent("Omar Sy", Kind.PERSON, Gender.UNKNOWN, Number.SINGULAR);

    Referent both = Referent.joint(List.of(brun, sy));

    assertThat(both.name()).isEqualTo("Léa Brun & Omar Sy");
    assertThat(both.isJoint()).isTrue();
    assertThat(brun.isJoint()).isFalse();
    assertThat(both.members()).containsExactly(brun, sy);
    assertThat(both.number()).isEqualTo(Number.PLURAL);
    assertThat(both.roleLemmas()).containsExactly("maire");
  }

  @Test
  void namesAreComparedWithoutAccentsHyphensAndCapitals() {
    assertThat(Referent.words("Anne-Sophie d’Évry")).containsExactly("anne", "sophie", "d", "evry");
  }

  @Test
  void aThingDoesNotSpeak() {
    Referent nets = new Referent("old nets", Kind.GROUP, Gender.UNKNOWN, Number.PLURAL);
    assertThat(nets.speaks()).isTrue();

    nets.markThing();

    assertThat(nets.speaks()).isFalse();
  }
}
