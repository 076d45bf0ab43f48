package org.guillemet.claims.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;

/**
 * Cuts sentences into clauses: one for the root, one for every dependent with a verb of its own.
 */
public final class Clauses {

  private static final Set<String> RELATIONS =
      Set.of("ccomp", "advcl", "acl", "parataxis", "conj", "csubj");

  private static final Set<Mood> FINITE =
      Set.of(Mood.INDICATIVE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE);

  private Clauses() {}

  /** The clauses of an article, in the order of their first words. */
  public static List<Clause> cut(Article article, Analysis analysis) {
    List<Clause> clauses = new ArrayList<>();
    List<Block> blocks = article.blocks();
    int block = 0;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      while (block < blocks.size() - 1
          && blocks.get(block).span().end() <= sentence.span().start()) {
        block++;
      }
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.PARAGRAPH : blocks.get(block).kind();
      cut(sentence, i, kind, clauses);
    }
    return clauses;
  }

  private static void cut(Sentence sentence, int index, Block.Kind kind, List<Clause> clauses) {
    List<List<Token>> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      words.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      words.get(owner(sentence, token).index()).add(token);
    }
    List<Clause> own = new ArrayList<>();
    for (Token head : sentence.tokens()) {
      List<Token> tokens = words.get(head.index());
      if (!tokens.isEmpty() && tokens.stream().anyMatch(t -> !t.isPunctuation())) {
        own.add(new Clause(sentence, index, kind, head, tokens));
      }
    }
    own.sort((a, b) -> Integer.compare(a.tokens().get(0).index(), b.tokens().get(0).index()));
    clauses.addAll(own);
  }

  /** The head of the clause that a token belongs to. */
  private static Token owner(Sentence sentence, Token token) {
    Token t = token;
    for (int steps = 0; steps <= sentence.size() && t.head() >= 0; steps++) {
      if (isHead(sentence, t)) {
        return t;
      }
      t = sentence.token(t.head());
    }
    return t;
  }

  private static boolean isHead(Sentence sentence, Token token) {
    boolean candidate = RELATIONS.stream().anyMatch(token::is);
    boolean shared =
        token.is("conj")
            && token.isVerbal()
            && sentence.head(token).filter(Token::isVerbal).isPresent();
    return candidate
        && (isFinite(token)
            || sentence.children(token, "aux", "cop").anyMatch(Clauses::isFinite)
            || sentence.child(token, "nsubj").isPresent()
            || shared);
  }

  private static boolean isFinite(Token token) {
    return token.pos().equals("AUX") && token.morphology().mood() == Mood.UNKNOWN
        || token.isVerbal() && FINITE.contains(token.morphology().mood());
  }
}
