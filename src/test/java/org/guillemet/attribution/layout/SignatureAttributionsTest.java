package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureAttributionsTest {

  private static List<String> signed(String text) {
    Context context = HandMade.of(Language.ENGLISH, text).context();
    return DraftWords.strings(context, new SignatureAttributions(context).find());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“We close in May.” — Lea Brunner, mayor|Lea Brunner, mayor > - > “We close in May.”",
        "“We close in May.” – Lea Brunner.|Lea Brunner > - > “We close in May.”",
        "“We close in May.” - Lea Brunner|Lea Brunner > - > “We close in May.”",
        "“We close in May.” -- Lea Brunner|Lea Brunner > - > “We close in May.”",
        "“We close in May.”— Lea Brunner|Lea Brunner > - > “We close in May.”",
        "“We close in May.”¶— Lea Brunner, mayor|Lea Brunner, mayor > - > “We close in May.”",
        "“We close in May.”¶— Lea Brunner, mayor.¶The hall was full."
            + "|Lea Brunner, mayor > - > “We close in May.”",
        "The board read: “We close in May.”¶— Lea Brunner"
            + "|Lea Brunner > - > “We close in May.”",
      })
  void readsTheNameBehindADash(String text, String expected) {
    assertThat(signed(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We close in May.”",
        "“We close in May.” The hall was full.",
        "“We close in May.”¶The hall was full.",
        "“We close in May.” — and then the lights went out",
        "“We close in May.” — Lea Brunner rose. The hall was full.",
        "“We close in May.” Lea Brunner",
        "“We close in May,” the board read.¶— Lea Brunner",
        "“We close in May.”¶The hall was full.¶— Lea Brunner",
        "“We close in May.” — Brunner: a promise",
      })
  void takesNothingElseForASignature(String text) {
    assertThat(signed(text)).isEmpty();
  }

  @Test
  void signsEachQuotationByItself() {
    assertThat(signed("“We close in May.”¶— Lea Brunner¶“We stay open.”¶— Omar Keller, clerk"))
        .containsExactly(
            "Lea Brunner > - > “We close in May.”", "Omar Keller, clerk > - > “We stay open.”");
  }

  @Test
  void buildsTheSourceAroundTheFirstWordOfTheName() {
    Context context =
        HandMade.of(Language.ENGLISH, "“We close in May.”¶— Lea Brunner, mayor of Gex").context();
    List<Draft> drafts = new SignatureAttributions(context).find();
    assertThat(drafts).extracting(DraftWords::head).containsExactly("Lea");
    assertThat(drafts).extracting(Draft::foundBy).containsExactly(FoundBy.SIGNATURE);
  }

  @Test
  void keepsASignatureThatNoSentenceHolds() {
    Context context =
        HandMade.of(Language.ENGLISH, "“We close in May.” — Lea Brunner").with(List.of()).context();
    List<Draft> drafts = new SignatureAttributions(context).find();
    assertThat(drafts).extracting(DraftWords::head).containsExactly("-");
    assertThat(DraftWords.strings(context, drafts))
        .containsExactly("Lea Brunner > - > “We close in May.”");
  }
}
