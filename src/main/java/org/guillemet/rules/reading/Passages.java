package org.guillemet.rules.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/** Questions that several rules ask of an article. */
public final class Passages {

  private static final String SENTENCE_ENDS = ".!?…";

  private Passages() {}

  /** The block that the span begins in. */
  public static Optional<Block> blockOf(ArticleFacts facts, Span span) {
    return blockOf(facts.article(), span);
  }

  /** The block that the span begins in. */
  public static Optional<Block> blockOf(Article article, Span span) {
    List<Block> blocks = article.blocks();
    int i = SortedSpans.firstEndingBehind(blocks, Block::span, span.start());
    return i < blocks.size() && blocks.get(i).span().contains(span.start())
        ? Optional.of(blocks.get(i))
        : Optional.empty();
  }

  /** The tokens that stand in the span, in text order. */
  public static List<Token> tokens(ArticleFacts facts, Span span) {
    List<Sentence> sentences = facts.analysis().sentences();
    return sentences
        .subList(
            SortedSpans.firstEndingBehind(sentences, Sentence::span, span.start()),
            sentences.size())
        .stream()
        .takeWhile(s -> s.span().start() < span.end())
        .flatMap(s -> s.tokens().stream())
        .filter(t -> span.contains(t.span()))
        .toList();
  }

  /** The place of the sentence that holds the offset in the list of sentences, or -1. */
  public static int sentenceAt(ArticleFacts facts, int offset) {
    List<Sentence> sentences = facts.analysis().sentences();
    int i = SortedSpans.firstEndingBehind(sentences, Sentence::span, offset);
    return i < sentences.size() && sentences.get(i).span().contains(offset) ? i : -1;
  }

  /** Whether of its sentence only marks, or a dateline, go before the span. */
  static boolean opensSentence(Article article, Span span) {
    String text = article.text();
    int start = lineStart(article, span.start());
    int end = span.start();
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
      if (SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return end <= start;
  }

  /**
   * Where the block begins that holds the offset or is the last before it; or its dateline ends.
   */
  private static int lineStart(Article article, int offset) {
    List<Block> blocks = article.blocks();
    int i = SortedSpans.firstEndingBehind(blocks, Block::span, offset);
    boolean inside = i < blocks.size() && blocks.get(i).span().start() <= offset;
    int start =
        inside ? blocks.get(i).span().start() : i > 0 ? blocks.get(i - 1).span().start() : 0;
    List<Inline> inlines = article.inlines();
    int first = SortedSpans.firstStartingFrom(inlines, Inline::span, start);
    return inlines.subList(first, inlines.size()).stream()
        .takeWhile(inline -> inline.span().start() <= offset)
        .filter(inline -> inline.kind() == Inline.Kind.DATELINE)
        .map(inline -> inline.span().end())
        .filter(end -> end <= offset)
        .reduce(start, Math::max);
  }

  /** All spans of an attribution. */
  static Stream<Span> spans(Attribution attribution) {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream);
  }
}
