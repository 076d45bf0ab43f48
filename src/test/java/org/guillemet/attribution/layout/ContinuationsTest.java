package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationsTest {

  private static Context read(String text) {
    return HandMade.of(
            Language.ENGLISH, text, "She PRON nsubj>refused", "refused VERB root INDICATIVE")
        .context();
  }

  private static Draft words(Context context, FoundBy foundBy, String... contents) {
    return Draft.of(foundBy, Stream.of(contents).map(c -> DraftWords.span(context, c)).toList());
  }

  private static Draft said(Context context, String cue, String... contents) {
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(cue)) {
          return words(context, FoundBy.CLAUSE_OF_VERB, contents)
              .withCue(List.of(token.span()), new Node(sentence, token));
        }
      }
    }
    throw new AssertionError(cue);
  }

  private static List<String> extended(Context context, Draft... found) {
    return DraftWords.strings(context, new Continuations(context).extend(List.of(found)));
  }

  @Test
  void addsTheQuotationRightBehindAnAttribution() {
    Context context =
        read("Brunner said it leaks. “We will mend it.” “It takes a week.” It rained.");
    assertThat(extended(context, said(context, "said", "it leaks")))
        .containsExactly("- > said > it leaks … “We will mend it.” … “It takes a week.”");
  }

  @Test
  void addsTheQuotationInTheNextParagraph() {
    Context context = read("Brunner said it leaks.¶“We will mend it.”");
    assertThat(extended(context, said(context, "said", "it leaks")))
        .containsExactly("- > said > it leaks … “We will mend it.”");
  }

  @Test
  void beginsAnewBehindAWordOfTheWriters() {
    Context context = read("Brunner said it leaks. The town waits. “We will mend it.”");
    List<Draft> all = new Continuations(context).extend(List.of(said(context, "said", "it leaks")));
    assertThat(DraftWords.strings(context, all))
        .containsExactly("- > said > it leaks", "- > - > “We will mend it.”");
    assertThat(all).extracting(Draft::foundBy).contains(FoundBy.CONTINUATION);
    assertThat(all).extracting(Draft::continues).containsExactly(false, true);
  }

  @Test
  void keepsTheOrderOfTheText() {
    Context context = read("“We will mend it.” The town waits. Brunner said it leaks.");
    assertThat(extended(context, said(context, "said", "it leaks")))
        .containsExactly("- > - > “We will mend it.”", "- > said > it leaks");
  }

  @Test
  void goesOnWithAQuotationWithoutASpeakerInItsParagraphOnly() {
    Context same = read("The town waits. “It leaks badly.” “We will mend it.”");
    assertThat(extended(same)).containsExactly("- > - > “It leaks badly.” … “We will mend it.”");
    Context next = read("The town waits. “It leaks badly.”¶“We will mend it.”");
    assertThat(extended(next))
        .containsExactly("- > - > “It leaks badly.”", "- > - > “We will mend it.”");
  }

  @Test
  void goesOnWithWhatAColonLedTo() {
    Context context = read("She refused: “Never in my life.” “We will mend it.”");
    assertThat(extended(context))
        .containsExactly("She > - > “Never in my life.” … “We will mend it.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We close now” was on the sign.",
        "On the sign stood “We close now”.",
        "The sign, “We close now”, was old.",
        "The town waits. The sign is “old”. It rains.",
      })
  void leavesPartsOfSentencesAlone(String text) {
    assertThat(extended(read(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“We close now.”", "“We close now”.", "(“We close now.”)", "“We close now”"})
  void takesWholeSentences(String text) {
    assertThat(extended(read("The town waits.¶" + text)))
        .hasSize(1)
        .allMatch(s -> s.contains("“We close now"));
  }

  @Test
  void leavesWhatIsAttributedAlone() {
    Context context = read("The town waits. “We will mend it.”");
    assertThat(extended(context, words(context, FoundBy.TURN, "“We will mend it.”")))
        .containsExactly("- > - > “We will mend it.”");
    assertThat(extended(context, words(context, FoundBy.TURN, "We will mend it.")))
        .containsExactly("- > - > We will mend it.");
    assertThat(extended(context, words(context, FoundBy.TURN, "waits. “We will mend it.”")))
        .containsExactly("- > - > waits. “We will mend it.”");
  }

  @Test
  void takesAQuotationAroundItsCueForOne() {
    Context context = read("“The dam, said Brunner, will not hold.”");
    assertThat(extended(context, said(context, "said", "“The dam", "will not hold.”")))
        .containsExactly("- > said > “The dam … will not hold.”");
  }

  @Test
  void readsTheQuotationBetweenTwoPartsOfAnother() {
    Context context = read("“It leaks,” said Brunner. “We know.” The town waits. “It holds.”");
    assertThat(extended(context, said(context, "said", "“It leaks,”", "“It holds.”")))
        .containsExactly("- > said > “It leaks,” … “We know.” … “It holds.”");
  }

  @Test
  void goesOnWithTheSurestOfTwo() {
    Context context = read("Brunner said it leaks, Keller added it holds. “We know.”");
    Draft first = said(context, "said", "it leaks");
    Draft second = said(context, "added", "it holds");
    assertThat(extended(context, first.withConfidence(0.6), second.withConfidence(0.9)))
        .containsExactly("- > said > it leaks", "- > added > it holds … “We know.”");
    assertThat(extended(context, first.withConfidence(0.9), second.withConfidence(0.6)))
        .containsExactly("- > said > it leaks … “We know.”", "- > added > it holds");
    assertThat(extended(context, first.withConfidence(0.7), second.withConfidence(0.7)))
        .containsExactly("- > said > it leaks … “We know.”", "- > added > it holds");
  }

  @Test
  void goesOnWithWhoQuotesNotWithWhoIsQuoted() {
    Context context = read("“Keller said it leaks,” wrote Brunner. “We know.”");
    Draft quoted = said(context, "said", "it leaks").withConfidence(0.9);
    Draft quoting = said(context, "wrote", "“Keller said it leaks,”").withConfidence(0.8);
    assertThat(extended(context, quoting, quoted))
        .containsExactly("- > wrote > “Keller said it leaks,” … “We know.”", "- > said > it leaks");
  }

  @Test
  void goesOnWithACueBehindItsContent() {
    Context context = read("The dam leaks. So Brunner said. “We know.”");
    assertThat(extended(context, said(context, "said", "The dam leaks")))
        .containsExactly("- > said > The dam leaks … “We know.”");
  }

  @Test
  void goesOnWithAContentOfSeveralSentences() {
    Context context = read("Brunner: The dam leaks. It is old. “We know.” The town waits.");
    assertThat(extended(context, words(context, FoundBy.TURN, "The dam leaks. It is old.")))
        .containsExactly("- > - > The dam leaks. It is old. … “We know.”");
  }

  @Test
  void readsQuotationsWithoutSentences() {
    HandMade made = HandMade.of(Language.ENGLISH, "The town waits.¶“We know. It holds.”");
    List<Sentence> sentences = made.sentences();
    assertThat(extended(made.with(sentences.subList(0, 1)).context())).isEmpty();
    Context half = made.with(sentences.subList(0, 2)).context();
    assertThat(extended(half)).containsExactly("- > - > “We know. It holds.”");
  }
}
