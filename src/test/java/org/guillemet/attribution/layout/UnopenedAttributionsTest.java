package org.guillemet.attribution.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnopenedAttributionsTest {

  private static List<String> ends(Language language, String text, String... spokenFor) {
    Context context = HandMade.of(language, text).context();
    List<Draft> others =
        List.of(spokenFor).stream()
            .map(s -> Draft.of(FoundBy.CLAUSE_OF_VERB, List.of(DraftWords.span(context, s))))
            .toList();
    return DraftWords.strings(
        context, new UnopenedAttributions(context, context.marked().faults()).find(others));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "La digue est vieille.¶On ferme en mai. Après, rien. »¶Fin.|On ferme en mai. Après, rien. »",
        "La digue est vieille.¶On ferme en mai ».¶Fin.|On ferme en mai »",
        "La digue est vieille.¶On ferme en mai ” (…)¶Fin.|On ferme en mai ”",
      })
  void takesAParagraphThatOnlyClosesAMark(String text, String content) {
    assertThat(ends(Language.FRENCH, text)).containsExactly("- > - > " + content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La digue est vieille.¶On ferme en mai », dit la mairie.¶Fin.",
        "La digue est vieille.¶On ferme en mai » a\u00a0.¶Fin.",
        "La digue est vieille.¶»¶Fin.",
        "La digue est vieille.¶## On ferme en mai »¶Fin.",
        "La digue est vieille.¶- On ferme en mai »¶Fin.",
        "La digue est vieille.¶« On ferme » en mai et « après » rien »¶Fin.",
        "La digue est vieille.¶« On ferme en mai »¶Fin.",
      })
  void leavesOtherMarksAlone(String text) {
    assertThat(ends(Language.FRENCH, text)).isEmpty();
  }

  @Test
  void leavesWhatHasACueAlone() {
    String text = "La digue est vieille.¶On ferme en mai. »¶Fin.";
    assertThat(ends(Language.FRENCH, text, "ferme")).isEmpty();
    assertThat(ends(Language.FRENCH, text, "La digue"))
        .containsExactly("- > - > On ferme en mai. »");
  }

  @Test
  void leavesMarksOfAnotherStyleAlone() {
    assertThat(ends(Language.ENGLISH, "The dam is old.¶“We close in May.»¶The end.")).isEmpty();
  }

  @Test
  void takesAParagraphOnce() {
    assertThat(ends(Language.FRENCH, "La digue est vieille.¶On ferme en mai. » »¶Fin.")).hasSize(1);
  }

  @Test
  void takesEveryParagraphThatClosesAMark() {
    assertThat(
            ends(
                Language.FRENCH,
                "La digue est vieille.¶On ferme en mai. »¶La mairie se tait.¶On rouvre en juin. »"))
        .containsExactly("- > - > On ferme en mai. »", "- > - > On rouvre en juin. »");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "La digue est vieille.¶On ferme. C'est dit », a lancé Brun.|a|On ferme.",
        "La digue est vieille.¶On ferme. C'est dit ”, a lancé Brun.|a|On ferme.",
        "La digue est vieille.¶On ferme. C'est dit, a lancé Brun.|a|C'est",
        "La digue est vieille.¶On ferme. C'est dit », hier, a lancé Brun.|a|C'est",
        "La digue est vieille.¶On ferme. C'est dit » a lancé Brun.|a|On ferme.",
        "La digue est vieille.¶On ferme », a lancé Brun.|a|On ferme",
        "La digue est vieille.¶« On ferme. » C'est dit », a lancé Brun.|a|C'est",
        "La digue est vieille.¶On ferme. « C'est dit », a lancé Brun.|a|« C'est",
        "La digue est vieille.¶On « ferme ». C'est dit », a lancé Brun.|a|C'est",
      })
  void beginsWhereTheParagraphDoesBehindALostMark(String text, String word, String start) {
    Context context = HandMade.of(Language.FRENCH, text).context();
    Sentence sentence = context.sentences().get(context.sentences().size() - 1);
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertThat(
            context.text().substring(UnopenedAttributions.start(context, sentence, token.index())))
        .startsWith(start);
  }

  @Test
  void takesTheFirstWordOfASentenceForItsStart() {
    Context context =
        HandMade.of(Language.FRENCH, "La digue est vieille.¶On ferme. Fini.").context();
    Sentence sentence = context.sentences().get(2);
    assertThat(UnopenedAttributions.start(context, sentence, 0)).isEqualTo(sentence.span().start());
  }

  @Test
  void tellsAClosingMarkThatIsLostFromOthers() {
    Context context =
        HandMade.of(Language.FRENCH, "La digue est « vieille ».¶On ferme en mai », dit-il.")
            .context();
    assertThat(
            context.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> UnopenedAttributions.isClosing(context, t))
                .map(Token::text))
        .containsExactly("»");
  }
}
