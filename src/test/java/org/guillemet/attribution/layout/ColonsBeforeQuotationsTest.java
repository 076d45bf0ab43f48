package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.quotations.Quotation;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonsBeforeQuotationsTest {

  private static final String NEVER = "“Never in my life.”";

  private static final String[] NOTES = {
    "refused/refuse VERB root INDICATIVE",
    "rose/rise VERB INDICATIVE",
    "failed/fail VERB root INDICATIVE",
    "drew/draw VERB acl:relcl>plan INDICATIVE",
    "walking/walk VERB xcomp>refused PRESENT_PARTICIPLE",
    "had/have AUX aux>refused INDICATIVE",
    "came/come VERB root INDICATIVE",
    "wants/want VERB INDICATIVE",
    "She PRON nsubj>refused",
    "He PRON nsubj>rose",
    "Holt PROPN nsubj>drew PERSON",
    "Roy PROPN nsubj>walking PERSON",
    "Sy PROPN nsubj>wants PERSON",
    "plan NOUN obj>refused",
    "report NOUN nsubj>failed",
    "union NOUN nsubj>failed",
    "pump NOUN nsubj>failed",
    "answer NOUN nsubj>came",
    "reply NOUN root",
    "Her/her DET det>reply",
    "A/a DET det>reply",
    "Short ADJ nmod>reply",
    "Keller's PROPN nmod:poss>reply PERSON",
    "Lea PROPN nmod>Words PERSON",
    "Brunner PROPN flat>Lea PERSON",
    "Serre PROPN nmod>Words PERSON",
    "Mayor NOUN compound>Serre",
    "mayor NOUN nmod>Words",
    "Captain NOUN nmod>Words",
    "Holm PROPN flat>Captain PERSON",
    "Gex PROPN nmod>Words LOCATION",
  };

  private static Context read(String text) {
    return HandMade.of(Language.ENGLISH, text, NOTES).context();
  }

  private static Optional<Draft> last(Context context) {
    List<Quotation> all = context.quotations();
    return new ColonQuotations(context).find(all.get(all.size() - 1));
  }

  private static String speaker(String text) {
    Context context = read(text);
    return String.join("", DraftWords.strings(context, last(context).stream().toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "She refused|She > -",
        "She had refused|She > -",
        "He rose, She refused|She > -",
        "She refused a plan that Holt drew|She > -",
        "She refused to see Roy walking|She > -",
        "She refused “what Sy wants”|She > -",
        "The union failed|union > -",
        "Words from Serre|Serre > -",
        "Serre|Serre > -",
        "Lea Brunner|Lea Brunner > -",
        "With Mayor Serre|Mayor Serre > -",
        "Words from a mayor in Gex|mayor > -",
        "Words from Captain Holm|Captain Holm > -",
        "Words from Serre on “life with Lea”|Serre > -",
        "The pump failed Serre|Serre > -",
        "Her reply|Her > reply",
        "Keller's reply|Keller's > reply",
        "A reply|- > reply",
        "Short reply|- > reply",
        "reply|- > reply",
      })
  void findsWhoIsNamedBeforeTheColon(String text, String expected) {
    assertThat(speaker("The dam is old.¶" + text + ": " + NEVER))
        .endsWith(expected + " > " + NEVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She refused “Never in my life.”",
        "She refused: “never in my life.”",
        "She refused: “Never in life.”",
        "The pump failed: “Never in my life.”",
        "The report failed: “Never in my life.”",
        "Words from Serre on Lea: “Never in my life.”",
        "Words from Gex: “Never in my life.”",
        "At last: “Never in my life, Serre, a reply.”",
      })
  void findsNobodyElse(String text) {
    assertThat(speaker("The dam is old.¶" + text)).isEmpty();
  }

  @Test
  void takesWhatComesForAnAnswerOfTheSubject() {
    assertThat(last(read("The answer came for Serre: " + NEVER)))
        .hasValueSatisfying(d -> assertThat(d.foundBy()).isEqualTo(FoundBy.COLON));
    assertThat(last(read("Her reply: " + NEVER)))
        .hasValueSatisfying(d -> assertThat(d.foundBy()).isEqualTo(FoundBy.NOUN_COLON));
  }

  @Test
  void findsNobodyInWordsWithoutSentences() {
    Context context =
        HandMade.of(Language.ENGLISH, "She refused: " + NEVER).with(List.of()).context();
    assertThat(last(context)).isEmpty();
  }
}
