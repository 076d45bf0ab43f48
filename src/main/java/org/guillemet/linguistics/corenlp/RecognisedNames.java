package org.guillemet.linguistics.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * Cleans the recogniser's names: no marks but hyphens inside them, one kind for one name in an
 * article.
 */
final class RecognisedNames {

  private RecognisedNames() {}

  /** The kind of a label, with or without its {@code I-} prefix. */
  static NameType type(String label) {
    String kind = label == null ? "O" : label.substring(label.indexOf('-') + 1);
    return switch (kind) {
      case "PER", "PERSON" -> NameType.PERSON;
      case "ORG", "ORGANIZATION" -> NameType.ORGANIZATION;
      case "LOC", "LOCATION" -> NameType.LOCATION;
      case "MISC" -> NameType.OTHER;
      default -> NameType.NONE;
    };
  }

  /**
   * The sentences with every name's kind decided by the majority of its places, unless that would
   * split a name of several words.
   */
  static List<Sentence> vote(List<Sentence> sentences) {
    Map<String, Map<NameType, Integer>> votes = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token t : sentence.tokens()) {
        if (t.name() != NameType.NONE && !t.isPunctuation()) {
          votes
              .computeIfAbsent(t.text(), w -> new TreeMap<>())
              .merge(t.name(), isPartOfLonger(sentence, t) ? 2 : 1, Integer::sum);
        }
      }
    }
    List<Sentence> voted = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = decide(sentence, votes);
      voted.add(
          new Sentence(sentence.language(), tokens.stream().map(t -> join(tokens, t)).toList()));
    }
    return voted;
  }

  private static boolean isPartOfLonger(Sentence sentence, Token t) {
    return t.index() > 0 && sentence.token(t.index() - 1).name() == t.name();
  }

  /** "Odile" a person, "Hydrelle" an organisation: the two together stay what they are. */
  private static List<Token> decide(Sentence sentence, Map<String, Map<NameType, Integer>> votes) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int to = from + 1;
      while (to < sentence.size() && sentence.token(to).name() == sentence.token(from).name()) {
        to++;
      }
      List<Token> run = sentence.tokens().subList(from, to);
      List<Token> decided = run.stream().map(t -> decide(t, votes)).toList();
      long kinds =
          decided.stream().filter(t -> !t.isPunctuation()).map(Token::name).distinct().count();
      boolean splits = kinds > 1 && run.get(0).name() == NameType.PERSON;
      tokens.addAll(splits ? run.stream().map(t -> withName(t, personName(t))).toList() : decided);
      from = to;
    }
    return tokens;
  }

  private static NameType personName(Token t) {
    return t.isPunctuation() ? NameType.NONE : NameType.PERSON;
  }

  private static Token decide(Token t, Map<String, Map<NameType, Integer>> votes) {
    NameType type = t.name();
    if (t.isPunctuation()) {
      type = NameType.NONE;
    } else if (type != NameType.NONE) {
      int most = 0;
      for (Map.Entry<NameType, Integer> vote : votes.get(t.text()).entrySet()) {
        if (vote.getValue() > most) {
          most = vote.getValue();
          type = vote.getKey();
        }
      }
    }
    return withName(t, type);
  }

  /** A hyphen between two words of one name, without spaces, is part of it: "Smith-Jones". */
  private static Token join(List<Token> tokens, Token t) {
    if (!t.text().equals("-") || t.index() == 0 || t.index() == tokens.size() - 1) {
      return t;
    }
    Token before = tokens.get(t.index() - 1);
    Token after = tokens.get(t.index() + 1);
    boolean joins =
        before.name() == after.name()
            && before.span().end() == t.span().start()
            && t.span().end() == after.span().start();
    return joins ? withName(t, before.name()) : t;
  }

  private static Token withName(Token t, NameType type) {
    return type == t.name()
        ? t
        : new Token(
            t.index(),
            t.span(),
            t.text(),
            t.lemma(),
            t.pos(),
            t.head(),
            t.relation(),
            type,
            t.morphology());
  }
}
