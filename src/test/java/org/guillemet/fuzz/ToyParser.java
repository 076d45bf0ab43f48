package org.guillemet.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.guillemet.linguistics.Token;

/** Hangs tokens on the nearest token that may govern them, in the manner of a parser. */
final class ToyParser {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

  private ToyParser() {}

  /** The tokens with their tree; one of them is the root. */
  static List<Token> parse(List<Token> tokens, Random random) {
    int root = Math.max(0, next(tokens, 0, tokens.size(), Set.of("VERB")));
    List<Token> parsed = new ArrayList<>();
    for (Token t : tokens) {
      parsed.add(t.index() == root ? with(t, -1, "root") : hung(tokens, t, root, random));
    }
    return rooted(parsed);
  }

  private static Token hung(List<Token> tokens, Token t, int root, Random random) {
    int i = t.index();
    int end = Math.min(tokens.size(), i + 6);
    int noun = next(tokens, i + 1, end, Set.of("NOUN", "PROPN"));
    int verb = next(tokens, i + 1, tokens.size(), Set.of("VERB"));
    int before = last(tokens, i, Set.of("VERB"));
    return switch (t.pos()) {
      case "DET", "ADJ", "NUM" ->
          with(t, or(noun, root), relation(t, "DET", "det", "NUM", "nummod", "amod"));
      case "ADP" -> with(t, or(noun, root), "case");
      case "AUX" ->
          verb >= 0
              ? with(t, verb, draw(random, "aux", "aux:pass", "aux:tense"))
              : with(t, or(noun, root), "cop");
      case "SCONJ" -> with(t, or(verb, root), "mark");
      case "CCONJ" -> with(t, or(noun, root), "cc");
      case "ADV" -> with(t, or(verb, root), "advmod");
      case "PUNCT", "SYM" -> with(t, or(before, root), "punct");
      case "VERB" ->
          with(
              t,
              or(before, root),
              draw(random, "ccomp", "xcomp", "advcl", "acl:relcl", "acl", "conj", "parataxis"));
      case "NOUN", "PROPN", "PRON" -> nominal(tokens, t, root, random);
      default -> with(t, root, "dep");
    };
  }

  private static Token nominal(List<Token> tokens, Token t, int root, Random random) {
    int i = t.index();
    int verb = next(tokens, i + 1, tokens.size(), Set.of("VERB"));
    int before = last(tokens, i, Set.of("VERB"));
    if (i > 0 && t.pos().equals("PROPN") && NOMINAL.contains(tokens.get(i - 1).pos())) {
      return with(t, i - 1, draw(random, "flat", "appos", "compound", "flat:name"));
    }
    int preposition = last(tokens, i, Set.of("ADP"));
    if (preposition >= 0 && i - preposition < 4) {
      int governor = last(tokens, preposition, Set.of("VERB", "NOUN", "PROPN"));
      return with(t, or(governor, root), draw(random, "obl", "nmod", "obl:agent", "obl:arg"));
    }
    if (verb >= 0 && (before < 0 || random.nextInt(3) == 0)) {
      return with(t, verb, draw(random, "nsubj", "nsubj", "nsubj", "nsubj:pass", "csubj"));
    }
    return with(t, or(before, root), draw(random, "obj", "nsubj", "iobj", "conj", "appos"));
  }

  private static String relation(Token t, String one, String first, String two, String... rest) {
    return t.pos().equals(one) ? first : t.pos().equals(two) ? rest[0] : rest[1];
  }

  private static String draw(Random random, String... relations) {
    return relations[random.nextInt(relations.length)];
  }

  private static int or(int index, int other) {
    return index >= 0 ? index : other;
  }

  private static int next(List<Token> tokens, int from, int to, Set<String> parts) {
    for (int i = from; i < to; i++) {
      if (parts.contains(tokens.get(i).pos())) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<Token> tokens, int before, Set<String> parts) {
    for (int i = before - 1; i >= 0; i--) {
      if (parts.contains(tokens.get(i).pos())) {
        return i;
      }
    }
    return -1;
  }

  private static Token with(Token t, int head, String relation) {
    return new Token(
        t.index(),
        t.span(),
        t.text(),
        t.lemma(),
        t.pos(),
        head == t.index() ? -1 : head,
        relation,
        t.name(),
        t.morphology());
  }

  /** The tokens without the cycles among them: one token of each loses its governor. */
  static List<Token> rooted(List<Token> tokens) {
    List<Token> rooted = new ArrayList<>(tokens);
    BitSet done = new BitSet();
    for (Token token : tokens) {
      BitSet path = new BitSet();
      int i = token.index();
      while (i >= 0 && !done.get(i) && !path.get(i)) {
        path.set(i);
        i = rooted.get(i).head();
      }
      if (i >= 0 && path.get(i)) {
        rooted.set(i, with(rooted.get(i), -1, rooted.get(i).relation()));
      }
      done.or(path);
    }
    return rooted;
  }
}
