package org.guillemet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.pipeline.BrokenStages.analysis;
import static org.guillemet.pipeline.BrokenStages.article;
import static org.guillemet.pipeline.BrokenStages.findings;
import static org.guillemet.pipeline.BrokenStages.steps;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Analyzer;
import org.guillemet.pipeline.BrokenStages.FaultRule;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

/** Grammar without models, and what no paragraph has to do with, leaves the marks. */
class FailingGrammarTest {

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
}
