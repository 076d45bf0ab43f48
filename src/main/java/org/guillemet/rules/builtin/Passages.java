package org.guillemet.rules.builtin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Questions that several rules ask of an article. */
final class Passages {

  private Passages() {}

  /** The words of a span for comparing: letters and digits in lower case, single spaces between. */
  static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** The block that the span begins in. */
  static Optional<Block> blockOf(ArticleFacts facts, Span span) {
    return facts.article().blocks().stream()
        .filter(b -> b.span().contains(span.start()))
        .findFirst();
  }

  /** The tokens that stand in the span, in text order. */
  static List<Token> tokens(ArticleFacts facts, Span span) {
    return facts.analysis().sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .flatMap(s -> s.tokens().stream())
        .filter(t -> span.contains(t.span()))
        .toList();
  }

  /** The place of the sentence that holds the offset in the list of sentences, or -1. */
  static int sentenceAt(ArticleFacts facts, int offset) {
    List<Sentence> sentences = facts.analysis().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  /** All spans of an attribution. */
  static Stream<Span> spans(Attribution attribution) {
    return Stream.of(attribution.content(), attribution.cue(), attribution.source())
        .flatMap(List::stream);
  }

  /** The words of a span, cut in the middle when they are many. */
  static String excerpt(ArticleFacts facts, Span span) {
    String words = span.of(facts.article().text()).replaceAll("\\s+", " ").strip();
    return words.codePointCount(0, words.length()) <= 60
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 57)).stripTrailing() + "…";
  }
}
