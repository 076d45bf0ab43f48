package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluTest {

  private static final Morphology MAYORS =
      new Morphology(Gender.MASCULINE, Number.PLURAL, Mood.UNKNOWN, Tense.UNKNOWN);
  private static final Morphology WOULD_SAY =
      new Morphology(Gender.UNKNOWN, Number.PLURAL, Mood.CONDITIONAL, Tense.PRESENT);

  private static Token token(int index, Span span, String text, String lemma, int head) {
    String relation = head < 0 ? "root" : "nsubj:pass";
    return new Token(index, span, text, lemma, "X", head, relation, NameType.NONE, Morphology.NONE);
  }

  private static String row(String features, int head, String place) {
    return "# language = fr\n1\tNon\tnon\tADV\t_\t%s\t%d\troot\t_\t%s\n\n"
        .formatted(features, head, place);
  }

  private static final String FEATURES = "Gender=UNKNOWN|Mood=UNKNOWN|Number=UNKNOWN|Tense=UNKNOWN";
  private static final String PLACE = "Start=0|End=3|Name=NONE";

  @Test
  void writesOneLineForAToken() {
    Token non = token(0, new Span(0, 3), "Non", "non", -1);
    assertThat(
            Conllu.write(
                new Analysis(
                    Language.FRENCH, List.of(new Sentence(Language.FRENCH, List.of(non))))))
        .isEqualTo(row(FEATURES, 0, PLACE).replace("ADV", "X"));
  }

  @Test
  void keepsWhatWasCut() {
    Token non = token(0, new Span(0, 3), "Non", "non", -1);
    Analysis analysis =
        new Analysis(
            Language.FRENCH,
            List.of(new Sentence(Language.FRENCH, List.of(non))),
            List.of(new Span(0, 1300), new Span(2000, 9000)));
    assertThat(Conllu.read(Conllu.write(analysis))).isEqualTo(analysis);
  }

  @Test
  void readsWhatItWrote() {
    Sentence first =
        new Sentence(
            Language.FRENCH,
            List.of(
                new Token(
                    0,
                    new Span(10, 16),
                    "Maires",
                    "maire",
                    "NOUN",
                    3,
                    "nsubj",
                    NameType.ORGANIZATION,
                    MAYORS),
                // "du" is "de" and "le"
                token(1, new Span(17, 19), "de", "de", 3),
                token(2, new Span(17, 19), "le", "le", 3),
                new Token(
                    3,
                    new Span(20, 27),
                    "diraient",
                    "dire",
                    "VERB",
                    -1,
                    "root",
                    NameType.NONE,
                    WOULD_SAY)));
    Sentence second =
        new Sentence(
            Language.FRENCH,
            List.of(
                token(0, new Span(30, 35), "5 000", "5 000", 1),
                token(1, new Span(36, 38), "😀", "😀", -1),
                token(2, new Span(38, 39), "#", "#", 1),
                token(3, new Span(39, 39), "|", "", 1)));
    Analysis analysis = new Analysis(Language.FRENCH, List.of(first, second));
    assertThat(Conllu.read(Conllu.write(analysis))).isEqualTo(analysis);
  }

  @Test
  void readsAnAnalysisWithoutSentences() {
    Analysis empty = new Analysis(Language.ENGLISH, List.of());
    assertThat(Conllu.read(Conllu.write(empty))).isEqualTo(empty);
  }

  @Test
  void readsEveryLineEnd() {
    String text = row(FEATURES, 0, PLACE);
    assertThat(Conllu.read(text.replace("\n", "\r\n"))).isEqualTo(Conllu.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", "7", "-7-9", "1-2-3", "9-7", "a-b"})
  void namesTheCutThatItCannotRead(String cut) {
    assertThatThrownBy(() -> Conllu.read("# language = fr\n# cut = " + cut + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: # cut = " + cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\tNon\tnon",
        "1\tNon\tnon\tADV\t_\t_\t0\troot\t_\t" + PLACE,
        "1\tNon\tnon\tADV\t_\t" + FEATURES + "\tzero\troot\t_\t" + PLACE,
        "1\tNon\tnon\tADV\t_\t" + FEATURES + "\t1\troot\t_\t" + PLACE,
        "1\tNon\tnon\tADV\t_\t" + FEATURES + "\t0\troot\t_\tStart=0|End=x|Name=NONE",
        "1\tNon\tnon\tADV\t_\t" + FEATURES + "\t0\troot\t_\tStart=3|End=0|Name=NONE",
        "1\tNon\tnon\tADV\t_\t" + FEATURES + "\t0\troot\t_\tStart=0|End=3|Name=RIVER"
      })
  void namesTheLineThatItCannotRead(String line) {
    assertThatThrownBy(() -> Conllu.read("# language = fr\n" + line + "\n\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a CoNLL-U line: " + line);
  }

  @Test
  void refusesATextThatIsCutOff() {
    String text = row(FEATURES, 0, PLACE);
    assertThatThrownBy(() -> Conllu.read(text.stripTrailing()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no empty line behind the last sentence");
    assertThatThrownBy(() -> Conllu.read("\n")).hasMessage("no language line");
    assertThatThrownBy(() -> Conllu.read(row(FEATURES, 7, PLACE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
