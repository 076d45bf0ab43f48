package org.guillemet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.claims.Claim;
import org.guillemet.claims.stage.ClaimFinder;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.report.Ink;
import org.guillemet.report.JsonReport;
import org.guillemet.report.Results;
import org.guillemet.report.TextReport;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Runs stages as the program does, and asserts what holds of whatever comes out. Thread-safe. */
final class Stages {

  private static final Attributor ATTRIBUTOR = new Attributor();
  private static final ClaimFinder CLAIMS = new ClaimFinder();
  private static final QuotationFinder QUOTATIONS = new QuotationFinder();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Stages() {}

  /** An article of those bytes; none when the reader says that they are no text. */
  static Optional<Article> read(byte[] bytes, Format format, Optional<Language> language) {
    ReadOptions options = new ReadOptions(StandardCharsets.UTF_8, language, Optional.of(format));
    try {
      Article article = new ArticleReader().read("a", bytes, options);
      assertReadable(article);
      return Optional.of(article);
    } catch (UnreadableArticleException e) {
      assertThat(e.getMessage()).startsWith("a: ");
      return Optional.empty();
    }
  }

  private static void assertReadable(Article article) {
    String text = article.text();
    int end = -1;
    for (Block block : article.blocks()) {
      Span span = block.span();
      assertThat(span.start()).as("blocks are in order, with a feed between").isGreaterThan(end);
      assertThat(span.of(text)).isNotBlank();
      assertThat(span.trim(text)).isEqualTo(span);
      end = span.end();
    }
    for (Inline inline : article.inlines()) {
      assertPlace(inline.span(), article);
    }
    for (int i = 0; i < text.length(); i++) {
      assertPlace(new Span(i, i + 1), article);
    }
    article.blocks().forEach(b -> assertPlace(b.span(), article));
  }

  /** Whether a span stands in the text, and what it is made of in the source. */
  private static void assertPlace(Span span, Article article) {
    if (span.end() > article.text().length()) {
      throw new AssertionError("outside the text: " + span);
    }
    if (article.reading().toSource(span).end() > article.source().length()) {
      throw new AssertionError("outside the source: " + span);
    }
  }

  /** The quotations of an article. */
  static void findMarks(Article article) {
    Quotations found = QUOTATIONS.find(article);
    found.all().forEach(q -> assertPlace(q.span(), article));
    found
        .faults()
        .forEach(
            f -> {
              assertPlace(f.mark(), article);
              f.candidates().forEach(c -> assertPlace(c, article));
            });
  }

  /** Every stage behind the reading. */
  static void all(List<Article> articles, Analyzer analyzer) {
    report(articles.stream().map(a -> check(a, analyzer)).toList());
  }

  /** The stages by themselves: the pipeline would go on without what one of them fails on. */
  private static Checked check(Article article, Analyzer analyzer) {
    Analysis analysis = analyzer.analyze(article);
    Quotations quoted = QUOTATIONS.find(article);
    Attributed attributed = ATTRIBUTOR.attribute(article, analysis, quoted);
    Quotations quotations = attributed.quotations();
    List<Attribution> attributions = attributed.attributions();
    List<Entity> entities = attributed.entities();
    List<Claim> claims = CLAIMS.find(article, analysis, quotations, attributions, entities);
    ArticleFacts facts =
        new ArticleFacts(article, analysis, quotations, attributions, entities, claims);
    List<Finding> findings =
        BuiltInRules.all().stream()
            .flatMap(rule -> rule.check(facts, RuleSettings.DEFAULT).stream())
            .sorted(Comparator.comparing(Finding::span))
            .toList();
    Checked checked =
        new Checked(article, quotations.all(), attributions, entities, claims, findings, List.of());
    spans(checked).forEach(s -> assertPlace(s, article));
    checked.entities().forEach(e -> assertThat(e.name()).isNotBlank());
    return checked;
  }

  private static Stream<Span> spans(Checked checked) {
    return Stream.of(
            checked.quotations().stream().map(Quotation::span),
            checked.attributions().stream().flatMap(Stages::spans),
            checked.entities().stream().map(Entity::mentions).flatMap(List::stream),
            checked.claims().stream().flatMap(c -> c.spans().stream()),
            checked.claims().stream().flatMap(c -> c.figures().stream().map(f -> f.span())),
            checked.claims().stream().flatMap(c -> c.periods().stream().map(p -> p.span())),
            checked.findings().stream().map(Finding::span))
        .flatMap(s -> s);
  }

  private static Stream<Span> spans(Attribution attribution) {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream);
  }

  /** Compares the articles and reports them in every form. */
  private static void report(List<Checked> articles) {
    Compared compared = Compared.of(articles, Aliases.NONE);
    assertThat(compared.omissions().stream().map(Omission::reason)).isEmpty();
    List<Finding> findings =
        Stream.concat(
                articles.stream().flatMap(a -> a.findings().stream()),
                BuiltInRules.acrossArticles().stream()
                    .flatMap(rule -> rule.check(compared.dossier()).stream()))
            .toList();
    try {
      StringBuilder text = new StringBuilder();
      Results results = Results.of("1", compared, findings, List.of());
      TextReport.findings(results, Ink.PLAIN, text);
      TextReport.attributions(results, Ink.PLAIN, text);
      assertThat(text.codePoints().filter(Stages::isControl).mapToObj(Character::getName))
          .as("control characters in a report")
          .isEmpty();
      StringWriter json = new StringWriter();
      JsonReport.write(results, json);
      assertThat(JSON.readTree(json.toString()).get("articles")).hasSize(articles.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isControl(int c) {
    return c != '\n' && c != '\t' && (Character.isISOControl(c) || c >= 0x202A && c <= 0x202E)
        || c >= 0xD800 && c <= 0xDFFF;
  }
}
