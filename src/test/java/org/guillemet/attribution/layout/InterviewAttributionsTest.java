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
import org.junit.jupiter.params.provider.ValueSource;

class InterviewAttributionsTest {

  private static final String LEAD =
      "# The last ferry¶Nora Whitlock has run the ferry for thirty years.¶";

  private static Context read(String text) {
    return HandMade.of(Language.ENGLISH, LEAD + text).context();
  }

  private static List<String> answers(String text) {
    Context context = read(text);
    return DraftWords.strings(context, new InterviewAttributions(context).find(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Why stop now?**¶The engine is worn out.¶**Will you miss it?**¶Every morning.",
        "*Why stop now?*¶The engine is worn out.¶*Will you miss it?*¶Every morning.",
        "## Why stop now?¶The engine is worn out.¶## Will you miss it?¶Every morning.",
        "**Why stop now**?¶The engine is worn out.¶**Will you miss it** ?¶Every morning.",
        "“**Why stop now?**¶The engine is worn out.¶**Will you miss it?**¶Every morning.",
        "**Why stop now?**¶The engine is worn out.¶## Will you miss it?¶Every morning.",
      })
  void hearsTheAnswersToQuestionsThatAreSetApart(String text) {
    assertThat(answers(text))
        .containsExactly("- > - > The engine is worn out.", "- > - > Every morning.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Why stop now?**¶The engine is worn out.",
        "**Why stop now?**¶The engine is worn out.¶Will you miss it?¶Every morning.",
        "**Why stop now?**¶The engine is worn out.¶**A last trip**¶The pier was full.",
        "**A slow start**¶The engine was worn out.¶**A last trip**¶The pier was full.",
        "## A slow start¶The engine was worn out.¶## A last trip¶The pier was full.",
        "**Why stop** now, or ever?¶It is worn out.¶**Will you** miss it?¶Every morning.",
        "Why **stop now?**¶It is worn out.¶Will you **miss it?**¶Every morning.",
        "- Why stop now?¶The engine is worn out.¶- Will you miss it?¶Every morning.",
        "[Why stop now?](https://ferry.example/a)¶It is worn out.¶"
            + "[Will you miss it?](https://ferry.example/b)¶Every morning.",
      })
  void takesNothingElseForAnInterview(String text) {
    assertThat(answers(text)).isEmpty();
  }

  @Test
  void readsAnInterviewThatBeginsWithAQuestion() {
    Context context =
        HandMade.of(
                Language.FRENCH,
                "**Pourquoi fermer ?**¶Le toit fuit.¶**Depuis quand ?**¶Depuis mars.")
            .context();
    assertThat(DraftWords.strings(context, new InterviewAttributions(context).find(List.of())))
        .containsExactly("- > - > Le toit fuit.", "- > - > Depuis mars.");
  }

  @Test
  void takesAnAnswerInAllItsParagraphs() {
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶Nobody makes the parts.¶"
                    + "I am seventy.¶**Will you miss it?**¶Every morning."))
        .containsExactly(
            "- > - > The engine is worn out.¶Nobody makes the parts.¶I am seventy.",
            "- > - > Every morning.");
  }

  @Test
  void takesOneParagraphBehindTheLastQuestion() {
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶**Will you miss it?**¶Every morning.¶"
                    + "The ferry makes its last trip on Sunday.¶Tickets cost two pounds."))
        .containsExactly("- > - > The engine is worn out.", "- > - > Every morning.");
  }

  @Test
  void hearsTheAnswerToABoldDemandAmongQuestions() {
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶**Tell us about your first trip.**¶"
                    + "It rained.¶**Will you miss it?**¶Every morning."))
        .containsExactly(
            "- > - > The engine is worn out.", "- > - > It rained.", "- > - > Every morning.");
  }

  @Test
  void endsAnAnswerAtAHeadingThatAsksNothing() {
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶## Thirty years¶The pier was built in"
                    + " 1911.¶**Will you miss it?**¶Every morning."))
        .containsExactly("- > - > The engine is worn out.", "- > - > Every morning.");
  }

  @Test
  void endsAnAnswerAtAListOrAtTheParagraphThatQuotes() {
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶- Built in 1961¶"
                    + "**Will you miss it?**¶Every morning.¶**And the crew?**¶They are fine."))
        .containsExactly(
            "- > - > The engine is worn out.", "- > - > Every morning.", "- > - > They are fine.");
    assertThat(
            answers(
                "**Why stop now?**¶The engine is worn out.¶“It is true,” her mate said.¶"
                    + "**Will you miss it?**¶Every morning."))
        .containsExactly("- > - > The engine is worn out.", "- > - > Every morning.");
  }

  @Test
  void hearsAnAnswerThatQuotesSomebody() {
    assertThat(
            answers(
                "**Why stop now?**¶My mate says “enough”.¶**Will you miss it?**¶Every morning."))
        .containsExactly("- > - > My mate says “enough”.", "- > - > Every morning.");
  }

  @Test
  void hearsNothingBetweenTwoQuestionsNorBehindTheLastBlock() {
    assertThat(
            answers(
                "**Why stop now?**¶**Is it the engine?**¶It is worn out.¶**Will you miss it?**"))
        .containsExactly("- > - > It is worn out.");
  }

  @Test
  void goesOnWithWhoeverSpokeBefore() {
    Context context =
        read("**Why stop now?**¶The engine is worn out.¶**Will you miss it?**¶Every morning.");
    assertThat(new InterviewAttributions(context).find(List.of()))
        .allMatch(d -> d.foundBy() == FoundBy.ANSWER && d.continues());
  }

  @Test
  void leavesAnAnswerThatBeginsWithANameToItsTurn() {
    Context context =
        read("**Why stop now?**¶Whitlock: It is old.¶**Will you miss it?**¶Every morning.");
    Draft turn = Draft.of(FoundBy.TURN, List.of(DraftWords.span(context, "It is old.")));
    Draft clause = Draft.of(FoundBy.CLAUSE_OF_VERB, List.of(DraftWords.span(context, "Every")));
    assertThat(
            DraftWords.strings(
                context, new InterviewAttributions(context).find(List.of(turn, clause))))
        .containsExactly("- > - > Every morning.");
  }
}
