package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.attribution.HandMade;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

  @Test
  void takesANicknameForAPartOfAName() {
    assertThat(
            HandMade.of(
                    Language.ENGLISH,
                    "Old Marta “Bibi” Okafor sang.",
                    "Old ADJ amod>Marta; Marta PERSON nsubj>sang; “ punct>Bibi; Bibi PROPN flat>Marta;"
                        + " ” punct>Bibi; Okafor PERSON flat>Marta; sang/sing VERB root")
                .context()
                .quotations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Nobody's name stands before it.
        "Her friend “Bibi” Okafor sang.|Her PRON nmod>friend; friend NOUN nsubj>sang;"
            + " “ punct>Bibi; Bibi PROPN flat>friend; ” punct>Bibi; Okafor PERSON flat>friend;"
            + " sang/sing VERB root",
        // No name stands behind it.
        "Marta “Bibi” often sang.|Marta PERSON nsubj>sang; “ punct>Bibi;"
            + " Bibi PROPN flat>Marta; ” punct>Bibi; often ADV advmod>sang; sang/sing VERB root",
        // It is said on a day, or of somebody else.
        "Okafor wrote to Marta “Resign” Monday.|Okafor PERSON nsubj>wrote;"
            + " wrote/write VERB root; to ADP case>Marta; Marta PERSON obl>wrote;"
            + " “ punct>Resign; Resign PROPN obj>wrote; ” punct>Resign; Monday PROPN obl>wrote",
        "To Marta “Resign” Mayor Okafor wrote.|To ADP case>Marta; Marta PERSON obl>wrote;"
            + " “ punct>Resign; Resign PROPN obj>wrote; ” punct>Resign;"
            + " Mayor PROPN nsubj>wrote; Okafor PERSON flat>Mayor; wrote/write VERB root",
        // No name is in lower case.
        "Marta “never again” Okafor sang.|Marta PERSON nsubj>sang; “ punct>again;"
            + " never ADV advmod>again; again ADV advmod>sang; ” punct>again;"
            + " Okafor PERSON flat>Marta; sang/sing VERB root",
      })
  void takesOtherWordsBesideNamesForQuotations(String text, String words) {
    assertThat(HandMade.of(Language.ENGLISH, text, words).context().quotations()).hasSize(1);
  }

  @Test
  void takesWordsAtTheVeryStartOrEndForNoNickname() {
    String end = "They call Marta “Bibi”";
    assertThat(
            HandMade.of(
                    Language.ENGLISH,
                    end,
                    "They PRON nsubj>call; call VERB root; Marta PERSON obj>call; “ punct>Bibi;"
                        + " Bibi PROPN xcomp>call; ” punct>Bibi")
                .context()
                .quotations())
        .hasSize(1);
    assertThat(
            HandMade.of(
                    Language.ENGLISH,
                    "“Bibi” Okafor sang.",
                    "“ punct>Bibi; Bibi PERSON nsubj>sang; ” punct>Bibi; Okafor PERSON flat>Bibi;"
                        + " sang/sing VERB root")
                .context()
                .quotations())
        .hasSize(1);
  }

  @Test
  void countsNoQuotationInsideAnotherAndNoItalics() {
    HandMade made = LeakingDam.made();
    Quotation outer = LeakingDam.quotation(made, "“It leaks.”", "It leaks.", Form.DOUBLE, 0);
    Quotation inner = LeakingDam.quotation(made, "leaks", "leaks", Form.SINGLE, 1);
    Quotation italics = LeakingDam.quotation(made, "Nobody", "Nobody", Form.EMPHASIS, 0);
    Quotation turn = LeakingDam.quotation(made, "came.", "came.", Form.DASH, 0);
    Context context = made.context(outer, inner, italics, turn);

    assertThat(context.quotations().stream().map(Quotation::span)).containsExactly(outer.span());
  }

  @Test
  void setsApartItalicsAndTurnsAndNothingElse() {
    HandMade made = LeakingDam.made();
    Context context =
        made.context(
            LeakingDam.quotation(made, "“It leaks.”", "It leaks.", Form.DOUBLE, 0),
            LeakingDam.quotation(made, "Nobody", "Nobody", Form.EMPHASIS, 0));

    assertThat(context.isSetApart(made.span("Nobody"))).isTrue();
    assertThat(context.isSetApart(made.span("body"))).isTrue();
    assertThat(context.isSetApart(made.span("Nobody came"))).isFalse();
    assertThat(context.isSetApart(made.span("It leaks"))).isFalse();
    assertThat(context.isSetApart(made.span("Brun"))).isFalse();
  }

  @Test
  void findsTheSentenceThatHoldsAnOffsetOrTheNext() {
    HandMade made = LeakingDam.made();
    Context context = made.context();
    int end = made.span("”").end();

    assertThat(context.sentenceIndexAt(0)).isZero();
    assertThat(context.sentenceIndexAt(end - 1)).isZero();
    assertThat(context.sentenceIndexAt(end)).isEqualTo(1);
    assertThat(context.sentenceIndexAt(LeakingDam.TEXT.length())).isEqualTo(2);
  }

  @Test
  void findsTheBlockThatHoldsAnOffset() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH,
            "# The dam leaks¶Nobody came.",
            "The DET det>dam; dam NOUN nsubj>leaks; leaks/leak VERB root",
            LeakingDam.NOBODY);
    Span title = made.span("The dam leaks");
    Span paragraph = made.span("Nobody came.");
    Context context = made.context();

    assertThat(context.blockIndexAt(title.end() - 1)).isZero();
    assertThat(context.blockIndexAt(title.end())).isEqualTo(1);
    assertThat(context.blockIndexAt(paragraph.end())).isEqualTo(2);
    assertThat(context.blockAt(title.start()).map(Block::span)).contains(title);
    assertThat(context.blockAt(title.end())).isEmpty();
    assertThat(context.blockAt(paragraph.end() - 1).map(Block::span)).contains(paragraph);
    assertThat(context.blockAt(paragraph.end())).isEmpty();
    assertThat(context.isHeadline(made.span("dam"))).isTrue();
    assertThat(context.isHeadline(made.span("Nobody"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 h 15 - Brun part.|Brun part.|7 NUM nummod>h; h NOUN obl>part; 15 NUM nummod>h;"
            + " - punct>h; Brun PROPN nsubj>part; part/partir VERB root",
        "Brun part à 7 h 15 - seul.|Brun part à 7 h 15 - seul.|Brun PROPN nsubj>part;"
            + " part/partir VERB root; à ADP case>h; 7 NUM nummod>h; h NOUN obl>part;"
            + " 15 NUM nummod>h; - punct>seul; seul ADJ xcomp>part",
        "7 élus sur 15 partent.|7 élus sur 15 partent.|7 NUM nummod>élus;"
            + " élus/élu NOUN nsubj>partent; sur ADP case>15; 15 NUM nmod>élus;"
            + " partent/partir VERB root",
      })
  void readsOnBehindATimeThatOpensTheSentence(String text, String rest, String words) {
    HandMade made = HandMade.of(Language.FRENCH, text, words);
    Context context = made.context();

    assertThat(made.article().text().substring(context.startOf(made.sentence()), text.length()))
        .isEqualTo(rest);
  }

  @Test
  void readsOnBehindADatelineInItsSentenceOnly() {
    String text = "BAKOU — The dam leaks. Nobody came.";
    HandMade made =
        HandMade.of(
            Language.ENGLISH,
            text,
            "BAKOU PROPN; The DET det>dam; dam NOUN nsubj>leaks; leaks/leak VERB root",
            LeakingDam.NOBODY);
    Context context =
        made.with(
                made.article().blocks(),
                List.of(
                    new Inline(Inline.Kind.DATELINE, made.span("BAKOU — "), ""),
                    new Inline(Inline.Kind.STRONG, made.span("The dam"), "")))
            .context();

    assertThat(context.startOf(made.sentence())).isEqualTo(made.span("The").start());
    assertThat(context.startOf(made.analysis().sentences().get(1)))
        .isEqualTo(made.span("Nobody").start());
  }

  @Test
  void readsNothingOfASentenceThatIsADateline() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH, "BAKOU — Nobody came.", "BAKOU PROPN end; — end", LeakingDam.NOBODY);
    Context context =
        made.with(
                made.article().blocks(),
                List.of(new Inline(Inline.Kind.DATELINE, made.span("BAKOU — "), "")))
            .context();

    assertThat(context.startOf(made.sentence())).isEqualTo(made.span("BAKOU").end());
  }

  @Test
  void tellsWhatStandsBehindAColon() {
    HandMade made = LeakingDam.made();
    Context context = made.context();

    assertThat(context.isBehindColon(made.span("“").start())).isTrue();
    assertThat(context.isBehindColon(made.span(":").end())).isTrue();
    assertThat(context.isBehindColon(made.span(":").start())).isFalse();
    assertThat(context.isBehindColon(made.span("It").start())).isFalse();
    assertThat(context.isBehindColon(0)).isFalse();
    assertThat(HandMade.of(Language.ENGLISH, ": no", "no INTJ root").context().isBehindColon(2))
        .isTrue();
  }
}
