package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.HandMade;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class DraftTest {

  private static final String TEXT = "“Ada says it leaks,” Brun said.";

  private static final String WORDS =
      "“ punct>says; Ada PERSON nsubj>says; says/say VERB ccomp>said;"
          + " it PRON nsubj>leaks; leaks/leak VERB ccomp>says; , punct>says; ” punct>says;"
          + " Brun PERSON nsubj>said; said/say VERB root";

  @Test
  void standsInsideAQuotationWhenItsCueDoes() {
    HandMade made = HandMade.of(Language.ENGLISH, TEXT, WORDS);

    assertThat(draft(made, "says", "it leaks").isInsideQuotation(made.context())).isTrue();
    assertThat(draft(made, "said", "it leaks").isInsideQuotation(made.context())).isFalse();
    assertThat(
            Draft.of(FoundBy.COLON, List.of(made.span("it leaks")))
                .isInsideQuotation(made.context()))
        .isFalse();
  }

  @Test
  void touchesWhatItsContentOrItsCueStandsIn() {
    HandMade made = HandMade.of(Language.ENGLISH, TEXT, WORDS);
    Draft draft = draft(made, "said", "it leaks");

    assertThat(draft.touches(made.span("says it"))).isTrue();
    assertThat(draft.touches(made.span("said."))).isTrue();
    assertThat(draft.touches(made.span("Brun"))).isFalse();
    assertThat(draft.touches(made.span("Ada says "))).isFalse();
  }

  @Test
  void isFoundAroundWordsThatItsContentHoldsWhole() {
    HandMade made = HandMade.of(Language.ENGLISH, TEXT, WORDS);
    Draft draft = draft(made, "said", "it leaks");
    DraftIndex index = new DraftIndex(List.of(draft));

    assertThat(index.around(made.span("leaks"))).containsExactly(draft);
    assertThat(index.around(made.span("says it"))).isEmpty();
  }

  @Test
  void indexIsTouchedByContentAndCueAndNothingElse() {
    HandMade made = HandMade.of(Language.ENGLISH, TEXT, WORDS);
    DraftIndex index = new DraftIndex(List.of(draft(made, "said", "it leaks")));

    assertThat(index.touches(made.span("leaks,"))).isTrue();
    assertThat(index.touches(made.span("said."))).isTrue();
    assertThat(index.touches(made.span("Brun"))).isFalse();
  }

  @Test
  void joinsMoreContentInTextOrder() {
    HandMade made = HandMade.of(Language.ENGLISH, TEXT, WORDS);

    assertThat(
            draft(made, "said", "it leaks")
                .with(List.of(made.span("Ada"), made.span(" leaks,")))
                .content()
                .stream()
                .map(made::words))
        .containsExactly("Ada", "it leaks,");
  }

  @Test
  void endsASourceBeforeAnOffset() {
    Source source = new Source(List.of(new Span(0, 4), new Span(6, 10)), Optional.empty());

    assertThat(source.until(8).spans()).containsExactly(new Span(0, 4), new Span(6, 8));
    assertThat(source.until(6).spans()).containsExactly(new Span(0, 4));
    assertThat(source.until(5).spans()).containsExactly(new Span(0, 4));
    assertThat(source.until(0).isNone()).isTrue();
  }

  private static Draft draft(HandMade made, String cue, String content) {
    return new Draft(
        List.of(made.span(content)),
        List.of(made.span(cue)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        0.8,
        FoundBy.CLAUSE_OF_VERB);
  }
}
