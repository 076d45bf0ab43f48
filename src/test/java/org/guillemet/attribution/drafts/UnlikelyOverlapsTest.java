package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.attribution.FoundBy.INCISE;
import static org.guillemet.attribution.FoundBy.INCISE_OF_QUOTATION;
import static org.guillemet.attribution.FoundBy.OBJECT_OF_VERB;
import static org.guillemet.attribution.FoundBy.SOURCE_PREPOSITION;
import static org.guillemet.attribution.FoundBy.TURN;
import static org.guillemet.attribution.drafts.OverlappingDrafts.SHOUT;
import static org.guillemet.attribution.drafts.OverlappingDrafts.draft;
import static org.guillemet.attribution.drafts.OverlappingDrafts.filmShows;
import static org.guillemet.attribution.drafts.OverlappingDrafts.mayorSays;
import static org.guillemet.attribution.drafts.OverlappingDrafts.span;
import static org.guillemet.attribution.drafts.OverlappingDrafts.unionWarned;
import static org.guillemet.attribution.drafts.OverlappingDrafts.without;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which unlikely drafts {@link Overlaps} leaves out for those inside them. */
class UnlikelyOverlapsTest {

  @Test
  void leavesOutAnUnlikelyDraftAroundALikelyOne() {
    Draft around = mayorSays(0.2);
    Draft inside = unionWarned(0.8);

    assertThat(Overlaps.withoutUnlikely(List.of(around, inside))).containsExactly(inside);
  }

  @Test
  void keepsAnUnlikelyDraftWhereThoseInsideAreNotLikelyEnough() {
    // Right is the one around with 0.4, the one inside with 0.6 * 0.6 = 0.36.
    List<Draft> drafts = List.of(mayorSays(0.4), unionWarned(0.6));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsAnUnlikelyDraftThatIsAsLikelyAsThoseInside() {
    // 0.8 * 0.25 = 0.2
    List<Draft> drafts = List.of(mayorSays(0.2), unionWarned(0.25));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsAnUnlikelyDraftThatStandsAlone() {
    List<Draft> drafts = List.of(mayorSays(0));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void weighsAnUnlikelyDraftAgainstTheLikeliestInside() {
    Draft around = mayorSays(0.3);
    Draft warned = unionWarned(0.35);
    Draft believed = draft(INCISE, 0.9, "engineers", "believe", "leaks since May");

    assertThat(Overlaps.withoutUnlikely(List.of(around, warned, believed)))
        .containsExactly(warned, believed);
  }

  @Test
  void weighsNoDraftWithoutACueAgainstTheOneAroundIt() {
    List<Draft> drafts = List.of(mayorSays(0.2), without(TURN, 0.9, "the dam"));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void weighsNoDraftWhoseCueStandsOutside() {
    List<Draft> drafts =
        List.of(mayorSays(0.2), draft(SOURCE_PREPOSITION, 0.9, "The film", "The film", "the dam"));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsALikelyDraftAroundACertainOne() {
    List<Draft> drafts = List.of(mayorSays(0.5), unionWarned(1));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void leavesOutADoubtfulDraftAroundASureQuotation() {
    assertThat(Overlaps.withoutUnlikely(List.of(filmShows(0.69), SHOUT))).containsExactly(SHOUT);
  }

  @Test
  void keepsADraftThatIsNotDoubtfulAroundASureQuotation() {
    List<Draft> drafts = List.of(filmShows(0.7), SHOUT);

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsADoubtfulDraftAroundAQuotationThatIsNotSure() {
    List<Draft> drafts = List.of(filmShows(0.6), SHOUT.withConfidence(0.85));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsADoubtfulDraftAroundASureClause() {
    List<Draft> drafts = List.of(mayorSays(0.6), unionWarned(0.95));

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsADoubtfulQuotationAroundASureOne() {
    List<Draft> drafts =
        List.of(
            draft(INCISE_OF_QUOTATION, 0.6, "The film", "shows", "Brun shouting: “No more dust.”"),
            SHOUT);

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void keepsADoubtfulDraftThatNobodyIsNamedForAndNothingLinks() {
    List<Draft> drafts = List.of(without(TURN, 0.6, "Brun shouting: “No more dust.”"), SHOUT);

    assertThat(Overlaps.withoutUnlikely(drafts)).isEqualTo(drafts);
  }

  @Test
  void leavesOutADoubtfulDraftWithACueAloneOrASourceAlone() {
    Draft cue = without(OBJECT_OF_VERB, 0.6, "Brun shouting: “No more dust.”");
    Draft source = cue.withSource(new Source(List.of(span("The film")), Optional.empty()));
    Draft linked =
        new Draft(
            cue.content(),
            List.of(span("shows")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            0.6,
            OBJECT_OF_VERB);

    assertThat(Overlaps.withoutUnlikely(List.of(source, SHOUT))).containsExactly(SHOUT);
    assertThat(Overlaps.withoutUnlikely(List.of(linked, SHOUT))).containsExactly(SHOUT);
  }
}
