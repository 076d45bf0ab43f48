package org.guillemet.rules.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.report.JsonReport;
import org.guillemet.report.Results;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.RuleSettings;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Rules and reports take time in proportion to the article, not to its square. */
class LongArticleTest {

  private static final String QUOTED = "“It closes,” experts said. ";
  private static final String ORPHAN = "“It opens.”";
  private static final int PARAGRAPHS = 20_000;

  private static final ThreadMXBean MEMORY =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  @Test
  void fortyThousandQuotationsAreCheckedAndReportedInSeconds() {
    assertTimeoutPreemptively(Duration.ofSeconds(30), LongArticleTest::checkAndReport);
  }

  /** Memory is taken in proportion to the work, and unlike time is the same in every run. */
  @Test
  void fourTimesTheQuotationsThatAreRepeatedTakeAboutFourTimesTheMemory()
      throws UnreadableArticleException {
    ArticleFacts small = facts(repeated(PARAGRAPHS / 4));
    ArticleFacts large = facts(repeated(PARAGRAPHS));
    memoryToCheck(small); // loads classes
    long ofSmall = memoryToCheck(small);
    assertThat(memoryToCheck(large)).isLessThan(6 * ofSmall);
  }

  /** Quotations that are all different, each with the pull quote that repeats it. */
  private static String repeated(int paragraphs) {
    return IntStream.range(0, paragraphs)
        .mapToObj(i -> "the gate of lock " + i + " on the river " + (i * 7919L) + " closes")
        .map(said -> "“Today " + said + ",” experts said. “" + said + "”\n\n")
        .collect(Collectors.joining());
  }

  /** The bytes that the rule asks for, though not all at once. */
  private static long memoryToCheck(ArticleFacts facts) {
    long before = MEMORY.getCurrentThreadAllocatedBytes();
    assertThat(new UnattributedQuotation().check(facts, RuleSettings.DEFAULT)).isEmpty();
    return MEMORY.getCurrentThreadAllocatedBytes() - before;
  }

  private static void checkAndReport() throws IOException, UnreadableArticleException {
    ArticleFacts facts = facts((QUOTED + ORPHAN + "\n\n").repeat(PARAGRAPHS));
    List<Finding> findings =
        BuiltInRules.all().stream()
            .flatMap(rule -> rule.check(facts, RuleSettings.DEFAULT).stream())
            .toList();
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("vague-attribution"))
        .hasSize(PARAGRAPHS);
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("unattributed-quotation"))
        .hasSize(PARAGRAPHS);
    Checked checked =
        new Checked(
            facts.article(),
            facts.quotations().all(),
            facts.attributions(),
            facts.entities(),
            facts.claims(),
            findings,
            List.of());
    StringWriter json = new StringWriter();
    JsonReport.write(
        Results.of("1.0.0", Compared.of(List.of(checked), Aliases.NONE), findings, List.of()),
        json);
    assertThat(json.toString()).contains("\"attribution\": \"a" + (PARAGRAPHS - 1) + "\"");
  }

  /** Of every paragraph the first quotation is attributed to "experts". */
  private static ArticleFacts facts(String text) throws UnreadableArticleException {
    Article article =
        new ArticleReader()
            .read("long.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    List<Quotation> quotations =
        new QuotationFinder()
            .find(article).all().stream().map(q -> q.with(Quotation.Use.SPEECH)).toList();
    List<Sentence> sentences = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i += 2) {
      Span content = quotations.get(i).words();
      int start = article.text().indexOf("experts", content.end());
      Span source = new Span(start, start + "experts".length());
      sentences.add(sentence(article, source));
      attributions.add(attribution("a" + i / 2, content, source));
    }
    return new ArticleFacts(
        article,
        new Analysis(article.language(), sentences),
        new Quotations(quotations, List.of()),
        attributions,
        List.of(),
        List.of());
  }

  private static Sentence sentence(Article article, Span word) {
    String text = word.of(article.text());
    return new Sentence(
        article.language(),
        List.of(
            new Token(0, word, text, text, "NOUN", -1, "root", NameType.NONE, Morphology.NONE)));
  }

  private static Attribution attribution(String id, Span content, Span source) {
    Entity experts =
        new Entity(
            "e1",
            "experts",
            Entity.Kind.GROUP,
            Morphology.Gender.UNKNOWN,
            Morphology.Number.UNKNOWN,
            List.of(),
            List.of(),
            List.of(source));
    Speaker speaker = new Speaker(experts, Optional.empty(), Speaker.ResolvedBy.DESCRIPTION);
    return new Attribution(
        id,
        Attribution.Type.DIRECT,
        List.of(content),
        List.of(),
        List.of(source),
        Optional.of(speaker),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        1,
        FoundBy.CLAUSE_OF_VERB);
  }
}
