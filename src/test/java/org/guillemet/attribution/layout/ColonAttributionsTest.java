package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Sentence;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonAttributionsTest {

  private static final String[] NOTES = {
    "Lea PERSON",
    "Brunner PERSON",
    "Keller PERSON",
    "HALL PERSON",
    "Gex LOCATION",
    "Leeds LOCATION",
    "Beacon ORGANIZATION",
    "Greenpeace ORGANIZATION",
    "Unesco ORGANIZATION ADJ",
    "mayor NOUN",
    "Mayor NOUN",
    "Police NOUN",
    "Union NOUN",
    "bridge NOUN",
    "Bridge NOUN",
    "met VERB",
    "was AUX",
    "Marks ORGANIZATION",
    "& PUNCT ORGANIZATION",
    "Spencer ORGANIZATION",
  };

  private static Context read(String text) {
    return HandMade.of(Language.ENGLISH, text, NOTES).context();
  }

  private static List<Draft> drafts(String text) {
    return new ColonAttributions(read(text)).find();
  }

  private static List<String> turns(String text) {
    return DraftWords.strings(read(text), drafts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Brunner: We close in May.|Brunner > - > We close in May",
        "Lea Brunner, mayor: We close.|Lea Brunner, mayor > - > We close",
        "Lea Brunner jr., mayor: We close.|Lea Brunner jr., mayor > - > We close",
        "Marks & Spencer: We close.|Marks & Spencer > - > We close",
        "Greenpeace: The river is dead.|Greenpeace > - > The river is dead",
        "Brunner: Why should we close?|Brunner > - > Why should we close?",
        "@lea: We close in May.|@lea > - > We close in May",
        "7:15 - Brunner: We close in May.|Brunner > - > We close in May",
        "7:15 - Police: Two roads are shut.|Police > - > Two roads are shut",
        "7:15 - Brunner in Gex: We close.|Brunner in Gex > - > We close",
        "- Police: Two roads are shut.|Police > - > Two roads are shut",
        "- Union of Gex: We strike.|Union of Gex > - > We strike",
        "- Brunner in Gex: We close.|Brunner in Gex > - > We close",
        "“Brunner: We close in May.”|Brunner > - > We close in May.",
        "Brunner: We close. We open.|Brunner > - > We close. We open",
        "One two three four five six seven eight nine Brunner: We close."
            + "|One two three four five six seven eight nine Brunner > - > We close",
      })
  void hearsWhoeverIsNamedBeforeAColon(String text, String expected) {
    assertThat(turns("# The hall¶The town is old.¶" + text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brunner met the mayor: We close.",
        "Brunner was late: We close.",
        "Brunner - a friend: We close.",
        "The bridge: We close.",
        "Police: Two roads are shut.",
        "Brunner in Gex: We close.",
        "Gex: We close.",
        "- Gex: We close.",
        "- Union of the town: We strike.",
        "- Bridge: We close.",
        "- Greenpeace again: We close.",
        "Greenpeace again: We close.",
        "mayor@gex: We close.",
        "Brunner:",
        ": Brunner closes.",
        "Brunner closes.",
        "7:15 -",
        "One two three four five six seven eight nine ten Brunner: We close.",
      })
  void takesNothingElseForAName(String text) {
    assertThat(turns("# The hall¶The town is old.¶" + text)).isEmpty();
  }

  @Test
  void hearsABodyWhoseNameEndsWithANoun() {
    assertThat(turns("# The hall¶The town is old.¶The Unesco bridge: It is safe."))
        .containsExactly("The Unesco bridge > - > It is safe");
    assertThat(turns("# The hall¶The town is old.¶bridge Unesco: It is safe.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Brunner: “We close in May”|Brunner > - > “We close in May”",
        "Gex mayor: “We close in May”|Gex mayor > - > “We close in May”",
        "Lea Brunner of the old town: “We close”|Lea Brunner of the old town > - > “We close”",
        "The Gex mayor: “We close in May”|The Gex mayor > - > “We close in May”",
      })
  void hearsTheNameBeforeAQuotationInAHeadline(String title, String expected) {
    assertThat(turns("# " + title + "¶The town is old.")).containsExactly(expected);
    assertThat(drafts("# " + title + "¶The town is old."))
        .extracting(Draft::foundBy)
        .containsExactly(FoundBy.HEADLINE_COLON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brunner: a life for the town",
        "Brunner: why “We close” was wrong",
        "Bridge: “We close in May”",
        "And now the Gex mayor: “We close”",
      })
  void takesNoSubjectOfAHeadlineForItsSpeaker(String title) {
    assertThat(turns("# " + title + "¶The town is old.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Mayor Brunner of the town: We close.', Brunner",
    "'Lea Brunner: We close.', Lea",
    "'The Greenpeace mayor: We close.', mayor",
    "'7:15 - Mayor Brunner: We close.', Brunner"
  })
  void buildsTheSourceAroundThePersonOrTheLastWord(String text, String head) {
    List<Draft> drafts = drafts("# The hall¶The town is old.¶" + text);
    assertThat(drafts).extracting(DraftWords::head).containsExactly(head);
    assertThat(drafts).extracting(Draft::foundBy).containsExactly(FoundBy.TURN);
  }

  @Test
  void hearsNobodyInAQuestionOfTheOutlet() {
    String lead = "# The hall¶The town is old.¶";
    assertThat(turns(lead + "**Beacon: Why close?**")).isEmpty();
    assertThat(turns(lead + "Beacon: Why close?")).containsExactly("Beacon > - > Why close?");
    assertThat(turns(lead + "**Beacon: We close.**")).containsExactly("Beacon > - > We close");
  }

  @Test
  void readsATranscriptWhoseSpeakersComeAgain() {
    assertThat(turns("HALL meets the press.¶CHAIR: Welcome.¶JONES: Thanks.¶CHAIR: Begin."))
        .containsExactly("CHAIR > - > Welcome", "JONES > - > Thanks", "CHAIR > - > Begin");
  }

  @Test
  void readsATranscriptThatNamesAPersonOnce() {
    assertThat(turns("The press waits.¶TED HALL: Welcome.¶JONES: Thanks.¶HALL: Begin."))
        .containsExactly("TED HALL > - > Welcome", "JONES > - > Thanks", "HALL > - > Begin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The press waits.¶CHAIR: Welcome.¶JONES: Thanks.",
        "The press waits.¶CHAIR: Welcome.¶CHAIR: Thanks.",
        "Lea Brunner waits.¶CLAIM: It rains.¶FACT: It snows.¶CLAIM: It hails.",
      })
  void takesNothingElseForATranscript(String text) {
    assertThat(turns(text)).isEmpty();
  }

  @Test
  void leavesTheMarksAroundATurnAway() {
    String lead = "# The hall¶The town is old.¶";
    assertThat(turns(lead + "“Brunner: Did we say ‘no’?”"))
        .containsExactly("Brunner > - > Did we say ‘no’?");
    assertThat(turns(lead + "Brunner: “We close”")).containsExactly("Brunner > - > “We close”");
    assertThat(turns(lead + "“Brunner: We close in May"))
        .containsExactly("Brunner > - > We close in May");
  }

  @Test
  void readsNoParagraphWithoutASentence() {
    HandMade made =
        HandMade.of(Language.ENGLISH, "# The hall¶Brunner: We close.¶Keller: We open.", NOTES);
    List<Sentence> sentences = made.sentences();
    Context cut = made.with(sentences.subList(0, 2)).context();
    assertThat(DraftWords.strings(cut, new ColonAttributions(cut).find()))
        .containsExactly("Brunner > - > We close");
    Context gap = made.with(List.of(sentences.get(0), sentences.get(2))).context();
    assertThat(DraftWords.strings(gap, new ColonAttributions(gap).find()))
        .containsExactly("Keller > - > We open");
  }
}
