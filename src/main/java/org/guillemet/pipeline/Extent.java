package org.guillemet.pipeline;

import java.util.List;
import java.util.Set;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Sentence;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotations;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Some of an article's paragraphs, and what is known of them: whatever touches a paragraph that is
 * left out is left out, too. Immutable.
 */
final class Extent {

  private final Article article;
  private final boolean whole;
  private final SpanIndex<Block> leftOut;

  /** Those that earlier steps have not left out. */
  private final SpanIndex<Block> leftOutNow;

  private Extent(Article article, List<Block> leftOut, List<Block> leftOutNow) {
    this.article = article;
    this.whole = leftOut.isEmpty();
    this.leftOut = new SpanIndex<>(leftOut, block -> List.of(block.span()));
    this.leftOutNow = new SpanIndex<>(leftOutNow, block -> List.of(block.span()));
  }

  /**
   * @param kept blocks of the article, in text order
   */
  static Extent of(Article article, List<Block> kept) {
    return of(article, article.blocks(), kept);
  }

  /**
   * @param before the blocks that earlier steps have kept
   * @param kept some of them, in text order
   */
  static Extent of(Article article, List<Block> before, List<Block> kept) {
    if (kept.size() == article.blocks().size()) {
      return new Extent(article, List.of(), List.of());
    }
    Set<Block> staying = Set.copyOf(kept);
    return new Extent(article, others(article.blocks(), staying), others(before, staying));
  }

  private static List<Block> others(List<Block> blocks, Set<Block> staying) {
    return blocks.stream().filter(b -> !staying.contains(b)).toList();
  }

  Article article() {
    return whole
        ? article
        : article.with(article.blocks().stream().filter(b -> has(b.span())).toList());
  }

  Analysis of(Analysis analysis) {
    if (whole) {
      return analysis;
    }
    List<Sentence> sentences = analysis.sentences().stream().filter(s -> has(s.span())).toList();
    return analysis.of(sentences);
  }

  Quotations of(Quotations quotations) {
    return whole
        ? quotations
        : new Quotations(
            quotations(quotations.all()),
            quotations.faults().stream().filter(f -> has(f.mark())).toList());
  }

  Attributed of(Attributed attributed) {
    return whole
        ? attributed
        : new Attributed(
            of(attributed.quotations()),
            attributions(attributed.attributions()),
            attributed.entities());
  }

  List<Quotation> quotations(List<Quotation> all) {
    return all.stream().filter(q -> has(q.span())).toList();
  }

  List<Attribution> attributions(List<Attribution> all) {
    return all.stream().filter(a -> has(a.content()) && has(a.cue()) && has(a.source())).toList();
  }

  List<Claim> claims(List<Claim> all) {
    return all.stream().filter(c -> has(c.spans())).toList();
  }

  /**
   * The same facts, as far as they are of these paragraphs. Faulty marks stay where an earlier step
   * has left out their paragraph: it does not rest on that step that they are faulty.
   */
  ArticleFacts of(ArticleFacts facts) {
    return whole
        ? facts
        : new ArticleFacts(
            article(),
            of(facts.analysis()),
            new Quotations(
                quotations(facts.quotations().all()),
                facts.quotations().faults().stream()
                    .filter(f -> leftOutNow.overlapping(f.mark()).isEmpty())
                    .toList()),
            attributions(facts.attributions()),
            facts.entities(),
            claims(facts.claims()));
  }

  private boolean has(List<Span> words) {
    return words.stream().allMatch(this::has);
  }

  /** Whether the words touch nothing that is left out. */
  boolean has(Span words) {
    return leftOut.overlapping(words).isEmpty();
  }
}
