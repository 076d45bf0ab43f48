package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class PipelineTest {

  /** Flags every letter that is its name, the last first. */
  private record LetterRule(String name) implements Rule {

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      String text = facts.article().text();
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        if (text.startsWith(name, i)) {
          Span span = new Span(i, i + 1);
          Message found = Literal.of("found");
          findings.add(new Finding(name, severity(), facts.article(), span, found, List.of()));
        }
      }
      Collections.reverse(findings);
      return findings;
    }
  }

  private static final List<Rule> RULES = List.of(new LetterRule("b"), new LetterRule("a"));

  private static final Pipeline PIPELINE =
      new Pipeline(a -> new Analysis(a.language(), List.of()), RULES);

  private static Article article(String path, String text)
      throws IOException, UnreadableArticleException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
  }

  private static List<String> found(RulePolicy policy, String text) throws Exception {
    return PIPELINE.check(article("a.txt", text), ArticleSettings.of(policy)).findings().stream()
        .map(f -> f.rule() + f.span().start() + " " + f.severity())
        .toList();
  }

  @Test
  void findingsStandInTextOrder() throws Exception {
    assertThat(found(RulePolicy.DEFAULT, "abba"))
        .containsExactly("a0 WARNING", "b1 WARNING", "b2 WARNING", "a3 WARNING");
  }

  @Test
  void thePolicySwitchesRulesOffAndSetsTheirSeverity() throws Exception {
    RulePolicy policy =
        new RulePolicy(RuleSettings.DEFAULT, Map.of("a", Severity.ERROR), Set.of("b"));

    assertThat(found(policy, "abba")).containsExactly("a0 ERROR", "a3 ERROR");
  }

  @Test
  void everyArticleIsCheckedByItsOwnSettings() {
    RulePolicy strict =
        new RulePolicy(RuleSettings.DEFAULT, Map.of("a", Severity.ERROR), Set.of("b"));

    Batch.Outcome outcome =
        new Batch(
                PIPELINE,
                path -> article(path, "ab"),
                path ->
                    path.startsWith("opinion/")
                        ? ArticleSettings.DEFAULT
                        : ArticleSettings.of(strict),
                (done, total) -> {})
            .run(List.of("news/x.txt", "opinion/y.txt"));

    assertThat(outcome.articles().stream().map(PipelineTest::found))
        .containsExactly("news/x.txt: a ERROR", "opinion/y.txt: a WARNING, b WARNING");
  }

  private static String found(Checked checked) {
    return checked.findings().stream()
        .map(f -> f.rule() + " " + f.severity())
        .collect(Collectors.joining(", ", checked.article().path() + ": ", ""));
  }

  @Test
  void aFileThatNoClassCanReadDoesNotStopTheOthers() {
    Batch.Outcome outcome =
        new Batch(
                PIPELINE,
                path -> {
                  if (path.equals("b.txt")) {
                    throw new ExceptionInInitializerError("a broken list");
                  }
                  return article(path, "a");
                },
                path -> ArticleSettings.DEFAULT,
                (done, total) -> {})
            .run(List.of("a.txt", "b.txt", "c.txt"));

    assertThat(outcome.articles()).hasSize(2);
    assertThat(outcome.omissions())
        .singleElement()
        .satisfies(o -> assertThat(o.stage()).isEqualTo(Stage.READING));
  }

  @Test
  void manyArticlesComeOutInTheOrderOfTheirPaths() {
    List<String> paths = IntStream.range(0, 200).mapToObj(i -> "p" + i).toList();
    List<Integer> progress = Collections.synchronizedList(new ArrayList<>());

    Batch.Outcome outcome =
        new Batch(
                PIPELINE,
                path -> {
                  if (path.endsWith("7")) {
                    throw new IOException("broken disk");
                  }
                  return article(path, "a");
                },
                path -> ArticleSettings.DEFAULT,
                (done, total) -> progress.add(done))
            .run(paths);

    assertThat(outcome.articles().stream().map(c -> c.article().path()))
        .containsExactlyElementsOf(paths.stream().filter(p -> !p.endsWith("7")).toList());
    assertThat(outcome.omissions().stream().map(o -> o.path() + ": " + o.reason()))
        .hasSize(20)
        .startsWith("p7: broken disk", "p17: broken disk");
    assertThat(progress).hasSize(200).contains(1, 200);
  }

  /** Checks so many articles, every second one in French; how many each pipeline was made for. */
  private static List<Integer> pipelines(int articles) {
    List<Integer> made = new ArrayList<>();
    List<String> paths = IntStream.range(0, articles).mapToObj(i -> "p" + i).toList();
    Batch.Outcome outcome =
        new Batch(
                number -> {
                  made.add(number);
                  return PIPELINE;
                },
                new Timings(),
                Analyses.NONE,
                path ->
                    path.matches(".*[02468]")
                        ? article(path, "La mairie a fermé le pont, a dit le maire.")
                        : article(path, "The mayor has said that the bridge was closed."),
                path -> ArticleSettings.DEFAULT,
                (done, total) -> {})
            .run(paths);
    assertThat(outcome.articles().stream().map(c -> c.article().path()))
        .containsExactlyElementsOf(paths);
    return made;
  }

  @Test
  void theModelsOfOneLanguageAreEnoughForVeryManyArticles() {
    assertThat(pipelines(499)).containsExactly(499);
    assertThat(pipelines(500)).containsExactly(250, 250);
    assertThat(pipelines(501)).containsExactly(250, 251);
  }

  /** Knows some articles by their path, as if a rule had flagged them. */
  private static final class Known implements Analyses {

    private final Set<String> paths;
    private final List<String> kept = Collections.synchronizedList(new ArrayList<>());

    Known(String... paths) {
      this.paths = Set.of(paths);
    }

    @Override
    public Optional<Checked> find(Article article, ArticleSettings settings) {
      return Optional.of(article)
          .filter(a -> paths.contains(a.path()))
          .map(a -> PIPELINE.check(a, settings));
    }

    @Override
    public void keep(Checked checked, ArticleSettings settings) {
      kept.add(checked.article().path());
    }
  }

  private static Batch.Outcome run(Known known, Batch.Pipelines pipelines, String... paths) {
    return new Batch(
            pipelines,
            new Timings(),
            known,
            path -> article(path, "a"),
            path -> ArticleSettings.DEFAULT,
            (done, total) -> {})
        .run(List.of(paths));
  }

  @Test
  void onlyArticlesThatAreNotKnownAreCheckedAndThenOffered() {
    Known known = new Known("b.txt", "d.txt");
    List<Integer> asked = new ArrayList<>();

    Batch.Outcome outcome =
        run(
            known,
            articles -> {
              asked.add(articles);
              return PIPELINE;
            },
            "c.txt",
            "b.txt",
            "a.txt",
            "d.txt");

    assertThat(asked).containsExactly(2);
    assertThat(outcome.known()).isEqualTo(2);
    assertThat(known.kept).containsExactlyInAnyOrder("a.txt", "c.txt");
    assertThat(outcome.articles().stream().map(c -> c.article().path()))
        .containsExactly("c.txt", "b.txt", "a.txt", "d.txt");
  }

  @Test
  void noPipelineIsMadeWhenAllArticlesAreKnown() {
    Batch.Outcome outcome =
        run(
            new Known("a.txt"),
            articles -> {
              throw new AssertionError("not needed");
            },
            "a.txt");
    assertThat(outcome.articles()).hasSize(1);
  }

  @Test
  void whatWasLostToAFailureIsNotOffered() {
    Known known = new Known();
    Batch.Outcome outcome =
        run(
            known,
            articles ->
                new Pipeline(
                    article -> {
                      if (article.path().equals("b.txt")) {
                        throw new IllegalStateException("oops");
                      }
                      return new Analysis(article.language(), List.of());
                    },
                    RULES),
            "a.txt",
            "b.txt");
    assertThat(outcome.articles()).hasSize(2);
    assertThat(known.kept).containsExactly("a.txt");
  }
}
