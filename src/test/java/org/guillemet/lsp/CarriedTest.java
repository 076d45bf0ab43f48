package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Where findings stand after an edit, on ONE and TWO. */
class CarriedTest {

  private static final String TEXT = "The hall.\n\nIt is ONE and\nTWO halls.\n";

  private static Carried carried() {
    List<Span> places = List.of(span("ONE"), span("TWO"));
    return new Carried(
        TEXT,
        places,
        places.stream()
            .map(
                place ->
                    new Diagnostic(
                        Ranges.ofSource(TEXT, place),
                        place.of(TEXT),
                        DiagnosticSeverity.Warning,
                        "guillemet",
                        "altered-quotation"))
            .toList());
  }

  private static Span span(String word) {
    int start = TEXT.indexOf(word);
    return new Span(start, start + word.length());
  }

  /** The words that the diagnostics stand on in a text, which are those they stood on. */
  private static String in(String text) {
    return carried().in(text).stream()
        .map(
            diagnostic -> {
              int start = Ranges.offset(text, diagnostic.getRange().getStart());
              int end = Ranges.offset(text, diagnostic.getRange().getEnd());
              assertThat(text.substring(start, end)).isEqualTo(diagnostic.getMessage().getLeft());
              return text.substring(start, end);
            })
        .collect(Collectors.joining(" "));
  }

  @Test
  void nothingMovesInTheSameText() {
    assertThat(in(TEXT)).isEqualTo("ONE TWO");
    assertThat(carried().in(TEXT)).isEqualTo(carried().diagnostics());
  }

  @Test
  void theyMoveWithWhatIsWrittenBeforeThem() {
    assertThat(in("A line.\n\n" + TEXT)).isEqualTo("ONE TWO");
    assertThat(in(TEXT.replace("and", "and, on a line\nof its own,"))).isEqualTo("ONE TWO");
    assertThat(in(TEXT.replace("The hall.\n\n", ""))).isEqualTo("ONE TWO");
  }

  @Test
  void whatIsWrittenBehindLeavesThem() {
    assertThat(in(TEXT + "\nMore.\n")).isEqualTo("ONE TWO");
  }

  @Test
  void theOneWhoseWordsChangeGoes() {
    assertThat(in(TEXT.replace("ONE", "ONLY"))).isEqualTo("TWO");
    assertThat(in(TEXT.replace("TWO halls.", ""))).isEqualTo("ONE");
    assertThat(in("")).isEmpty();
  }

  @Test
  void betweenTwoEditsNothingIsKnown() {
    assertThat(in("A " + TEXT + "More.\n")).isEmpty();
  }

  @Test
  void theirRulesStay() {
    assertThat(carried().in("A line.\n\n" + TEXT))
        .extracting(diagnostic -> diagnostic.getCode().getLeft())
        .containsOnly("altered-quotation");
  }
}
