package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  private static String marked(String left, String right) {
    List<Span> spans =
        Differences.in(left, new Span(0, left.length()), right, new Span(0, right.length()));
    StringBuilder marked = new StringBuilder(left);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), "⟧").insert(spans.get(i).start(), "⟦");
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 were hurt | 17 were hurt | ⟦14⟧ were hurt",
        "We will never close | We will close | We will ⟦never⟧ close",
        "We will close | We will never close | We will close",
        "WE close | we Close | WE close",
        "a b c d | a x y d | a ⟦b c⟧ d",
        "4,5 | 4.5 | ⟦4,5⟧",
        "6,412 votes, he said | 6,142 votes, he said | ⟦6,412⟧ votes, he said",
        "Été | ete | ⟦Été⟧",
        "one | deux | ⟦one⟧",
        "the same | the  same | the same",
      })
  void theWordsThatStandOtherwiseAreFound(String left, String right, String expected) {
    assertThat(marked(left, right)).isEqualTo(expected);
  }

  @Test
  void betweenLanguagesNumbersAreReadByTheirDigits() {
    assertThat(numbers("2,500 workers and 3 ships", "2 500 salariés et 4 navires"))
        .containsExactly("3");
    assertThat(numbers("Two dockers died", "Deux dockers sont morts")).isEmpty();
  }

  private static List<String> numbers(String left, String right) {
    Span whole = new Span(0, left.length());
    return Differences.inNumbers(left, whole, right, new Span(0, right.length())).stream()
        .map(span -> span.of(left))
        .toList();
  }

  @Test
  void onlyThePassageIsCompared() {
    assertThat(Differences.in("no 14 yes", new Span(3, 5), "17", new Span(0, 2)))
        .containsExactly(new Span(3, 5));
    assertThat(Differences.in("", new Span(0, 0), "17", new Span(0, 2))).isEmpty();
  }
}
