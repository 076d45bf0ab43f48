package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.compare.Aliases;
import org.guillemet.compare.SharedFigures;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Compared;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Severity;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final FindingView VIEW =
      new FindingView("f-1", "some-rule", Severity.ERROR, "1:1", "", "en", "", List.of());

  private static Sketch says(String outlet, String words) {
    return new Sketch(
        outlet.replace(' ', '-') + ".md",
        "---\noutlet: " + outlet + "\ndate: 2031-02-03\n---\n\n" + words + "\n");
  }

  private static String shown(List<Segment> segments) {
    return segments.stream()
        .map(s -> s.isPlain() ? s.text() : s.css() + "⟦" + s.text() + "⟧")
        .collect(Collectors.joining());
  }

  @Test
  void thePassagesStandSideBySideWithTheirDifferences() {
    Sketch there = says("The Bay", "In the bay 17 people were hurt.");
    Sketch here =
        says("The Arrow", "It rained. There 14 people were hurt.")
            .finds("f", Severity.ERROR, "14 people", "no", new Sketch.Place(there, "17 people"));
    Conflicts conflicts = new Conflicts(List.of(here.article(), there.article()));
    Finding finding = here.findings().get(0);

    assertThat(Conflicts.isAcross(finding)).isTrue();
    assertThat(conflicts.view(finding, VIEW).passages())
        .extracting(
            p -> p.article() + " " + p.source() + " " + p.place() + " " + shown(p.segments()))
        .containsExactly(
            "0 The Arrow, 2031-02-03 6:18 It rained. There x p⟦14⟧p⟦ people⟧ were hurt.",
            "1 The Bay, 2031-02-03 6:12 In the bay x p⟦17⟧p⟦ people⟧ were hurt.");
  }

  @Test
  void betweenLanguagesOnlyNumbersDiffer() {
    Sketch there = says("Le Bac", "Hier 17 marins ont été blessés dans le port de la ville.");
    Sketch here =
        says("The Arrow", "There 14 sailors were hurt in the harbour of the town.")
            .finds(
                "f",
                Severity.ERROR,
                "14 sailors were hurt",
                "no",
                new Sketch.Place(there, "17 marins ont été blessés"));

    assertThat(
            new Conflicts(List.of(here.article(), there.article()))
                .view(here.findings().get(0), VIEW)
                .passages())
        .extracting(p -> shown(p.segments()))
        .containsExactly(
            "There x p⟦14⟧p⟦ sailors were hurt⟧ in the harbour of the town.",
            "Hier x p⟦17⟧p⟦ marins ont été blessés⟧ dans le port de la ville.");
  }

  @Test
  void aFindingOnOneArticleIsNoConflict() {
    Sketch article = says("The Bay", "14 people were hurt.");
    article.finds("f", Severity.ERROR, "14", "no", new Sketch.Place(article, "people"));

    assertThat(Conflicts.isAcross(article.findings().get(0))).isFalse();
  }

  @Test
  void aLongParagraphIsCutBetweenWords() {
    Sketch there = says("The Bay", "17 people were hurt.");
    Sketch here =
        says("The Arrow", "rain ".repeat(80) + "14 people" + " snow".repeat(80))
            .finds("f", Severity.ERROR, "14 people", "no", new Sketch.Place(there, "17 people"));

    String passage =
        shown(
            new Conflicts(List.of(here.article(), there.article()))
                .view(here.findings().get(0), VIEW)
                .passages()
                .get(0)
                .segments());

    assertThat(passage).hasSizeLessThan(360).startsWith("… rain ").endsWith(" snow …");
  }

  @Test
  void aFigureOfSeveralArticlesIsATableOfWhoSaysIt() {
    Sketch first =
        says("The Arrow", "Lea Brun said 4 sailors drowned in the harbour.")
            .names(Kind.PERSON, "Lea Brun")
            .says(Type.INDIRECT, "Lea Brun", "4 sailors drowned in the harbour")
            .counts("4 sailors drowned in the harbour", "4 sailors", 4, "sailor");
    Sketch second =
        says("The Bay", "5 sailors drowned in the harbour.")
            .counts("5 sailors drowned in the harbour", "5 sailors", 5, "sailor");
    Compared compared =
        Compared.of(Stream.of(first, second).map(Sketch::build).toList(), Aliases.NONE);

    SharedFigureView view =
        new Conflicts(List.of(first.article(), second.article()))
            .view(SharedFigures.in(compared.dossier()).get(0));

    assertThat(view.disputed()).isTrue();
    assertThat(view.rows())
        .extracting(
            r ->
                r.value()
                    + "; "
                    + shown(r.words())
                    + "; "
                    + r.who()
                    + "; "
                    + r.source()
                    + " "
                    + r.place())
        .containsExactly(
            "4 sailors; x⟦4 sailors⟧ drowned in the harbour; Lea Brun; The Arrow, 2031-02-03 6:15",
            "5 sailors; x⟦5 sailors⟧ drowned in the harbour; —; The Bay, 2031-02-03 6:1");
  }
}
