package org.guillemet.bounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.claims.Claim;
import org.guillemet.claims.stage.ClaimFinder;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
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
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Span;

/**
 * One document's way through all stages, and the processor time that each of them takes. The
 * comparison is one with the same document with other figures in it. Not thread-safe.
 */
final class Course {

  /** What is measured. */
  enum Step {
    READING,
    QUOTATIONS,
    GRAMMAR,
    ATTRIBUTION,
    CLAIMS,
    RULES,
    COMPARISON,
    REPORT
  }

  /**
   * What came of it.
   *
   * @param words how long the document is; of a word without end ten characters count as one
   * @param nanos of the processor, by step
   * @param wall nanoseconds until the end, the comparison left out
   */
  record Times(int words, Map<Step, Long> nanos, long wall) {
    Times {
      nanos = Map.copyOf(nanos);
    }

    /** Nanoseconds of the processor for all steps. */
    long total() {
      return nanos.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private static final int LETTERS = 10;

  private static final LongSupplier THREAD =
      ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

  /** The analyzer works on several threads. */
  private static final LongSupplier PROCESS =
      ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
          ::getProcessCpuTime;

  private final Analyzer analyzer;
  private final Map<Step, Long> nanos = new EnumMap<>(Step.class);
  private Optional<Analysis> analysis = Optional.empty();
  private long wall;
  private int words;

  private Course(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Takes a document through all stages but the comparison. */
  static Times alone(Analyzer analyzer, Language language, String path, String text) {
    Course course = new Course(analyzer);
    course.take(language, path, text);
    return course.times();
  }

  /** Takes a document through all stages. */
  static Times of(Analyzer analyzer, Language language, String path, String text) {
    Course course = new Course(analyzer);
    Checked checked = course.take(language, path, text);
    Checked other =
        new Course(analyzer)
            .check(otherFigures(checked.article()), otherFigures(course.analysis.orElseThrow()));
    course.timed(Step.COMPARISON, THREAD, () -> compare(List.of(checked, other)));
    return course.times();
  }

  private Checked take(Language language, String path, String text) {
    long start = System.nanoTime();
    Article article = timed(Step.READING, THREAD, () -> read(language, path, text));
    Analysis grammar = timed(Step.GRAMMAR, PROCESS, () -> analyzer.analyze(article));
    analysis = Optional.of(grammar);
    Checked checked = check(article, grammar);
    timed(Step.REPORT, THREAD, () -> report(checked));
    wall = System.nanoTime() - start;
    words = words(article.text());
    return checked;
  }

  private Times times() {
    return new Times(words, nanos, wall);
  }

  private <T> T timed(Step step, LongSupplier clock, Supplier<T> work) {
    long start = clock.getAsLong();
    T result = work.get();
    nanos.put(step, clock.getAsLong() - start);
    return result;
  }

  private static Article read(Language language, String path, String text) {
    ReadOptions options =
        new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty());
    try {
      return new ArticleReader().read(path, text.getBytes(StandardCharsets.UTF_8), options);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Checked check(Article article, Analysis analysis) {
    Quotations quoted = timed(Step.QUOTATIONS, THREAD, () -> new QuotationFinder().find(article));
    Attributed attributed =
        timed(
            Step.ATTRIBUTION, THREAD, () -> new Attributor().attribute(article, analysis, quoted));
    List<Claim> claims =
        timed(
            Step.CLAIMS,
            THREAD,
            () ->
                new ClaimFinder()
                    .find(
                        article,
                        analysis,
                        attributed.quotations(),
                        attributed.attributions(),
                        attributed.entities()));
    ArticleFacts facts =
        new ArticleFacts(
            article,
            analysis,
            attributed.quotations(),
            attributed.attributions(),
            attributed.entities(),
            claims);
    List<Finding> findings = timed(Step.RULES, THREAD, () -> findings(facts));
    return new Checked(
        article,
        attributed.quotations().all(),
        attributed.attributions(),
        attributed.entities(),
        claims,
        findings,
        List.of());
  }

  private static List<Finding> findings(ArticleFacts facts) {
    return BuiltInRules.all().stream()
        .flatMap(rule -> rule.check(facts, RuleSettings.DEFAULT).stream())
        .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::rule))
        .toList();
  }

  private static List<Finding> compare(List<Checked> articles) {
    Compared compared = Compared.of(articles, Aliases.NONE);
    return BuiltInRules.acrossArticles().stream()
        .flatMap(rule -> rule.check(compared.dossier()).stream())
        .toList();
  }

  private static Compared report(Checked checked) {
    Compared compared = Compared.of(List.of(checked), Aliases.NONE);
    try {
      Writer nowhere = Writer.nullWriter();
      Results results = Results.of("0", compared, checked.findings(), List.of());
      JsonReport.write(results, nowhere);
      TextReport.findings(results, Ink.PLAIN, nowhere);
      TextReport.attributions(results, Ink.PLAIN, nowhere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compared;
  }

  private static Article otherFigures(Article article) {
    return new Article(
        "other-" + article.path(),
        otherFigures(article.source()),
        otherFigures(article.reading()),
        article.language(),
        article.metadata(),
        article.blocks(),
        article.inlines(),
        article.unread());
  }

  private static MappedText otherFigures(MappedText reading) {
    MappedText.Builder other = new MappedText.Builder();
    for (int i = 0; i < reading.text().length(); i++) {
      Span one = new Span(i, i + 1);
      other.append(otherFigures(one.of(reading.text())), reading.toSource(one));
    }
    return other.build();
  }

  private static Analysis otherFigures(Analysis analysis) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentences.add(
          new Sentence(
              sentence.language(), sentence.tokens().stream().map(Course::otherFigures).toList()));
    }
    return new Analysis(analysis.language(), sentences);
  }

  private static Token otherFigures(Token t) {
    return new Token(
        t.index(),
        t.span(),
        otherFigures(t.text()),
        otherFigures(t.lemma()),
        t.pos(),
        t.head(),
        t.relation(),
        t.name(),
        t.morphology());
  }

  private static String otherFigures(String text) {
    return text.replace('5', '6');
  }

  private static int words(String text) {
    int words = 0;
    for (String word : text.split("\\s+")) {
      words += (word.length() + LETTERS - 1) / LETTERS;
    }
    return words;
  }
}
