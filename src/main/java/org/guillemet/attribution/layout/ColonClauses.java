package org.guillemet.attribution.layout;

import static org.guillemet.linguistics.Grammar.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Finds clauses without quotation marks that a noun of speech and a colon lead to, in languages
 * with {@link Trait#CLAUSES_BEHIND_COLONS}: "Commentaire du maire : le pont fermera."
 */
public final class ColonClauses {

  private final Context context;
  private final SourcePhrases sources;

  public ColonClauses(Context context) {
    this.context = context;
    this.sources = new SourcePhrases(context);
  }

  public List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    if (context.has(Trait.CLAUSES_BEHIND_COLONS)) {
      context.sentences().forEach(s -> find(s).ifPresent(drafts::add));
    }
    return drafts;
  }

  private Optional<Draft> find(Sentence sentence) {
    int colon = colon(sentence);
    int last = Grammar.lastWord(sentence);
    if (colon < 0
        || colon + 1 >= last
        || context.isQuoted(sentence.token(colon + 1))
        || !Grammar.states(sentence, colon + 1, last)) {
      return Optional.empty();
    }
    List<Span> content = context.spansOf(sentence, range(colon + 1, sentence.size()));
    return noun(sentence, colon).flatMap(noun -> draft(sentence, noun, colon, content));
  }

  /** The index of the first colon; -1 where a clause or a quotation stands before it. */
  private int colon(Sentence sentence) {
    for (Token t : sentence.tokens()) {
      if (t.text().equals(":")) {
        return t.index();
      }
      if (t.isVerbal() && Grammar.isFinite(sentence, t) || context.isQuoted(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun that the sentence begins with, or that a possessive stands before. */
  private Optional<Token> noun(Sentence sentence, int colon) {
    return sentence.tokens().subList(0, Math.min(2, colon)).stream()
        .filter(t -> t.pos().equals("NOUN") && context.cues().isNoun(t))
        .filter(t -> !context.cues().isAct(t)) // "Demande du public : les billets partent vite."
        .findFirst();
  }

  private Optional<Draft> draft(Sentence sentence, Token noun, int colon, List<Span> content) {
    Optional<Token> owner =
        sentence
            .children(noun, "nmod")
            .filter(t -> t.index() < colon && context.cues().canSpeak(t))
            .filter(t -> sentence.children(t, "case").anyMatch(c -> sentence.isA(c, WordClass.OF)))
            .findFirst()
            .or(
                () ->
                    sentence
                        .children(noun, "det")
                        .filter(d -> sentence.isA(d, WordClass.HIS))
                        .findFirst());
    return owner
        .map(t -> sources.phrase(sentence, t))
        .filter(s -> !content.isEmpty() && !s.isNone())
        .map(
            source ->
                Draft.of(FoundBy.NOUN_COLON, content)
                    .withCue(List.of(noun.span()), new Node(sentence, noun))
                    .withSource(source));
  }
}
