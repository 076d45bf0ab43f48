package org.guillemet.claims.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Claim.Support;
import org.guillemet.claims.Participant.Role;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ClaimFinderTest {

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), List.of());

  private static ArticleFacts facts(Language language, String markdown)
      throws UnreadableArticleException {
    ReadOptions options =
        new ReadOptions(
            StandardCharsets.UTF_8, Optional.of(language), Optional.of(Format.MARKDOWN));
    return PIPELINE.analyze(
        new ArticleReader().read("a.md", markdown.getBytes(StandardCharsets.UTF_8), options));
  }

  /** The first claim with that predicate. */
  private static Claim claim(ArticleFacts facts, String predicate) {
    return facts.claims().stream()
        .filter(c -> c.predicate().equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(predicate + " in " + facts.claims()));
  }

  @Test
  void everyClaimSlicesToWordsOfItsSentence() throws UnreadableArticleException {
    ArticleFacts facts =
        facts(Language.ENGLISH, "The mill closed on Monday, and the owner, Peter Lund, left.\n");
    assertThat(facts.claims())
        .extracting(c -> c.span().of(facts.article().text()))
        .containsExactly("The mill closed on Monday", "and the owner, Peter Lund, left");
    assertThat(facts.claims()).extracting(Claim::id).containsExactly("c1", "c2");
  }

  @Test
  void readsWhoDoesWhatAndHowSurely() throws UnreadableArticleException {
    ArticleFacts facts =
        facts(
            Language.ENGLISH,
            "“Good,” said Peter Lund. Peter Lund did not close the mill. The dam may fail.\n");
    Claim close = claim(facts, "close");
    assertThat(close.participants())
        .filteredOn(p -> p.role() == Role.AGENT)
        .extracting(p -> p.entity().name())
        .containsExactly("Peter Lund");
    assertThat(close.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(close.certainty()).isEqualTo(Certainty.NEGATED);
    assertThat(claim(facts, "fail").certainty()).isEqualTo(Certainty.HEDGED);
  }

  @Test
  void readsTheConditionalOfHearsay() throws UnreadableArticleException {
    ArticleFacts facts = facts(Language.FRENCH, "Le directeur aurait démissionné.\n");
    assertThat(claim(facts, "démissionner").certainty()).isEqualTo(Certainty.CONDITIONAL);
  }

  @Test
  void resolvesPeriodsAgainstTheArticlesDate() throws UnreadableArticleException {
    ArticleFacts facts =
        facts(Language.ENGLISH, "---\ndate: 2026-03-12\n---\n\nThe mill closed on Tuesday.\n");
    assertThat(claim(facts, "close").periods())
        .extracting(p -> p.days().orElseThrow().first().toString())
        .containsExactly("2026-03-10");
  }

  @Test
  void aLinkIsAWeakSource() throws UnreadableArticleException {
    ArticleFacts facts =
        facts(
            Language.ENGLISH,
            "The mill [lost 3 million euros](https://mill.example.org/2025.pdf) in spring.\n");
    assertThat(claim(facts, "lose").support()).isEqualTo(Support.LINK);
  }

  @Test
  void aFigureMayBeAttributedElsewhere() throws UnreadableArticleException {
    ArticleFacts facts =
        facts(
            Language.ENGLISH,
            "The bridge cost $8 million.\n\nThe bridge stands near the mill.\n\n"
                + "“We paid $8 million,” said Ines Royer, the mayor.\n");
    assertThat(claim(facts, "cost").support()).isEqualTo(Support.ELSEWHERE);
  }
}
