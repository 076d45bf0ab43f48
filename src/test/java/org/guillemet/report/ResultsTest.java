package org.guillemet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.report.Reports.article;
import static org.guillemet.report.Reports.span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class ResultsTest {

  private static final Article FRENCH =
      article("a.txt", "La salle de la mairie est fermée pour les gens.\n");

  private static final Article ENGLISH =
      article("b.txt", "The hall of the town is closed for the people.\n");

  private static Results results(Article... articles) {
    return Reports.results(Stream.of(articles).map(Reports::bare).toList(), List.of(), List.of())
        .in(Optional.empty());
  }

  private static Finding finding(Article article, String words, Related... related) {
    return new Finding(
        "unnamed-source",
        Severity.INFO,
        article,
        span(article, words),
        Message.of("unnamed-source"),
        List.of(related));
  }

  @Test
  void whatIsOfAllArticlesIsToldInTheLanguageOfMost() {
    assertThat(results(FRENCH, FRENCH, ENGLISH).language()).isEqualTo(Language.FRENCH);
    assertThat(results(FRENCH, ENGLISH).language()).isEqualTo(Language.FRENCH);
    assertThat(results(ENGLISH, FRENCH).language()).isEqualTo(Language.ENGLISH);
    assertThat(results().language()).isEqualTo(Language.ENGLISH);
    assertThat(results(ENGLISH).in(Optional.of(Language.FRENCH)).language())
        .isEqualTo(Language.FRENCH);
  }

  @Test
  void aFindingIsToldInTheLanguageOfItsArticle() {
    Results results = results(ENGLISH, FRENCH);

    assertThat(results.message(finding(FRENCH, "La salle"))).startsWith("la source n’est pas");
    assertThat(results.message(finding(ENGLISH, "The hall"))).startsWith("the source is not");
    assertThat(results.in(Optional.of(Language.ENGLISH)).message(finding(FRENCH, "La salle")))
        .startsWith("the source is not");
  }

  @Test
  void anotherPlaceIsToldInTheLanguageOfTheFinding() {
    Related other =
        new Related(
            ENGLISH, span(ENGLISH, "The hall"), Message.of("unbalanced-quotation-marks.opened"));

    assertThat(results(ENGLISH).message(finding(FRENCH, "La salle", other), other))
        .isEqualTo("la citation s’ouvre ici");
  }
}
