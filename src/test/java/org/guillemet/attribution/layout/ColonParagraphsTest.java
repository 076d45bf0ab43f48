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
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonParagraphsTest {

  private static final String LEAD = "# The dam¶The dam is old.¶";

  private static final String[] NOTES = {
    "added/add VERB root INDICATIVE",
    "adding/add VERB root PRESENT_PARTICIPLE",
    "asked/ask VERB root INDICATIVE",
    "left/leave VERB root INDICATIVE",
    "rose/rise VERB root INDICATIVE",
    "told/tell VERB conj>rose INDICATIVE",
    "wrote/write VERB advcl>left INDICATIVE",
    "explained/explain VERB conj>wrote INDICATIVE",
    "had/have AUX aux>added INDICATIVE",
    "said/say VERB acl>added INDICATIVE",
    "Brunner PROPN nsubj>added PERSON",
    "Keller PROPN nsubj>asked PERSON",
    "Serre PROPN nsubj>adding PERSON",
    "Holt PROPN nsubj>left PERSON",
    "Roy PROPN nsubj>rose PERSON",
    "Sy PROPN nsubj>told PERSON",
    "Lund PROPN nsubj>wrote PERSON",
    "dam NOUN nsubj>added",
    "Omar PROPN obj>added PERSON",
    "reporters/reporter NOUN obj>added",
    "nothing PRON obj>added",
    "pages/page NOUN obj>added",
    "leaks/leak VERB INDICATIVE",
    "pays/pay VERB INDICATIVE",
  };

  private static Context read(String text) {
    return HandMade.of(Language.ENGLISH, LEAD + text, NOTES).context();
  }

  private static List<String> said(String text) {
    Context context = read(text);
    return DraftWords.strings(context, new ColonParagraphs(context).find(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Brunner added:¶It leaks.|Brunner > added > It leaks",
        "The hall was full. Brunner added:¶It leaks.|Brunner > added > It leaks",
        "Brunner added:¶No hope at all. It leaks.|Brunner > added > No hope at all. It leaks",
        "Brunner had added:¶It leaks.|Brunner > had added > It leaks",
        "Brunner added Omar:¶It leaks.|Brunner > added > It leaks",
        "Brunner added reporters:¶It leaks.|Brunner > added > It leaks",
        "The pages Brunner added:¶It leaks.|Brunner > added > It leaks",
        "Brunner added “said Roy”:¶It leaks.|Brunner > added > It leaks",
        "Roy rose and Sy told:¶It leaks.|Sy > told > It leaks",
        "Keller asked:¶Who pays?|Keller > asked > Who pays?",
        "Brunner added:¶Who pays?|Brunner > added > Who pays?",
        "Brunner added:¶It leaks.¶Nobody pays.|Brunner > added > It leaks",
      })
  void hearsTheParagraphBehindAColon(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brunner added:",
        "Brunner added.¶It leaks.",
        "Brunner added:¶No hope at all.",
        "Brunner added:¶\"It leaks.",
        "Brunner added:¶“It leaks.”",
        "Brunner added:¶It leaks:",
        "Brunner added:¶*It leaks in three places.*",
        "Brunner added:¶- It leaks.",
        "Brunner added:¶## It leaks.",
        "## Brunner added:¶It leaks.",
        "- Brunner added:¶¶## The end",
        "Keller asked:¶It leaks.",
        "Serre adding:¶It leaks.",
        "Holt left:¶It leaks.",
        "Holt left when Lund wrote:¶It leaks.",
        "Holt left when Lund wrote and explained:¶It leaks.",
        "Brunner added nothing:¶It leaks.",
        "Brunner added pages:¶It leaks.",
        "The dam added:¶It leaks.",
        "A list:¶It leaks.",
      })
  void hearsNothingElse(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void leavesAParagraphThatIsAttributedAlone() {
    Context context = read("Brunner added:¶It leaks.");
    assertThat(new ColonParagraphs(context).find(List.of(turn(context, "It")))).isEmpty();
    assertThat(new ColonParagraphs(context).find(List.of(turn(context, "leaks")))).hasSize(1);
  }

  @Test
  void leavesACueAloneThatHasItsContent() {
    Context context = read("It was wet, Brunner added:¶It leaks.");
    Sentence sentence = context.sentences().get(2);
    Draft before =
        turn(context, "It was wet")
            .withCue(
                List.of(DraftWords.span(context, "added")),
                new Node(sentence, sentence.token(sentence.size() - 2)));
    assertThat(new ColonParagraphs(context).find(List.of(before))).isEmpty();
    assertThat(new ColonParagraphs(context).find(List.of(turn(context, "It was wet")))).hasSize(1);
  }

  @Test
  void readsEveryColonAtTheEndOfAParagraph() {
    assertThat(said("Brunner added:¶It leaks.¶Keller asked:¶Who pays?"))
        .containsExactly("Brunner > added > It leaks", "Keller > asked > Who pays?");
  }

  @Test
  void saysHowItIsFound() {
    Context context = read("Brunner added:¶It leaks.");
    assertThat(new ColonParagraphs(context).find(List.of()).stream().map(Draft::foundBy))
        .isEqualTo(Stream.of(FoundBy.COLON_PARAGRAPH).toList());
  }

  private static Draft turn(Context context, String words) {
    Span span = DraftWords.span(context, words);
    return Draft.of(FoundBy.TURN, List.of(span));
  }
}
