package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.report.Reports.article;
import static org.guillemet.report.Reports.finding;
import static org.guillemet.report.Reports.span;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Signal;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Omission.Place;
import org.guillemet.pipeline.Stage;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Fingerprints;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static Entity entity(
      Article article, String id, String name, Entity.Kind kind, String... mentions) {
    return new Entity(
        id,
        name,
        kind,
        Morphology.Gender.UNKNOWN,
        Morphology.Number.SINGULAR,
        kind == Entity.Kind.PERSON ? List.of("maire") : List.of(),
        List.of(),
        List.of(mentions).stream().map(m -> span(article, m)).toList());
  }

  private static Checked bare(String path) {
    Article article = article(path, "Brun part.\n");
    Entity brun = entity(article, "e1", "Brun", Entity.Kind.PERSON, "Brun");
    return new Checked(
        article, List.of(), List.of(), List.of(brun), List.of(), List.of(), List.of());
  }

  /** A Markdown file with everything that a report has. */
  private static Checked full() {
    Article article =
        article(
            "drafts/a.md",
            """
            ---
            title: La halle
            outlet: Le Bac
            date: 2031-02-03
            ---

            « On *ferme* », dit Léa Brun au Bac. La « grande » salle.
            """);
    Entity brun = entity(article, "e1", "Léa Brun", Entity.Kind.PERSON, "Léa Brun");
    Entity outlet = entity(article, "e2", "Le Bac", Entity.Kind.ORGANIZATION, "Bac");
    Attribution attribution =
        new Attribution(
            "a1",
            Type.DIRECT,
            List.of(span(article, "« On ferme »")),
            List.of(span(article, "dit")),
            List.of(span(article, "Léa Brun")),
            Optional.of(new Speaker(brun, Optional.of("maire"), ResolvedBy.NAME)),
            List.of(),
            Optional.of(outlet),
            Optional.empty(),
            false,
            true,
            0.98765,
            FoundBy.INCISE);
    Attribution unknown =
        new Attribution(
            "a2",
            Type.INDIRECT,
            List.of(span(article, "salle")),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of("a1"),
            true,
            false,
            1,
            FoundBy.COLON);
    List<Quotation> quotations =
        List.of(
            quotation(article, "« On ferme »", "On ferme", Use.SPEECH),
            quotation(article, "« grande »", "grande", Use.SCARE));
    Finding finding =
        finding(
            article,
            "On ferme",
            Severity.ERROR,
            new Related(article, span(article, "Bac"), Literal.of("see")));
    return new Checked(
        article,
        quotations,
        List.of(attribution, unknown),
        List.of(brun, outlet),
        List.of(claim(article)),
        List.of(finding),
        List.of());
  }

  private static List<Omission> omissions(Checked checked) {
    Article article = checked.article();
    return List.of(
        new Omission(
            article.path(),
            Cause.FAILURE,
            Stage.ATTRIBUTION,
            Optional.of(new Place(article, span(article, "« On ferme »"))),
            "a reason"),
        new Omission(
            "c.txt", Cause.UNREADABLE, Stage.READING, Optional.empty(), "permission denied"));
  }

  private static Claim claim(Article article) {
    Span words = span(article, "La « grande » salle");
    return new Claim(
        "c2",
        List.of(words),
        List.of(),
        "salle",
        span(article, "salle"),
        List.of(),
        List.of(),
        List.of(),
        Polarity.POSITIVE,
        Certainty.ASSERTED,
        List.of(new Signal(Signal.Kind.JUDGEMENT, span(article, "grande"))),
        Support.NONE,
        Optional.empty());
  }

  private static Quotation quotation(Article article, String marked, String words, Use use) {
    return new Quotation(span(article, marked), span(article, words), Form.DOUBLE, 0, use);
  }

  @Test
  void writesEveryFieldInTheOrderOfTheContract() throws IOException {
    Checked full = full();
    try (InputStream golden = ReportTest.class.getResourceAsStream("golden.json")) {
      assertThat(Reports.json(List.of(bare("b.txt"), full), full.findings(), omissions(full)))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void spansSliceTheFileOnDisk() {
    Checked full = full();
    Article article = full.article();
    Span place = article.reading().toSource(span(article, "On ferme"));

    assertThat(place.of(article.source())).isEqualTo("On *ferme");
    assertThat(Reports.json(List.of(full), full.findings()))
        .contains("\"start\": " + place.start() + ",");
  }

  @Test
  void sameDataGivesTheSameBytes() {
    assertThat(Reports.json(List.of(full()), full().findings()))
        .isEqualTo(Reports.json(List.of(full()), full().findings()));
  }

  @Test
  void textTellsWhoSaysWhat() throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.attributions(Reports.results(List.of(full()), List.of(), List.of()), Ink.PLAIN, out);

    assertThat(out.toString())
        .isEqualTo(
            """
            drafts/a.md: La halle

              7:1 direct, hedged: Léa Brun, maire (by name), to Le Bac
                source:  Léa Brun
                cue:     dit
                content: « On ferme »

              7:52 indirect, negated: unknown
                content: salle

            2 attributions in 1 article
            """);
  }

  @Test
  void textSaysOfWhatIsLikelierWrongThatItIsUncertain() throws IOException {
    Checked full = full();
    Attribution sure = full.attributions().get(0);
    Attribution unsure =
        new Attribution(
            sure.id(),
            sure.type(),
            sure.content(),
            sure.cue(),
            sure.source(),
            sure.speaker(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            0.49,
            sure.foundBy());
    Checked checked =
        new Checked(
            full.article(), List.of(), List.of(unsure), List.of(), List.of(), List.of(), List.of());
    StringBuilder out = new StringBuilder();
    TextReport.attributions(
        Reports.results(List.of(checked), List.of(), List.of()), Ink.PLAIN, out);

    assertThat(sure.isUncertain()).isFalse();
    assertThat(out.toString()).contains("  7:1 direct, uncertain: Léa Brun, maire (by name)\n");
  }

  @Test
  void textSpeaksFrenchOfFrenchArticles() throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.attributions(
        Reports.results(List.of(full()), List.of(), List.of()).in(Optional.empty()),
        Ink.PLAIN,
        out);

    assertThat(out.toString().replace('\u00a0', ' '))
        .isEqualTo(
            """
            drafts/a.md: La halle

              7:1 propos directs, sous réserve : Léa Brun, maire (d’après le nom), recueillis par Le Bac
                source :       Léa Brun
                introducteur : dit
                propos :       « On ferme »

              7:52 propos indirects, niés : locuteur inconnu
                propos :       salle

            2 attributions dans 1 article
            """);
  }

  @Test
  void nothingIsAnEmptyReport() throws IOException {
    String json = Reports.json(List.of(), List.of());

    assertThat(new ObjectMapper().readTree(json).get("articles")).isEmpty();
    assertThat(json).contains("\"findings\": []").endsWith("}\n");
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndTellRepetitionsApart() {
    Article before = article("a.txt", "Un Mot ici.\n");
    Article after = article("./a.txt", "Du neuf.\n\nUn « mot, ici.\n");
    Article elsewhere = article("b.txt", "Un Mot ici.\n");
    Fingerprints once = new Fingerprints();
    String first = once.next(finding(before, "Mot ici", Severity.ERROR));

    assertThat(first).matches("[0-9a-f]{16}");
    assertThat(new Fingerprints().next(finding(after, "mot, ici", Severity.INFO))).isEqualTo(first);
    assertThat(once.next(finding(before, "Mot ici", Severity.ERROR))).isNotEqualTo(first);
    assertThat(new Fingerprints().next(finding(elsewhere, "Mot ici", Severity.ERROR)))
        .isNotEqualTo(first);
  }
}
