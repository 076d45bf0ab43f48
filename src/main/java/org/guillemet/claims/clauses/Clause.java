package org.guillemet.claims.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * The words that belong to one predicate, without the clauses inside it.
 *
 * @param sentence where it stands
 * @param index the place of the sentence in the article, from 0
 * @param block the kind of block that the sentence stands in
 * @param head the token of the predicate
 * @param tokens its words, in text order
 */
public record Clause(
    Sentence sentence, int index, Block.Kind block, Token head, List<Token> tokens) {

  public Clause {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(block);
    Objects.requireNonNull(head);
    tokens = List.copyOf(tokens);
  }

  /** The verb forms of the predicate: its auxiliaries, its copula and itself, in text order. */
  public List<Token> verbs() {
    return Stream.concat(
            sentence.children(head, "aux", "cop"), Stream.of(head).filter(Token::isVerbal))
        .sorted((a, b) -> Integer.compare(a.index(), b.index()))
        .toList();
  }

  /** Whether one of the verb forms has the mood. */
  public boolean hasMood(Mood mood) {
    return verbs().stream().anyMatch(v -> v.morphology().mood() == mood);
  }

  /** The head of its own subject; empty when another clause has it. */
  public Optional<Token> subject() {
    return sentence.child(head, "nsubj");
  }

  /** From the first to the last of the verb forms, or the head when there are none. */
  public Span verbSpan() {
    List<Token> verbs = verbs();
    return verbs.isEmpty()
        ? head.span()
        : verbs.get(0).span().cover(verbs.get(verbs.size() - 1).span());
  }

  /** Whether one of its words overlaps a span of the reading text. */
  public boolean contains(Span span) {
    return tokens.stream().anyMatch(t -> t.span().overlaps(span));
  }

  /** Its words as runs without gaps, and without punctuation at their ends. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int previous = -2;
    boolean gap = true;
    for (Token token : tokens) {
      gap |= token.index() != previous + 1;
      previous = token.index();
      if (token.isPunctuation()) {
        continue;
      }
      int end = spans.size() - 1;
      if (gap) {
        spans.add(token.span());
      } else {
        spans.set(end, spans.get(end).cover(token.span()));
      }
      gap = false;
    }
    return spans;
  }

  /** Whether its sentence asks something. */
  public boolean isQuestion() {
    return sentence.tokens().stream().anyMatch(t -> t.text().equals("?"));
  }
}
