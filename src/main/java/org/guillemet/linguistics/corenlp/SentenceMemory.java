package org.guillemet.linguistics.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * What sentences have been read as, so that of an article that is being written only the changed
 * sentences are parsed. Since a sentence's names and tree depend on its tagged tokens and on
 * nothing around it, what is remembered is what parsing would give. Holds the sentences that were
 * asked for last. Thread-safe.
 */
final class SentenceMemory {

  /** Remembers nothing. */
  static final SentenceMemory NONE = new SentenceMemory(0);

  private final int most;
  private final Map<Key, List<Token>> sentences;

  /**
   * All that a parse depends on.
   *
   * @param tokens with their tags and their places in the sentence
   */
  private record Key(Language language, String tokens) {}

  /** Finds the tokens of tagged sentences, at their places in the text. */
  interface Parser {
    List<List<Token>> parse(List<CoreMap> sentences);
  }

  /**
   * @param most how many sentences are held
   */
  SentenceMemory(int most) {
    this.most = most;
    this.sentences =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<Key, List<Token>> eldest) {
                return size() > most;
              }
            });
  }

  /**
   * The tokens of tagged sentences, in their order.
   *
   * @param offset where the text that they stand in begins
   */
  List<List<Token>> read(Language language, List<CoreMap> tagged, int offset, Parser parser) {
    if (most == 0) {
      return parser.parse(tagged).stream().map(tokens -> moved(tokens, offset)).toList();
    }
    List<Key> keys = tagged.stream().map(sentence -> key(language, sentence)).toList();
    List<Optional<List<Token>>> known =
        keys.stream().map(key -> Optional.ofNullable(sentences.get(key))).toList();
    List<CoreMap> unknown = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      if (known.get(i).isEmpty()) {
        unknown.add(tagged.get(i));
      }
    }
    Iterator<List<Token>> parsed = parser.parse(unknown).iterator();
    List<List<Token>> read = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      int start = start(tagged.get(i));
      List<Token> tokens = known.get(i).orElseGet(() -> moved(parsed.next(), -start));
      sentences.put(keys.get(i), tokens);
      read.add(moved(tokens, offset + start));
    }
    return read;
  }

  private static Key key(Language language, CoreMap sentence) {
    int start = start(sentence);
    StringBuilder tokens = new StringBuilder();
    // No word holds a tab or a line feed.
    for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
      tokens
          .append(label.word())
          .append('\t')
          .append(label.originalText())
          .append('\t')
          .append(label.tag())
          .append('\t')
          .append(label.lemma())
          .append('\t')
          .append(label.isMWT())
          .append('\t')
          .append(label.beginPosition() - start)
          .append('\t')
          .append(label.endPosition() - start)
          .append('\n');
    }
    return new Key(language, tokens.toString());
  }

  private static int start(CoreMap sentence) {
    return sentence.get(TokensAnnotation.class).stream()
        .mapToInt(CoreLabel::beginPosition)
        .min()
        .orElse(0);
  }

  private static List<Token> moved(List<Token> tokens, int by) {
    return by == 0 ? tokens : tokens.stream().map(token -> moved(token, by)).toList();
  }

  private static Token moved(Token token, int by) {
    return new Token(
        token.index(),
        new Span(token.span().start() + by, token.span().end() + by),
        token.text(),
        token.lemma(),
        token.pos(),
        token.head(),
        token.relation(),
        token.name(),
        token.morphology());
  }
}
