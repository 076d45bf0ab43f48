package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.guillemet.attribution.HandMade;
import org.guillemet.linguistics.Grammar;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

  private static final String LEAK = "Brun said: “It leaks.” Nobody came.";

  private static final String LEAK_WORDS =
      "Brun PERSON nsubj>said; said/say VERB root; “ punct>leaks; It PRON nsubj>leaks;"
          + " leaks/leak VERB parataxis>said; . punct>leaks; ” punct>leaks";

  private static final String NOBODY = "Nobody PRON nsubj>came; came/come VERB root";

  private static HandMade leak() {
    return HandMade.of(Language.ENGLISH, LEAK, LEAK_WORDS, NOBODY);
  }

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
    HandMade made = leak();
    Quotation outer = quotation(made, "“It leaks.”", "It leaks.", Form.DOUBLE, 0);
    Quotation inner = quotation(made, "leaks", "leaks", Form.SINGLE, 1);
    Quotation italics = quotation(made, "Nobody", "Nobody", Form.EMPHASIS, 0);
    Quotation turn = quotation(made, "came.", "came.", Form.DASH, 0);
    Context context = made.context(outer, inner, italics, turn);

    assertThat(context.quotations().stream().map(Quotation::span)).containsExactly(outer.span());
  }

  @Test
  void setsApartItalicsAndTurnsAndNothingElse() {
    HandMade made = leak();
    Context context =
        made.context(
            quotation(made, "“It leaks.”", "It leaks.", Form.DOUBLE, 0),
            quotation(made, "Nobody", "Nobody", Form.EMPHASIS, 0));

    assertThat(context.isSetApart(made.span("Nobody"))).isTrue();
    assertThat(context.isSetApart(made.span("body"))).isTrue();
    assertThat(context.isSetApart(made.span("Nobody came"))).isFalse();
    assertThat(context.isSetApart(made.span("It leaks"))).isFalse();
    assertThat(context.isSetApart(made.span("Brun"))).isFalse();
  }

  @Test
  void findsTheQuotationAroundWordsOnlyWhenItHoldsThemWhole() {
    HandMade made = leak();
    Context context = made.context();

    assertThat(context.isQuoted(made.token("leaks"))).isTrue();
    assertThat(context.isQuoted(made.span("“It leaks.”"))).isTrue();
    assertThat(context.isQuoted(made.token("said"))).isFalse();
    assertThat(context.isQuoted(made.span(": “It"))).isFalse();
    assertThat(context.isQuoted(made.span("leaks.” Nobody"))).isFalse();
    assertThat(context.isQuoted(made.span("Nobody"))).isFalse();
  }

  @Test
  void findsTheQuotationsThatShareACharacterWithWords() {
    HandMade made = leak();
    Context context = made.context();

    assertThat(context.quotationsIn(made.span(": “"))).hasSize(1);
    assertThat(context.quotationsIn(made.span("” "))).hasSize(1);
    assertThat(context.quotationsIn(made.span("said: "))).isEmpty();
    assertThat(context.quotationsIn(made.span(" Nobody"))).isEmpty();
  }

  @Test
  void findsTheQuotationThatEndsRightBefore() {
    HandMade made = leak();
    Context context = made.context();

    assertThat(context.quotationEndingBefore(made.span("Nobody").start())).isPresent();
    assertThat(context.quotationEndingBefore(made.span("“It leaks.”").end())).isPresent();
    assertThat(context.quotationEndingBefore(made.span("body").start())).isEmpty();
    assertThat(context.quotationEndingBefore(made.span("leaks").end())).isEmpty();
    assertThat(context.quotationEndingBefore(made.span("said").end())).isEmpty();
    assertThat(context.quotationEndingBefore(0)).isEmpty();
    assertThat(context.quotationEndingBefore(LEAK.length())).isEmpty();
  }

  @Test
  void findsAQuotationOfOneCharacterAtTheVeryStart() {
    HandMade made = leak();
    Context context = made.context(quotation(made, "B", "B", Form.SINGLE, 0));

    assertThat(context.quotationEndingBefore(1)).isPresent();
    assertThat(context.quotationEndingBefore(0)).isEmpty();
  }

  @Test
  void findsTheFirstQuotationFromAnOffsetOn() {
    HandMade made = leak();
    Context context = made.context();
    int start = made.span("“").start();

    assertThat(context.quotationBehind(0)).isPresent();
    assertThat(context.quotationBehind(start)).isPresent();
    assertThat(context.quotationBehind(start + 1)).isEmpty();
    assertThat(context.quotationBehind(made.span("Nobody").start())).isEmpty();
  }

  @Test
  void findsTheSentenceThatHoldsAnOffsetOrTheNext() {
    HandMade made = leak();
    Context context = made.context();
    int end = made.span("”").end();

    assertThat(context.sentenceIndexAt(0)).isZero();
    assertThat(context.sentenceIndexAt(end - 1)).isZero();
    assertThat(context.sentenceIndexAt(end)).isEqualTo(1);
    assertThat(context.sentenceIndexAt(LEAK.length())).isEqualTo(2);
  }

  @Test
  void findsTheBlockThatHoldsAnOffset() {
    HandMade made =
        HandMade.of(
            Language.ENGLISH,
            "# The dam leaks¶Nobody came.",
            "The DET det>dam; dam NOUN nsubj>leaks; leaks/leak VERB root",
            NOBODY);
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
            NOBODY);
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
        HandMade.of(Language.ENGLISH, "BAKOU — Nobody came.", "BAKOU PROPN end; — end", NOBODY);
    Context context =
        made.with(
                made.article().blocks(),
                List.of(new Inline(Inline.Kind.DATELINE, made.span("BAKOU — "), "")))
            .context();

    assertThat(context.startOf(made.sentence())).isEqualTo(made.span("BAKOU").end());
  }

  @Test
  void tellsWhatStandsBehindAColon() {
    HandMade made = leak();
    Context context = made.context();

    assertThat(context.isBehindColon(made.span("“").start())).isTrue();
    assertThat(context.isBehindColon(made.span(":").end())).isTrue();
    assertThat(context.isBehindColon(made.span(":").start())).isFalse();
    assertThat(context.isBehindColon(made.span("It").start())).isFalse();
    assertThat(context.isBehindColon(0)).isFalse();
    assertThat(HandMade.of(Language.ENGLISH, ": no", "no INTJ root").context().isBehindColon(2))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "#, it leaks ;#|it leaks",
        "#: it leaks –#|it leaks",
        "#– it leaks :#|it leaks",
        "#— it leaks —#|it leaks",
        "#- it leaks -#|it leaks -",
        "#it leaks.#|it leaks",
        "#. it leaks#|. it leaks",
        "#it leaks! #|it leaks!",
        "#) it leaks (#|it leaks",
        "#] it leaks [#|it leaks",
        "#(it leaks)#|(it leaks)",
        "#[it] leaks [now]#|[it] leaks [now]",
        "# “It leaks”, #|“It leaks”",
        "#« It leaks »#|« It leaks »",
        "“It #leaks#”|leaks",
        "“It #leaks”#|leaks”",
        "#“#It leaks”|-",
        "“It leaks#”#|-",
        "“It leaks#” now#|now",
        "so “#It leaks#”|It leaks",
        "#so “#It leaks”|so",
        "“It #leaks.# So”|leaks.",
        "#the boys’#|the boys’",
        "#’it leaks#|it leaks",
        "#' it leaks#|it leaks",
        "#it leaks »#|it leaks",
        "#” it leaks#|it leaks",
        "#, – ;#|-",
      })
  void trimsPunctuationAtTheEdges(String marked, String trimmed) {
    int start = marked.indexOf('#');
    int end = marked.indexOf('#', start + 1) - 1;
    String text = marked.replace("#", "");
    ContentSpans spans = new ContentSpans(text, quotations(text));

    assertThat(spans.trimmed(new Span(start, end)).map(s -> s.of(text)).orElse("-"))
        .isEqualTo(trimmed);
  }

  @Test
  void trimsNothingToNothing() {
    assertThat(new ContentSpans("It leaks", quotations("It leaks")).trimmed(new Span(0, 0)))
        .isEmpty();
  }

  @Test
  void takesAQuotationThatTheWordsBeginInWhole() {
    HandMade made = leak();

    assertThat(spans(made, "said", "It")).containsExactly("said: “It leaks.”");
    assertThat(spans(made, "It", "It")).containsExactly("“It leaks.”");
  }

  @Test
  void takesNoQuotationThatTheWordsDoNotBegin() {
    HandMade made = leak();

    assertThat(spans(made, "leaks", "leaks")).containsExactly("leaks");
    assertThat(spans(made, "said", ":")).containsExactly("said");
    assertThat(spans(made, "said", "“")).containsExactly("said");
  }

  @Test
  void keepsRunsOfWordsInsideAQuotation() {
    HandMade made = leak();
    BitSet set = tokens(made, "said", "It");
    set.clear(made.token(":").index());

    assertThat(made.context().runsOf(made.sentence(), set).stream().map(made::words))
        .containsExactly("said", "“It");
  }

  private static List<String> spans(HandMade made, String first, String last) {
    return made.context().spansOf(made.sentence(), tokens(made, first, last)).stream()
        .map(made::words)
        .toList();
  }

  private static BitSet tokens(HandMade made, String first, String last) {
    return Grammar.range(made.token(first).index(), made.token(last).index() + 1);
  }

  /** What stands between double marks. */
  private static OutermostQuotations quotations(String text) {
    for (String marks : List.of("“”", "« »")) {
      int start = text.indexOf(marks.charAt(0));
      int end = text.indexOf(marks.charAt(marks.length() - 1));
      int inside = marks.length() - 1;
      if (start >= 0 && end > start) {
        return new OutermostQuotations(
            text,
            List.of(
                new Quotation(
                    new Span(start, end + 1),
                    new Span(start + inside, end + 1 - inside),
                    Form.DOUBLE,
                    0,
                    Use.SPEECH)));
      }
    }
    return new OutermostQuotations(text, List.of());
  }

  private static Quotation quotation(
      HandMade made, String span, String words, Form form, int depth) {
    return new Quotation(made.span(span), made.span(words), form, depth, Use.SPEECH);
  }
}
