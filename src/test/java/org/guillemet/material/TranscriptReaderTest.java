package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.guillemet.text.Landmark;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M. DURAND : | [DURAND]",
        "SMITH: | [SMITH]",
        "[00:12:31] SMITH: | [SMITH]",
        "SMITH [00:12:31]: | [SMITH]",
        "00:12:31 SMITH: | [SMITH]",
        "M. Jean Dupont. – | [Jean Dupont]",
        "**Ellen Price:** | [Ellen Price]",
        "speaker keane: | [keane]",
        "locuteur ferrand: | [ferrand]",
        "Dr Adrian Pell: | [Adrian Pell]",
        "Mayor Ellen Price: | [Ellen Price]",
        "PRICE (residents): | [PRICE]",
        "'Ellen Price  0:03\n' | [Ellen Price]",
        "'0:0:3.12 --> 0:0:6.48\nEllen Price\n' | [Ellen Price]",
        "ELLEN PRICE — | [ELLEN PRICE]",
        "Sgt Ellen Price: | [Ellen Price]",
        "A reporter: | []",
        "VOICE FROM THE GALLERY: | []",
        "Q: | []",
        "Speaker 2: | []"
      })
  void aLabelTellsWhoSpeaks(String label, String names) {
    Material material = read(label + " We begin at noon.\n\n" + label + " Nobody is late.");

    assertThat(material.labelled()).isTrue();
    assertThat(material.turns()).hasSize(2);
    assertThat(material.turns().get(0).voice().orElseThrow().names()).hasToString(names);
    assertThat(words(material)).containsExactly("We begin at noon.", "Nobody is late.");
  }

  @Test
  void aFunctionWithATitleIsALabelWhereItStandsAgain() {
    Material material =
        read(
            "Mme la présidente. La séance est ouverte.\n\nM. Jean Dupont. – Merci.\n\n"
                + "Mme la présidente. La séance est levée.",
            Language.FRENCH);

    assertThat(words(material))
        .containsExactly("La séance est ouverte.", "Merci.", "La séance est levée.");
    assertThat(material.turns().get(0).voice().orElseThrow().roles())
        .hasToString("[la présidente]");
    assertThat(material.turns().get(0).voice().orElseThrow().names()).isEmpty();
  }

  @Test
  void aTitleAndANameAreALabelWhereOthersAreOfThatKind() {
    Material material =
        read(
            "Mme Léa Brun, présidente. La séance est ouverte.\n\nM. Jean Dupont, maire. Merci.\n\n"
                + "Mme Léa Brun. À vous.\n\nM. Jean Dupont. J'ai fini.",
            Language.FRENCH);

    assertThat(words(material))
        .containsExactly("La séance est ouverte.", "Merci.", "À vous.", "J'ai fini.");
  }

  @Test
  void aColonInASentenceEndsNoLabel() {
    Material material =
        read(
            "Mme Léa Brun. – Nous demandons trois choses : de l'eau.\n\nM. LE MAIRE. — Non.\n\n"
                + "Mme Léa Brun. – Si.",
            Language.FRENCH);

    assertThat(words(material))
        .containsExactly("Nous demandons trois choses : de l'eau.", "Non.", "Si.");
    assertThat(material.turns().get(1).voice().orElseThrow().roles()).containsExactly("LE MAIRE");
  }

  @Test
  void aNameInBracketsIsOfTheFunction() {
    Material material =
        read("THE MAYOR (Cllr Ann Price): We begin.\n\nHALL: No.\n\nTHE MAYOR: We end.");

    assertThat(material.turns().get(2).voice().orElseThrow().names())
        .containsExactly("Cllr Ann Price");
  }

  @Test
  void aHeadingInCapitalsIsNoLabel() {
    Material material =
        read(
            "FACTORY TO CLOSE: 74 JOBS ARE LOST\n\nWe begin.\n\nTHE PLAN: FIVE YEARS OF WORK\n\nNo.");

    assertThat(material.labelled()).isFalse();
  }

  @Test
  void questionsAndAnswersAreTurnsOfNobody() {
    Material material = read("Q: Are you sure?\n\nA: I am.\n\nQ: Why?\n\nA: I was there.");

    assertThat(words(material)).containsExactly("Are you sure?", "I am.", "Why?", "I was there.");
    assertThat(material.turns())
        .allMatch(turn -> turn.voice().filter(Voice::isAnonymous).isPresent());
  }

  @Test
  void aTurnGoesOnUntilTheNextLabel() {
    Material material = read("SMITH: First.\n\nStill me.\n\nJONES: Now me.");

    assertThat(words(material)).containsExactly("First. Still me.", "Now me.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She added: ",
        "Ms Price said: ",
        "Ms Price added: “",
        "Ellen Price, mayor, went on: “",
        "Email: "
      })
  void whatIsNobodyIsNoLabel(String before) {
    Material material = read(before + "We begin.\n\nNoon.\n\n" + before + "We end.");

    assertThat(material.labelled()).isFalse();
  }

  @Test
  void aTimeOfDayIsAWord() {
    Material material = read("10:30 was the hour.\n\nNobody came.");

    assertThat(words(material)).containsExactly("10:30 was the hour. Nobody came.");
    assertThat(material.landmarks()).isEmpty();
  }

  @Test
  void timesBeforeLinesAreNone() {
    Material material = read("0:10 We begin.\n\n0:14 Nobody came.\n\n0:18 We end.");

    assertThat(words(material)).containsExactly("We begin. Nobody came. We end.");
  }

  @Test
  void timesAreLandmarks() {
    Material material = read("[00:12:31] SMITH: We begin.\n\n[1:02:03] JONES: We end.");

    assertThat(material.landmarks()).extracting(Landmark::kind).containsOnly(Landmark.Kind.TIME);
    int end = material.document().text().indexOf("We end");
    assertThat(material.landmark(end).orElseThrow().label()).isEqualTo("01:02:03");
    assertThat(material.landmark(end - 15).orElseThrow().label()).isEqualTo("00:12:31");
  }

  @Test
  void aTimeOfTwoNumbersHasNoHours() {
    Material material = read("SMITH [12:31]: We begin.\n\nSMITH [13:05]: We end.");

    assertThat(material.landmarks()).extracting(Landmark::label).contains("00:12:31", "00:13:05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan is simple: we wait. It rained.\n\nNobody came, and the day went by.",
        "We have one question: who pays?\n\nThe answer is short: you do.",
        "PORT VENN, 4 June. Two ships were ordered.\n\n“We are glad,” said Ann Lee.\n\n"
            + "Contact: press office, 2 North Quay",
        "Two ships were ordered.\n\nContact: press office\n\nEmail: press@example.org",
        "It began at 12:30 and ended at 13:45.\n\nNobody knows why: it rained."
      })
  void proseIsNoTranscript(String prose) {
    Material material = read(prose);

    assertThat(material.labelled()).isFalse();
    assertThat(material.turns()).hasSize(1);
    assertThat(material.turns().get(0).voice()).isEmpty();
  }

  @Test
  void anEmptyDocumentSaysNothing() {
    assertThat(read("").isEmpty()).isTrue();
  }

  @Test
  void oneLongWordIsRead() {
    Material material = assertTimeoutPreemptively(LONG, () -> read("x".repeat(1_000_000)));

    assertThat(material.labelled()).isFalse();
  }

  @Test
  void manyLabelsAreRead() {
    String text = "SMITH: Yes.\n\nJONES: No.\n\n".repeat(50_000);
    Material material = assertTimeoutPreemptively(LONG, () -> read(text));

    assertThat(material.turns()).hasSize(100_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SMITH ", "a", "M. ", "[00:00:01] ", "**"})
  void aLabelThatDoesNotEndIsRead(String start) {
    String text = start.repeat(200_000 / start.length());

    assertTimeoutPreemptively(LONG, () -> read(text));
  }

  private static Material read(String text) {
    return read(
        text,
        text.startsWith("M. ") || text.startsWith("locuteur") ? Language.FRENCH : Language.ENGLISH);
  }

  private static Material read(String text, Language language) {
    return MaterialReader.read(PlainMaterial.article("hearing.txt", text, language));
  }

  private static List<String> words(Material material) {
    String text = material.document().text();
    return material.turns().stream()
        .map(
            turn ->
                turn.parts().stream().map(part -> part.of(text)).collect(Collectors.joining(" ")))
        .toList();
  }
}
