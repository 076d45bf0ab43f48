package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.attribution.FoundBy;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Claim.Support;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Whatever stage breaks down at BROKEN in the third of five paragraphs, the others are checked. In
 * every paragraph one word is a sentence, somebody's words, and a claim.
 */
class FailingStageTest {

  private static final String TEXT =
      "“One”\n\n“Two”\n\n“BROKEN”\n\n“Four” is a word. “Unclosed\n\n“Five”\n";

  private static Article article(String path) {
    return article(path, TEXT);
  }

  private static Article article(String path, String text) {
    try {
      return new ArticleReader()
          .read(path, text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The paragraphs' words, at one of which a stage breaks down. */
  private static List<Span> words(Article article, boolean broken) {
    List<Span> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      Span word = new Span(block.span().start() + 1, block.span().start() + 4);
      if (broken && word.of(article.text()).equals("BRO")) {
        throw new IllegalStateException("a broken word");
      }
      words.add(word);
    }
    return words;
  }

  static void breakAt(List<Span> words, Article article, boolean broken) {
    if (broken && words.stream().anyMatch(w -> w.of(article.text()).equals("BRO"))) {
      throw new IllegalStateException("a broken word");
    }
  }

  private static Analysis analysis(Article article, boolean broken) {
    return new Analysis(
        article.language(),
        words(article, broken).stream().map(word -> sentence(article, word)).toList());
  }

  private static Sentence sentence(Article article, Span word) {
    String text = word.of(article.text());
    return new Sentence(
        article.language(),
        List.of(
            new Token(0, word, text, text, "NOUN", -1, "root", NameType.NONE, Morphology.NONE)));
  }

  private static Attributed attributed(
      Article article, Analysis analysis, Quotations quotations, boolean broken) {
    List<Span> words = analysis.sentences().stream().map(Sentence::span).toList();
    breakAt(words, article, broken);
    List<Attribution> attributions =
        words.stream()
            .map(
                word ->
                    new Attribution(
                        "a" + word.start(),
                        Type.DIRECT,
                        List.of(word),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        1,
                        FoundBy.CLAUSE_OF_VERB))
            .toList();
    return new Attributed(quotations, attributions, List.of());
  }

  private static List<Claim> claims(Article article, Attributed attributed, boolean broken) {
    List<Span> words = attributed.attributions().stream().map(a -> a.content().get(0)).toList();
    breakAt(words, article, broken);
    return words.stream()
        .map(
            word ->
                new Claim(
                    "c" + word.start(),
                    List.of(word),
                    List.of(),
                    "word",
                    word,
                    List.of(),
                    List.of(),
                    Polarity.POSITIVE,
                    Certainty.ASSERTED,
                    List.of(),
                    Support.NONE,
                    Optional.empty()))
        .toList();
  }

  /** Flags every claim. */
  private record ClaimRule(boolean broken) implements Rule {

    @Override
    public String name() {
      return "claim-rule";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      List<Span> words = facts.claims().stream().map(Claim::head).toList();
      breakAt(words, facts.article(), broken);
      return words.stream()
          .map(
              w ->
                  new Finding(
                      name(), severity(), facts.article(), w, Literal.of("a claim"), List.of()))
          .toList();
    }
  }

  private static Steps steps(Stage broken) {
    QuotationFinder finder = new QuotationFinder();
    return new Steps(
        article -> {
          words(article, broken == Stage.QUOTATIONS);
          return finder.find(article);
        },
        article -> analysis(article, broken == Stage.GRAMMAR),
        (article, analysis, quotations, settings) ->
            attributed(article, analysis, quotations, broken == Stage.ATTRIBUTION),
        (article, analysis, attributed, settings) ->
            claims(article, attributed, broken == Stage.CLAIMS));
  }

  /** An analyzer whose models cannot be loaded. */
  private static final Analyzer WITHOUT_MODELS =
      new Analyzer() {
        @Override
        public void prepare(Language language) {
          throw new IllegalStateException("no models");
        }

        @Override
        public Analysis analyze(Article article) {
          throw new IllegalStateException("no models");
        }
      };

  /** Whose grammar or attribution throws what no paragraph has to do with. */
  private static Steps without(Optional<Analyzer> grammar, Optional<Error> attribution) {
    Steps steps = steps(Stage.READING);
    return new Steps(
        steps.quotations(),
        grammar.orElse(steps.grammar()),
        (article, analysis, quotations, settings) -> {
          if (attribution.isPresent()) {
            throw attribution.get();
          }
          return steps.attribution().attribute(article, analysis, quotations, settings);
        },
        steps.claims());
  }

  @Test
  void modelsThatCannotBeLoadedCostTheGrammarAndNotTheMarks() {
    Pipeline pipeline =
        new Pipeline(
            without(Optional.of(WITHOUT_MODELS), Optional.empty()), List.of(new FaultRule(false)));

    Checked checked = pipeline.check(article("a.txt", "“One”\n\n(Unopened”\n"));

    assertThat(checked.omissions())
        .extracting(o -> o.stage() + " " + o.place() + " " + o.reason())
        .singleElement()
        .asString()
        .startsWith("GRAMMAR Optional.empty internal error: IllegalStateException: no models");
    assertThat(checked.quotations()).hasSize(1);
    assertThat(findings(checked)).containsExactly("ened”");
  }

  @Test
  void loadingOfModelsCountsAsGrammar() {
    Analyzer slow =
        new Analyzer() {
          @Override
          public void prepare(Language language) {
            long end = System.nanoTime() + 5_000_000;
            while (System.nanoTime() < end) {
              Thread.onSpinWait();
            }
          }

          @Override
          public Analysis analyze(Article article) {
            return analysis(article, false);
          }
        };
    Pipeline pipeline = new Pipeline(without(Optional.of(slow), Optional.empty()), List.of());

    pipeline.check(article("a.txt"));

    assertThat(pipeline.timings().of(Stage.GRAMMAR)).isGreaterThanOrEqualTo(Duration.ofMillis(5));
  }

  @Test
  void whatNoParagraphHasToDoWithIsToldOfItsStageAndKeepsTheOthers() {
    for (Error error : List.of(new OutOfMemoryError(), new ExceptionInInitializerError("models"))) {
      Steps steps = without(Optional.empty(), Optional.of(error));
      Pipeline pipeline = new Pipeline(steps, List.of());

      Checked checked = pipeline.check(article("a.txt"));

      assertThat(checked.omissions()).extracting(Omission::stage).containsOnly(Stage.ATTRIBUTION);
      assertThat(checked.omissions()).hasSize(1);
      assertThat(checked.quotations()).hasSize(5);
    }
  }

  /** Cannot be called by its name more than once. */
  private static Rule namelessRule() {
    AtomicBoolean asked = new AtomicBoolean();
    return new Rule() {
      @Override
      public String name() {
        if (asked.getAndSet(true)) {
          throw new NoClassDefFoundError("names");
        }
        return "nameless";
      }

      @Override
      public Severity severity() {
        return Severity.ERROR;
      }

      @Override
      public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
        return List.of();
      }
    };
  }

  @Test
  void whatIsThrownBetweenTheStepsIsToldOfTheLastOne() {
    Pipeline pipeline = new Pipeline(steps(Stage.READING), List.of(namelessRule()));

    assertThat(pipeline.check(article("a.txt")).omissions())
        .singleElement()
        .satisfies(o -> assertThat(o.stage()).isEqualTo(Stage.CLAIMS));
  }

  static Checked check(String path, Stage broken) {
    Pipeline pipeline = new Pipeline(steps(broken), List.of(new ClaimRule(broken == Stage.RULES)));
    return pipeline.check(article(path));
  }

  private static List<String> words(Article article, List<Span> spans) {
    return spans.stream().map(span -> span.of(article.text())).toList();
  }

  private static List<String> claims(Checked checked) {
    return words(checked.article(), checked.claims().stream().map(Claim::head).toList());
  }

  private static List<String> attributions(Checked checked) {
    return words(
        checked.article(), checked.attributions().stream().map(a -> a.content().get(0)).toList());
  }

  private static List<String> findings(Checked checked) {
    return words(checked.article(), checked.findings().stream().map(Finding::span).toList());
  }

  static void assertLeftOut(List<Omission> omissions, Stage stage) {
    assertThat(omissions)
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.path()).isEqualTo("a.txt");
              assertThat(omission.stage()).isEqualTo(stage);
              assertThat(omission.place().orElseThrow().paragraph()).isEqualTo(3);
              assertThat(omission.isTrouble()).isTrue();
              assertThat(omission.reason())
                  .contains("IllegalStateException: a broken word (FailingStageTest.java:");
            });
  }

  @Test
  void withoutAFailureNothingIsLeftOut() {
    Checked checked = check("a.txt", Stage.READING);

    assertThat(checked.omissions()).isEmpty();
    assertThat(findings(checked)).containsExactly("One", "Two", "BRO", "Fou", "Fiv");
    assertThat(checked.quotations()).hasSize(5);
  }

  @Test
  void quotationsGrammarAndAttributionCostTheParagraphTheyFailOn() {
    for (Stage stage : List.of(Stage.QUOTATIONS, Stage.GRAMMAR, Stage.ATTRIBUTION)) {
      Checked checked = check("a.txt", stage);

      assertLeftOut(checked.omissions(), stage);
      assertThat(attributions(checked)).containsExactly("One", "Two", "Fou", "Fiv");
      assertThat(findings(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    }
  }

  @Test
  void quotationsThatAttributionFailsOnAreStillListed() {
    assertThat(check("a.txt", Stage.ATTRIBUTION).quotations())
        .isEqualTo(check("a.txt", Stage.READING).quotations());
  }

  @Test
  void aSentenceThatWasReadInPiecesIsTold() {
    Steps steps = steps(Stage.READING);
    Steps cutting =
        new Steps(
            steps.quotations(),
            article -> {
              Analysis analysis = analysis(article, false);
              Span second = article.blocks().get(1).span();
              return new Analysis(analysis.language(), analysis.sentences(), List.of(second));
            },
            steps.attribution(),
            steps.claims());

    Checked checked = new Pipeline(cutting, List.of()).check(article("a.txt"));

    assertThat(checked.omissions())
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.reason())
                  .isEqualTo("a sentence of 5 characters was read in pieces");
              assertThat(omission.place().orElseThrow().paragraph()).isEqualTo(2);
              assertThat(omission.isTrouble()).isFalse();
            });
  }

  @Test
  void claimsCostOnlyClaims() {
    Checked checked = check("a.txt", Stage.CLAIMS);

    assertLeftOut(checked.omissions(), Stage.CLAIMS);
    assertThat(claims(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    assertThat(attributions(checked)).containsExactly("One", "Two", "BRO", "Fou", "Fiv");
  }

  @Test
  void aRuleCostsItsOwnFindingsInOneParagraph() {
    Checked checked = check("a.txt", Stage.RULES);

    assertLeftOut(checked.omissions(), Stage.RULES);
    assertThat(checked.omissions().get(0).reason()).startsWith("claim-rule: ");
    assertThat(findings(checked)).containsExactly("One", "Two", "Fou", "Fiv");
    assertThat(claims(checked)).hasSize(5);
  }

  /** Flags every faulty mark. */
  private record FaultRule(boolean broken) implements Rule {

    @Override
    public String name() {
      return "fault-rule";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
      Article article = facts.article();
      List<Span> marks =
          facts.quotations().faults().stream()
              .map(f -> new Span(f.mark().start() - 4, f.mark().end()))
              .toList();
      if (broken && marks.stream().anyMatch(m -> m.of(article.text()).equals("ened”"))) {
        throw new IllegalStateException("a broken word");
      }
      return marks.stream()
          .map(m -> new Finding(name(), severity(), article, m, Literal.of("a mark"), List.of()))
          .toList();
    }
  }

  private static Checked checkMarks(Stage broken) {
    List<Rule> rules = List.of(new FaultRule(broken == Stage.RULES));
    return new Pipeline(steps(broken), rules)
        .check(article("a.txt", "“One”\n\n(BROKEN”\n\n(Three”\n\n(Unopened”\n\n(Five”\n"));
  }

  @Test
  void aRuleThatFailsOnAFaultyMarkCostsTheFindingsOfItsParagraph() {
    Checked checked = checkMarks(Stage.RULES);

    assertThat(findings(checked)).containsExactly("OKEN”", "hree”", "Five”");
    assertThat(checked.omissions())
        .singleElement()
        .satisfies(o -> assertThat(o.place().orElseThrow().paragraph()).isEqualTo(4));
  }

  @Test
  void faultyMarksOfAParagraphThatAttributionFailsOnAreFlagged() {
    Checked checked = checkMarks(Stage.ATTRIBUTION);

    assertThat(checked.omissions()).hasSize(1);
    assertThat(findings(checked)).containsExactly("OKEN”", "hree”", "ened”", "Five”");
  }
}
