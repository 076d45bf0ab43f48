package org.guillemet.linguistics.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class RecognisedNamesTest {

  /** Words such as {@code Vernoux/LOC}, apart by spaces or joined where {@code +} stands. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split("(?=[ +])")) {
      at += word.startsWith(" ") ? 1 : 0;
      String[] part = word.replaceFirst("^[ +]", "").split("/");
      Span span = new Span(at, at + part[0].length());
      String pos = Marks.isPunctuation(part[0]) ? "PUNCT" : "PROPN";
      NameType type = RecognisedNames.type(part.length > 1 ? part[1] : null);
      int i = tokens.size();
      tokens.add(
          new Token(
              i,
              span,
              part[0],
              part[0],
              pos,
              i - 1,
              i == 0 ? "root" : "dep",
              type,
              Morphology.NONE));
      at = span.end();
    }
    return new Sentence(Language.ENGLISH, tokens);
  }

  private static String vote(String... sentences) {
    List<Sentence> before = List.of(sentences).stream().map(RecognisedNamesTest::sentence).toList();
    List<String> names = new ArrayList<>();
    for (Sentence sentence : RecognisedNames.vote(before)) {
      sentence.tokens().stream()
          .filter(t -> t.name() != NameType.NONE)
          .forEach(t -> names.add(t.text() + "/" + t.name()));
    }
    return String.join(" ", names);
  }

  @Test
  void typesAreReadWithAndWithoutTheirPrefix() {
    assertThat(RecognisedNames.type("PERSON")).isEqualTo(NameType.PERSON);
    assertThat(RecognisedNames.type("I-PER")).isEqualTo(NameType.PERSON);
    assertThat(RecognisedNames.type("B-ORG")).isEqualTo(NameType.ORGANIZATION);
    assertThat(RecognisedNames.type("LOCATION")).isEqualTo(NameType.LOCATION);
    assertThat(RecognisedNames.type("I-MISC")).isEqualTo(NameType.OTHER);
    assertThat(RecognisedNames.type("O")).isEqualTo(NameType.NONE);
    assertThat(RecognisedNames.type("DATE")).isEqualTo(NameType.NONE);
    assertThat(RecognisedNames.type(null)).isEqualTo(NameType.NONE);
  }

  @Test
  void theMajorityDecidesWhatANameIs() {
    assertThat(vote("Vernoux/LOC", "Vernoux/ORG", "Vernoux/LOC"))
        .isEqualTo("Vernoux/LOCATION Vernoux/LOCATION Vernoux/LOCATION");
  }

  @Test
  void aPlaceInALongerNameCountsTwice() {
    assertThat(vote("Doucet/LOC a dit", "Karim/PER Doucet/PER"))
        .isEqualTo("Doucet/PERSON Karim/PERSON Doucet/PERSON");
  }

  @Test
  void theMajorityDoesNotSplitAPersonsName() {
    assertThat(vote("Karim/PER Doucet/PER", "Doucet/ORG", "Doucet/ORG", "Doucet/ORG"))
        .isEqualTo(
            "Karim/PERSON Doucet/PERSON Doucet/ORGANIZATION Doucet/ORGANIZATION"
                + " Doucet/ORGANIZATION");
  }

  @Test
  void aWordThatIsNoNameStaysSo() {
    assertThat(vote("Rose/PER", "Rose fane")).isEqualTo("Rose/PERSON");
  }

  @Test
  void aTieIsDecidedTheSameWayInEveryOrder() {
    assertThat(vote("Vernoux/LOC", "Vernoux/ORG")).isEqualTo(vote("Vernoux/ORG", "Vernoux/LOC"));
  }

  @Test
  void marksAreNoNames() {
    assertThat(vote("«/ORG Vernoux/ORG Info/ORG »/ORG"))
        .isEqualTo("Vernoux/ORGANIZATION Info/ORGANIZATION");
    assertThat(vote("Vernoux/LOC -/LOC Marsac/LOC")).isEqualTo("Vernoux/LOCATION Marsac/LOCATION");
  }

  @Test
  void aHyphenInsideANameIsPartOfIt() {
    assertThat(vote("Ann/PER Smith/PER+-+Jones/PER said"))
        .isEqualTo("Ann/PERSON Smith/PERSON -/PERSON Jones/PERSON");
    assertThat(vote("Marsac/LOC+-/LOC+Jones/PER")).isEqualTo("Marsac/LOCATION Jones/PERSON");
    assertThat(vote("Jones/PER+-/PER")).isEqualTo("Jones/PERSON");
  }

  @Test
  void nothingButTheNameChanges() {
    Sentence before = sentence("Vernoux/LOC dort");
    assertThat(RecognisedNames.vote(List.of(before))).containsExactly(before);
    assertThat(RecognisedNames.vote(List.of())).isEmpty();
  }
}
