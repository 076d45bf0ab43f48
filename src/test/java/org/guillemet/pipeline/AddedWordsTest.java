package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Words;
import org.guillemet.linguistics.Words.Kind;
import org.guillemet.rules.Finding;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a newsroom adds to the word lists is found as if it were part of them. */
@Tag("models")
class AddedWordsTest {

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), BuiltInRules.all());

  private static Checked check(Language language, String text, Kind kind, String... entries) {
    Words words = new Words(Map.of(language, Map.of(kind, Set.of(entries))));
    try {
      Article article =
          new ArticleReader()
              .read(
                  "draft.txt",
                  text.getBytes(StandardCharsets.UTF_8),
                  new ReadOptions(
                      Optional.empty(),
                      Optional.of(language),
                      Optional.empty(),
                      words.of(language, Kind.AGENCIES)));
      ArticleSettings usual = ArticleSettings.DEFAULT;
      return PIPELINE.check(
          article,
          new ArticleSettings(
              usual.policy(), usual.outlets(), words, usual.dossier(), usual.days()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> contents(Checked checked) {
    return checked.attributions().stream()
        .map(Attribution::content)
        .map(spans -> spans.get(0).of(checked.article().text()))
        .toList();
  }

  private static List<String> rules(Checked checked) {
    return checked.findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aVerbReports() {
    String text = "Le maire a ergoté que la digue tiendrait tout l'hiver.";
    assertThat(contents(check(Language.FRENCH, text, Kind.REPORTING_VERBS))).isEmpty();
    assertThat(contents(check(Language.FRENCH, text, Kind.REPORTING_VERBS, "ergoter")))
        .containsExactly("que la digue tiendrait tout l'hiver");
    assertThat(contents(check(Language.FRENCH, text, Kind.REPORTING_VERBS, "murmurer"))).isEmpty();
  }

  @Test
  void aSourceMayStayVague() {
    String text = "Critics say that the board knew in spring.";
    assertThat(rules(check(Language.ENGLISH, text, Kind.ALLOWED_SOURCES)))
        .contains("vague-attribution");
    assertThat(rules(check(Language.ENGLISH, text, Kind.ALLOWED_SOURCES, "Critics")))
        .doesNotContain("vague-attribution");
  }

  @Test
  void anAgencySignsItsDispatches() {
    String text =
        "Digue de Saintelle\n\nSAINTELLE (Dépêche Rurale) — La digue a cédé lundi matin.\n";
    assertThat(check(Language.FRENCH, text, Kind.AGENCIES).article().metadata().outlet()).isEmpty();
    assertThat(
            check(Language.FRENCH, text, Kind.AGENCIES, "Dépêche Rurale")
                .article()
                .metadata()
                .outlet())
        .contains("Dépêche Rurale");
  }

  @Test
  void anAgencyIsToldThings() {
    String text = "« La digue tiendra », a déclaré Léa Brun à la Dépêche Rurale.";
    assertThat(
            check(Language.FRENCH, text, Kind.AGENCIES, "Dépêche Rurale").attributions().stream()
                .flatMap(a -> a.outlet().stream())
                .map(outlet -> outlet.name()))
        .containsExactly("Dépêche Rurale");
  }

  @Test
  void aNounSpeaksWithoutANameAndAFunctionDoes() {
    String text = "Selon la garde-digue, le mur tiendra tout l'hiver.";
    assertThat(contents(check(Language.FRENCH, text, Kind.SPEAKER_NOUNS, "garde-digue")))
        .containsExactly("le mur tiendra tout l'hiver");
    assertThat(
            check(Language.FRENCH, text, Kind.FUNCTIONS, "garde-digue").attributions().stream()
                .flatMap(a -> a.speaker().stream())
                .map(speaker -> speaker.entity().kind().name()))
        .containsExactly("PERSON");
  }
}
