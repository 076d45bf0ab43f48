package org.guillemet.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.guillemet.compare.Account;
import org.guillemet.compare.Dossier;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.text.Article;
import org.guillemet.text.Block;

/** Compares checked articles, but for the paragraphs that the comparison fails on. */
final class Accounts {

  private final List<Checked> articles;

  private record Part(Article article, Block block) {}

  /**
   * What came of comparing them.
   *
   * @param omissions what could not be compared, in text order
   */
  record Told(Dossier dossier, List<Omission> omissions) {
    Told {
      Objects.requireNonNull(dossier);
      omissions = List.copyOf(omissions);
    }
  }

  Accounts(List<Checked> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * @param comparison what is done with all that is told
   */
  Told compare(Function<List<Account>, Dossier> comparison) {
    List<Part> parts = new ArrayList<>();
    for (Checked checked : articles) {
      checked.article().blocks().forEach(b -> parts.add(new Part(checked.article(), b)));
    }
    Outcome<Part, Dossier> outcome =
        Border.run(parts, kept -> comparison.apply(of(kept)), () -> Dossier.apart(of(parts)));
    return new Told(
        outcome.result(), outcome.failures().stream().flatMap(f -> omissions(f).stream()).toList());
  }

  /** What the articles tell in some of their paragraphs; whom they name, they name altogether. */
  private List<Account> of(List<Part> kept) {
    Map<Article, List<Block>> blocks = new IdentityHashMap<>();
    articles.forEach(checked -> blocks.put(checked.article(), new ArrayList<>()));
    kept.forEach(part -> blocks.get(part.article()).add(part.block()));
    return articles.stream()
        .map(
            checked ->
                account(checked, Extent.of(checked.article(), blocks.get(checked.article()))))
        .toList();
  }

  private static Account account(Checked checked, Extent extent) {
    return new Account(
        checked.article(),
        extent.quotations(checked.quotations()),
        extent.attributions(checked.attributions()),
        checked.entities(),
        extent.claims(checked.claims()));
  }

  private List<Omission> omissions(Outcome.Failure<Part> failure) {
    String reason = Failures.describe(failure.cause());
    return failure
        .part()
        .map(part -> List.of(omission(part.article(), Optional.of(part.block()), reason)))
        .orElseGet(
            () ->
                articles.stream()
                    .map(checked -> omission(checked.article(), Optional.empty(), reason))
                    .toList());
  }

  private static Omission omission(Article article, Optional<Block> block, String reason) {
    return Omission.ofPart(
        article, Cause.FAILURE, Stage.COMPARISON, block.map(Block::span), reason);
  }
}
