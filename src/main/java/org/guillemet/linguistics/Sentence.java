package org.guillemet.linguistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * The tokens of a sentence and the dependency tree over them; equal tokens make equal sentences.
 * Immutable.
 */
public final class Sentence {

  private final Language language;
  private final List<Token> tokens;
  private final List<Set<WordClass>> classes;
  private final List<List<Token>> children;
  private final Span span;

  /**
   * @param language the language whose grammar it follows
   * @param tokens in text order, at least one, {@code tokens.get(i).index() == i}; whoever goes
   *     from governor to governor comes to a root
   * @throws IllegalArgumentException when a token stands or hangs where there is no place for it
   */
  public Sentence(Language language, List<Token> tokens) {
    this.language = Objects.requireNonNull(language);
    this.tokens = List.copyOf(tokens);
    if (this.tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < this.tokens.size(); i++) {
      Token token = this.tokens.get(i);
      if (token.index() != i || token.head() >= this.tokens.size()) {
        throw new IllegalArgumentException("no place in the sentence for " + token);
      }
      below.add(new ArrayList<>());
    }
    requireOrder();
    requireRoots();
    for (Token token : this.tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
    ClosedClasses closed = ClosedClasses.of(language);
    this.classes = this.tokens.stream().map(closed::of).toList();
    this.span =
        new Span(
            this.tokens.get(0).span().start(),
            this.tokens.get(this.tokens.size() - 1).span().end());
  }

  private void requireOrder() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).span().compareTo(tokens.get(i - 1).span()) < 0) {
        throw new IllegalArgumentException("not in text order: " + tokens.get(i));
      }
    }
  }

  private void requireRoots() {
    BitSet rooted = new BitSet(tokens.size());
    for (Token token : tokens) {
      BitSet path = new BitSet(tokens.size());
      for (int i = token.index(); i >= 0 && !rooted.get(i); i = tokens.get(i).head()) {
        if (path.get(i)) {
          throw new IllegalArgumentException(
              "token " + i + " is governed by itself: " + tokens.get(i));
        }
        path.set(i);
      }
      rooted.or(path);
    }
  }

  public Language language() {
    return language;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** Whether a token of this sentence is a word of the closed class. */
  public boolean isA(Token token, WordClass wordClass) {
    return classes.get(token.index()).contains(wordClass);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** From the start of the first token to the end of the last, in the reading text. */
  public Span span() {
    return span;
  }

  /** The dependents of a token, in text order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependents with one of these relations, subtypes included, in text order. */
  public Stream<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> isAny(child, relations));
  }

  /** The first dependent with one of these relations, if any. */
  public Optional<Token> child(Token token, String... relations) {
    // Asked of every word many times over: without a stream.
    for (Token child : children(token)) {
      if (isAny(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isAny(Token token, String... relations) {
    for (String relation : relations) {
      if (token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** A token and all that it governs, in text order. */
  public List<Token> subtree(Token token) {
    BitSet inside = new BitSet();
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (!inside.get(next.index())) {
        inside.set(next.index());
        open.addAll(children(next));
      }
    }
    return inside.stream().mapToObj(tokens::get).toList();
  }

  /** Whether {@code token} is {@code ancestor} or is governed by it, directly or not. */
  public boolean dominates(Token ancestor, Token token) {
    Token t = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (t.index() == ancestor.index()) {
        return true;
      }
      if (t.head() < 0) {
        return false;
      }
      t = tokens.get(t.head());
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence sentence && sentence.tokens.equals(tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  /** The tokens with spaces between them. */
  @Override
  public String toString() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
