package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * The steps taken with one article, each within its {@link Border}. A paragraph that a step has
 * failed on is left out of the steps behind it: what those said of it would rest on what is
 * missing. Not thread-safe.
 */
final class Examination {

  private final Article article;
  private final Timings timings;
  private final List<Omission> omissions = new ArrayList<>();
  private List<Block> kept;
  private Stage stage = Stage.READING;

  Examination(Article article, Timings timings) {
    this.article = article;
    this.timings = timings;
    this.kept = article.blocks();
    article
        .unread()
        .ifPresent(reason -> omissions.add(Omission.ofFile(article.path(), Cause.UNREAD, reason)));
  }

  /** Makes ready what a step needs; when that fails, the step is given up. */
  boolean isReady(Stage next, Runnable preparation) {
    stage = next;
    Outcome<Block, Boolean> outcome =
        timings.time(
            next,
            () ->
                Border.run(
                    List.of(),
                    none -> {
                      preparation.run();
                      return true;
                    },
                    () -> false));
    tell("", outcome.failures());
    kept = outcome.result() ? kept : List.of();
    return outcome.result();
  }

  /** A step that those behind it rest on. */
  <R> R run(Stage stage, Function<Extent, R> work, Supplier<R> nothing) {
    Outcome<Block, R> outcome = within(stage, "", work, nothing);
    kept = outcome.kept();
    return outcome.result();
  }

  /**
   * A step that no other rests on.
   *
   * @param name which one of the stage's it is
   */
  <R> R runLast(Stage stage, String name, Function<Extent, R> work, Supplier<R> nothing) {
    return within(stage, name, work, nothing).result();
  }

  private <R> Outcome<Block, R> within(
      Stage next, String name, Function<Extent, R> work, Supplier<R> nothing) {
    stage = next;
    Outcome<Block, R> outcome =
        timings.time(
            next,
            () ->
                Border.run(kept, blocks -> work.apply(Extent.of(article, kept, blocks)), nothing));
    tell(name, outcome.failures());
    return outcome;
  }

  private void tell(String name, List<Outcome.Failure<Block>> failures) {
    for (Outcome.Failure<Block> failure : failures) {
      String reason = Failures.describe(failure.cause());
      omissions.add(
          Omission.ofPart(
              article,
              Cause.FAILURE,
              stage,
              failure.part().map(Block::span),
              name.isEmpty() ? reason : name + ": " + reason));
    }
  }

  /** What was thrown outside of all steps, behind the last that was taken. */
  void giveUp(Throwable failure) {
    tell("", List.of(new Outcome.Failure<>(Optional.empty(), failure)));
  }

  /** Sentences that were too long to be looked at as one. */
  void tellCut(List<Span> cut) {
    for (Span words : cut) {
      omissions.add(
          Omission.ofPart(
              article,
              Cause.LENGTH,
              Stage.GRAMMAR,
              Optional.of(words),
              String.format(
                  Locale.ROOT, "a sentence of %,d characters was read in pieces", words.length())));
    }
  }

  /** What has been left out up to now, in the order of the stages and of the text. */
  List<Omission> omissions() {
    return omissions.stream().sorted(Omission.IN_ORDER).toList();
  }
}
