package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.guillemet.attribution.HandMade;
import org.guillemet.linguistics.Grammar;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSpansTest {

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
    HandMade made = LeakingDam.made();

    assertThat(spans(made, "said", "It")).containsExactly("said: “It leaks.”");
    assertThat(spans(made, "It", "It")).containsExactly("“It leaks.”");
  }

  @Test
  void takesNoQuotationThatTheWordsDoNotBegin() {
    HandMade made = LeakingDam.made();

    assertThat(spans(made, "leaks", "leaks")).containsExactly("leaks");
    assertThat(spans(made, "said", ":")).containsExactly("said");
    assertThat(spans(made, "said", "“")).containsExactly("said");
  }

  @Test
  void keepsRunsOfWordsInsideAQuotation() {
    HandMade made = LeakingDam.made();
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
}
