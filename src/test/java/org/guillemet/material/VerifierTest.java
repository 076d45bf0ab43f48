package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.guillemet.compare.AccountBuilder;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A mark stands for words in order, and hides no negation.
        "ALTERED | We will … close the old bridge | We will never close the old bridge.",
        "MARKED_CUT | We will [not] close the old bridge | We will never close the old bridge.",
        "MARKED_CUT | We will … close the old bridge | We will one day close the old bridge.",
        "OUT_OF_CONTEXT | [The council] will close the old bridge | Nobody will close the old"
            + " bridge.",
        "MARKED_CUT | [The council] will close the old bridge | It will close the old bridge.",
        "OUT_OF_CONTEXT | The bridge will close. … the mayor took the money | The bridge will"
            + " close. I have never said that the mayor took the money.",
        "JOINED | We have asked for the figures since May […] It should have been done by 2019"
            + " | It should have been done by 2019. We have asked for the figures since May.",
        // A long cut is a cut, and no other word.
        "UNMARKED_CUT | The town pays half. That was always the deal here | The town pays half,"
            + " the ministry pays half. That was always the deal here.",
        "UNMARKED_CUT | We will close the old bridge in May | We will not in any way at all close"
            + " the old bridge in May.",
        "UNMARKED_CUT | The old bridge will close because it is a danger to all | The old bridge,"
            + " which my own grandfather helped to build in the year when the mill burnt down, will"
            + " close because it is a danger to all.",
        // What nobody heard is not said.
        "OUT_OF_CONTEXT | My neighbour's son has bad asthma | My neighbour's [inaudible] has bad"
            + " asthma.",
        // Of two places the plain one counts.
        "EXACT | the old bridge will close | I never said that the old bridge will close. People"
            + " come to me with all sorts of stories that they have heard in town or read"
            + " somewhere. So here is the news: the old bridge will close.",
        // What looks alike is something else.
        "ALTERED | Every employee must pay his share | Every employer must pay his share.",
        "FOLDED | In 2019 some 200 people came here | In 2019 some two hundred people came here.",
        "FOLDED | In 2019 200 people came here | In 2019, 200 people came here.",
        "FOLDED | Some 20, 30 people came to see us | Some twenty, thirty people came to see us.",
        "FOLDED | It ends on 12 June at the latest | It ends on 12th June at the latest.",
        "ALTERED | We will close the bridge | We will (not) close the bridge."
      })
  void verdictsOnWhatIsSaid(Verdict verdict, String quotation, String said) {
    assertThat(verdict("PRICE: " + said + "\n\nPRICE: Thank you.", quotation)).isEqualTo(verdict);
  }

  @Test
  void whatIsWrittenInBracketsCounts() {
    assertThat(
            verdict(
                "We will rebuild it (if the state pays, which it will not) by May.",
                "We will rebuild it by May"))
        .isNotIn(Verdict.EXACT, Verdict.FOLDED);
  }

  @Test
  void whatIntroducesAStatementTurnsNothing() {
    assertThat(
            verdict(
                "“We will rebuild it,” the mayor told us.\n\nPRICE:\n\n“We will rebuild the"
                    + " northern wall by May.”\n\nPRICE: Thank you.",
                "We will rebuild the northern wall by May"))
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void aNameThatBeginsLikeAnotherIsAnother() {
    assertThat(
            verdict(
                "ELLENA PRICE: We will rebuild the northern wall.\n\nELLENA PRICE: Yes.",
                "We will rebuild the northern wall"))
        .isEqualTo(Verdict.OTHER_SPEAKER);
  }

  @Test
  void anInventionBehindAVerbIsToldByItself() {
    AccountBuilder draft =
        new AccountBuilder("draft.md", Language.ENGLISH, "")
            .says("Ellen Price", "We will rebuild the northern wall", "And the minister owes us");
    Verifier verifier = verifier("PRICE: We will rebuild the northern wall.\n\nPRICE: Yes.");

    assertThat(
            UtteranceReader.readAll(draft.build()).stream()
                .flatMap(utterance -> verifier.verify(utterance).stream())
                .map(Verification::verdict)
                .map(Verdict::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo("EXACT NOT_FOUND");
  }

  private static Verdict verdict(String material, String quotation) {
    return verifier(material)
        .verify(
            UtteranceReader.readAll(
                    new AccountBuilder("draft.md", Language.ENGLISH, "")
                        .says("Ellen Price", quotation)
                        .build())
                .get(0))
        .get(0)
        .verdict();
  }

  private static Verifier verifier(String material) {
    return new Verifier(
        MaterialReader.read(PlainMaterial.article("talk.txt", material, Language.ENGLISH)),
        Fillers.FOLDED);
  }
}
