package org.guillemet.attribution.contents;

import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;

/**
 * Mends the end that the model gives a content in a language that it has not been trained on. It
 * has learned from English, where commas part less than they do in French: it stops before what a
 * comma adds to the last noun ("annonce la fermeture de l'usine, un site de 40 salariés"), and does
 * not stop before the writer's brackets.
 */
final class ContentTails {

  /** Shorter brackets hold an acronym or another name. */
  private static final int BRACKET = 3;

  private static final Set<String> NOMINAL = Set.of("DET", "NOUN", "PROPN", "NUM");

  private final Context context;

  ContentTails(Context context) {
    this.context = context;
  }

  /**
   * The end of a content, given the likeliest one.
   *
   * @param end index behind its last token
   */
  int settle(Sentence sentence, Place place, int end) {
    if (context.has(Trait.TRAINED)) {
      return end;
    }
    return bracket(sentence, place.start(), end)
        .or(() -> hearsay(sentence, place.start(), end))
        .or(() -> nextStatement(sentence, place.start(), end))
        .orElseGet(() -> withTail(sentence, end));
  }

  /**
   * Where the writer adds hearsay to a noun: "évoque un brevet| qu'elle n'aurait jamais déposé".
   * Nobody speaks so of herself; in a clause, or of others, the conditional is the source's.
   */
  private Optional<Integer> hearsay(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      Token verb = sentence.token(i);
      if (verb.relation().startsWith("acl")
          && verb.head() >= start
          && Grammar.isConditional(sentence, verb)) {
        int first = Grammar.first(Grammar.subtree(sentence, verb));
        boolean phrase =
            first > start
                && isLink(sentence, sentence.token(first))
                && isOfPronoun(sentence, verb)
                && !context.isQuoted(sentence.token(first))
                && sentence.tokens().subList(start, first).stream().noneMatch(Token::isVerbal);
        return phrase ? Optional.of(first) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfPronoun(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "nsubj")
        .anyMatch(s -> s.pos().equals("PRON") && !isLink(sentence, s));
  }

  private static boolean isLink(Sentence sentence, Token t) {
    return sentence.isA(t, WordClass.RELATIVE) || sentence.isA(t, WordClass.THAT);
  }

  /**
   * Where a conjunction adds another statement: "…, et Sy ajoute que le bac est vieux"; or a clause
   * of which the content has but the subject.
   */
  private Optional<Integer> nextStatement(Sentence sentence, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (sentence.token(i).pos().equals("CCONJ") && !isHeld(sentence, i)) {
        int link = i;
        boolean another =
            sentence.tokens().stream()
                .filter(t -> t.index() > link && t.isVerbal() && !context.isQuoted(t))
                .filter(t -> t.index() >= end || isStatement(sentence, t))
                .anyMatch(t -> hasSubject(sentence, t, link, Math.min(end, t.index())));
        if (another) {
          return Optional.of(sentence.token(i - 1).text().equals(",") ? i - 1 : i);
        }
      }
    }
    return Optional.empty();
  }

  /** Within quotation marks, or before a complementiser: still somebody's words. */
  private boolean isHeld(Sentence sentence, int conjunction) {
    boolean that =
        conjunction + 1 < sentence.size()
            && sentence.isA(sentence.token(conjunction + 1), WordClass.THAT);
    return that || context.isQuoted(sentence.token(conjunction));
  }

  private boolean isStatement(Sentence sentence, Token verb) {
    return context.cues().verb(sentence, verb).contains("quote")
        && sentence
            .children(verb, "ccomp")
            .anyMatch(c -> c.index() > verb.index() && sentence.child(c, "mark").isPresent());
  }

  private static boolean hasSubject(Sentence sentence, Token verb, int link, int end) {
    return Grammar.isFinite(sentence, verb)
        && !verb.relation().equals("acl:relcl")
        && Grammar.subject(sentence, verb)
            .filter(s -> s.index() > link && s.index() < end)
            .filter(
                s ->
                    sentence.tokens().subList(link + 1, s.index()).stream()
                        .noneMatch(Token::isVerbal))
            .isPresent();
  }

  /** Where a bracket opens that the content ends in: "un délai (voir notre édition de lundi)". */
  private Optional<Integer> bracket(Sentence sentence, int start, int end) {
    int open = -1;
    for (int i = start + 1; i < end; i++) {
      Token t = sentence.token(i);
      if (t.text().equals("(") && !context.isQuoted(t)) {
        open = i;
      } else if (t.text().equals(")") && i < end - 1) {
        open = -1;
      }
    }
    int close = open;
    while (close >= 0 && close < sentence.size() && !sentence.token(close).text().equals(")")) {
      close++;
    }
    return open >= 0 && close - open > BRACKET ? Optional.of(open) : Optional.empty();
  }

  /** The end of the sentence, where only more of the last noun stands before it. */
  private int withTail(Sentence sentence, int end) {
    int last = Grammar.lastWord(sentence);
    int first = end;
    while (first < last && isLink(sentence.token(first))) {
      first++;
    }
    if (first == end || first >= last || !goesOn(sentence, first)) {
      return end;
    }
    boolean clause =
        sentence.tokens().subList(first, last).stream()
            .anyMatch(t -> isMain(sentence, t) || t.text().equals("("));
    return clause ? end : last;
  }

  private static boolean isLink(Token t) {
    return t.text().equals(",") || t.pos().equals("CCONJ");
  }

  /** A noun that is no time, or a relative clause. */
  private boolean goesOn(Sentence sentence, int first) {
    Token t = sentence.token(first);
    if (sentence.isA(t, WordClass.RELATIVE) && !sentence.isA(t, WordClass.THAT)) {
      return true;
    }
    boolean time =
        sentence.tokens().subList(first, Math.min(first + 2, sentence.size())).stream()
            .anyMatch(n -> context.cues().link(n).equals("moment"));
    return NOMINAL.contains(t.pos()) && !time;
  }

  /** A clause with a relative pronoun, not what the parser takes for one. */
  private static boolean isRelative(Sentence sentence, Token verb) {
    return verb.relation().equals("acl:relcl")
        && sentence.tokens().subList(0, verb.index()).stream()
            .anyMatch(t -> sentence.isA(t, WordClass.RELATIVE) && sentence.dominates(verb, t));
  }

  /** A verb of its own, outside a relative clause. */
  private static boolean isMain(Sentence sentence, Token t) {
    return t.isVerbal()
        && Grammar.isFinite(sentence, t)
        && !isRelative(sentence, t)
        && !t.is("aux")
        && !t.is("cop");
  }
}
