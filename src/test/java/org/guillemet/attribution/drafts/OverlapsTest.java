package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.attribution.FoundBy.CLAUSE_OF_VERB;
import static org.guillemet.attribution.FoundBy.COLON;
import static org.guillemet.attribution.FoundBy.INCISE;
import static org.guillemet.attribution.FoundBy.OBJECT_OF_VERB;
import static org.guillemet.attribution.FoundBy.TURN;
import static org.guillemet.attribution.drafts.OverlappingDrafts.SHOUT;
import static org.guillemet.attribution.drafts.OverlappingDrafts.draft;
import static org.guillemet.attribution.drafts.OverlappingDrafts.span;
import static org.guillemet.attribution.drafts.OverlappingDrafts.without;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {

  @Test
  void keepsTheSurestOfThoseWithTheSameContent() {
    Draft unsure = draft(OBJECT_OF_VERB, 0.4, "the union", "warned", "that the dam");
    Draft sure = draft(CLAUSE_OF_VERB, 0.6, "The mayor", "says", "that the dam");

    assertThat(Overlaps.resolve(List.of(unsure, sure))).containsExactly(sure);
  }

  @Test
  void keepsBothWhereContentsDifferByOneWord() {
    Draft longer = draft(CLAUSE_OF_VERB, 0.6, "The mayor", "says", "leaks since May");
    Draft shorter = draft(CLAUSE_OF_VERB, 0.4, "The mayor", "says", "leaks since");

    assertThat(Overlaps.resolve(List.of(longer, shorter)))
        .containsExactlyInAnyOrder(longer, shorter);
  }

  @Test
  void prefersTheWayOfFindingThatIsNamedFirstAmongEquallySureOnes() {
    Draft colon = draft(COLON, 0.6, "The mayor", "says", "that the dam");
    Draft clause = draft(CLAUSE_OF_VERB, 0.6, "The mayor", "says", "that the dam");

    assertThat(Overlaps.resolve(List.of(colon, clause))).containsExactly(clause);
  }

  @Test
  void returnsDraftsInTextOrderHoweverSureTheyAre() {
    Draft first = draft(CLAUSE_OF_VERB, 0.3, "The mayor", "says", "the union");
    Draft second = draft(CLAUSE_OF_VERB, 0.6, "engineers", "believe", "the dam");

    assertThat(Overlaps.resolve(List.of(second, SHOUT, first)))
        .containsExactly(first, second, SHOUT);
  }

  @Test
  void leavesOutADraftAroundTwoTurns() {
    Draft transcript = draft(OBJECT_OF_VERB, 0.9, "The mayor", "says", "the union warned that");
    Draft first = without(TURN, 0.7, "the union");
    Draft second = without(TURN, 0.7, "warned that");

    assertThat(Overlaps.withoutTranscripts(List.of(transcript, first, second)))
        .containsExactly(first, second);
  }

  @Test
  void keepsADraftAroundOneTurnOrTwoOtherDrafts() {
    Draft around = without(TURN, 0.9, "the union warned that");
    List<Draft> turn = List.of(around, without(TURN, 0.7, "the union"));
    List<Draft> others =
        List.of(around, without(COLON, 0.7, "the union"), without(COLON, 0.7, "warned that"));

    assertThat(Overlaps.withoutTranscripts(turn)).isEqualTo(turn);
    assertThat(Overlaps.withoutTranscripts(others)).isEqualTo(others);
  }

  @Test
  void keepsADraftThatTwoTurnsReachOutOf() {
    List<Draft> drafts =
        List.of(
            without(COLON, 0.9, "union warned that"),
            without(TURN, 0.7, "the union"),
            without(TURN, 0.7, "that the dam"));

    assertThat(Overlaps.withoutTranscripts(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsADraftAroundATurnInPieces() {
    List<Draft> drafts =
        List.of(
            without(COLON, 0.9, "the union warned", "the dam"),
            without(TURN, 0.7, "the union", "leaks"),
            without(TURN, 0.7, "warned", "the dam"));

    assertThat(Overlaps.withoutTranscripts(drafts)).isEqualTo(drafts);
  }

  @Test
  void placesADraftInTheSmallestLargerOneAroundItsCue() {
    Draft largest =
        draft(
            CLAUSE_OF_VERB,
            0.9,
            "The mayor",
            "says",
            "the union warned that the dam, engineers believe, leaks since May");
    Draft middle =
        draft(
            CLAUSE_OF_VERB,
            0.9,
            "the union",
            "warned",
            "that the dam, engineers believe, leaks since May");
    Draft inner = draft(INCISE, 0.9, "engineers", "believe", "that the dam", "leaks since May");

    assertThat(Overlaps.outer(List.of(largest, middle, inner)))
        .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
    assertThat(Overlaps.outer(List.of(inner, middle, largest)))
        .containsExactly(Optional.of(1), Optional.of(2), Optional.empty());
  }

  @Test
  void placesADraftInTheFirstOfTwoThatAreAsLarge() {
    Draft first =
        draft(CLAUSE_OF_VERB, 0.9, "The mayor", "says", "that the dam, engineers believe");
    Draft second = draft(COLON, 0.9, "The mayor", "says", "that the dam, engineers believe");
    Draft inner = draft(INCISE, 0.9, "engineers", "believe", "the dam");

    assertThat(Overlaps.outer(List.of(first, second, inner)))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.of(0));
  }

  @Test
  void placesNoDraftInOneThatHoldsOnlyAPartOfItsCue() {
    Draft around = draft(CLAUSE_OF_VERB, 0.9, "The mayor", "says", "the union warned that the dam");
    Draft torn = draft(INCISE, 0.9, "the union", "dam, engineers believe", "May");
    Draft pieces =
        new Draft(
            List.of(span("May")),
            List.of(span("warned"), span("believe")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            0.9,
            INCISE);

    assertThat(Overlaps.outer(List.of(around, torn, pieces)))
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void placesNoDraftInOneWithAsMuchContent() {
    List<Draft> same = List.of(without(TURN, 0.9, "the dam"), without(COLON, 0.9, "the dam"));

    assertThat(Overlaps.outer(same)).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void findsWhatStandsInOneOfManyPieces() {
    assertThat(transcriptsAround(new Span(30, 33), new Span(31, 32))).isTrue();
    assertThat(transcriptsAround(new Span(0, 1), new Span(102, 103))).isTrue();
    assertThat(transcriptsAround(new Span(100, 103), new Span(0, 3))).isTrue();
  }

  @Test
  void findsNothingThatReachesOutOfOneOfManyPieces() {
    assertThat(transcriptsAround(new Span(30, 33), new Span(31, 34))).isFalse();
    assertThat(transcriptsAround(new Span(30, 33), new Span(29, 32))).isFalse();
    assertThat(transcriptsAround(new Span(30, 33), new Span(101, 105))).isFalse();
    assertThat(transcriptsAround(new Span(12, 31), new Span(1, 2))).isFalse();
  }

  @Test
  void findsNothingThatBeginsBeforeTheFirstOfManyPieces() {
    List<Span> pieces =
        IntStream.rangeClosed(1, 10).mapToObj(i -> new Span(10 * i, 10 * i + 3)).toList();
    List<Draft> drafts =
        List.of(
            Draft.of(COLON, pieces),
            Draft.of(TURN, List.of(new Span(8, 11))),
            Draft.of(TURN, List.of(new Span(20, 22))));

    assertThat(Overlaps.withoutTranscripts(drafts)).isEqualTo(drafts);
  }

  /** Whether both turns stand in the pieces [0, 3), [10, 13), … [100, 103). */
  private static boolean transcriptsAround(Span first, Span second) {
    List<Span> pieces =
        IntStream.rangeClosed(0, 10).mapToObj(i -> new Span(10 * i, 10 * i + 3)).toList();
    Draft around = Draft.of(COLON, pieces);
    List<Draft> drafts =
        List.of(around, Draft.of(TURN, List.of(first)), Draft.of(TURN, List.of(second)));
    return !Overlaps.withoutTranscripts(drafts).contains(around);
  }
}
