package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds quotations that have lost their layout: a paragraph that ends with a verb of speech and a
 * colon ("The minister added:"), and behind it one without quotation marks. Only the paragraph
 * right behind the colon counts: where the article speaks again nothing tells.
 */
public final class ColonParagraphs {

  /** What opens a quotation, a dialogue, a list or markup that is not read. */
  private static final String MARKS = "\"“«„‘'‹–—•*<#";

  private final Context context;
  private final List<Block> blocks;
  private final SourceFinder sources;

  public ColonParagraphs(Context context) {
    this.context = context;
    this.blocks = context.article().blocks();
    this.sources = new SourceFinder(context);
  }

  /**
   * @param found attributions by other means: a paragraph that begins one is left alone, and so is
   *     a cue that has its content before it ("…, said the mayor:")
   */
  public List<Draft> find(List<Draft> found) {
    Set<Integer> begun = new HashSet<>();
    Set<Span> cues = new HashSet<>();
    for (Draft draft : found) {
      begun.add(draft.content().get(0).start());
      cues.addAll(draft.cue());
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Span next = blocks.get(i + 1).span();
      if (isParagraph(i)
          && isParagraph(i + 1)
          && context.text().charAt(blocks.get(i).span().end() - 1) == ':'
          && states(next)
          && !begun.contains(next.start())) {
        find(blocks.get(i).span(), next, cues).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean isParagraph(int index) {
    return blocks.get(index).kind() == Block.Kind.PARAGRAPH;
  }

  /** Sentences without marks around them, and one of them with a verb. */
  private boolean states(Span paragraph) {
    if (MARKS.indexOf(context.text().charAt(paragraph.start())) >= 0
        || context.isBehindColon(paragraph.end())
        || context.isSetApart(paragraph)) {
      return false;
    }
    List<Sentence> all = context.sentences();
    for (int i = context.sentenceIndexAt(paragraph.start());
        i < all.size() && paragraph.contains(all.get(i).span());
        i++) {
      if (Grammar.states(all.get(i), 0, all.get(i).size())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> find(Span paragraph, Span next, Set<Span> cues) {
    Sentence sentence = context.sentences().get(context.sentenceIndexAt(paragraph.end() - 1));
    boolean asks = context.text().charAt(next.end() - 1) == '?';
    return sentence.tokens().stream()
        .filter(t -> t.isVerbal() && !t.is("aux") && !context.isQuoted(t))
        .reduce((first, second) -> second)
        .filter(t -> Grammar.isFinite(sentence, t) && isMain(sentence, t))
        .map(t -> new Cue(context, sentence, t, context.cues().verb(sentence, t)))
        .filter(c -> c.has("quote") && !hasContent(c) && (asks || !c.has("question")))
        .filter(c -> !cues.contains(c.verb().span()))
        .flatMap(c -> draft(c, next));
  }

  /** "Here is what residents asked:": a clause inside another says nothing of what follows. */
  private static boolean isMain(Sentence sentence, Token verb) {
    return verb.is("root")
        || verb.is("conj") && sentence.head(verb).filter(h -> h.is("root")).isPresent();
  }

  /** "The minister said nothing:", "explains how it works:": the verb has all that it says. */
  private boolean hasContent(Cue cue) {
    return cue.sentence()
        .children(cue.verb(), "obj", "ccomp", "xcomp")
        .anyMatch(t -> t.index() > cue.verb().index() && !isAddressee(t));
  }

  private boolean isAddressee(Token t) {
    return t.pos().equals("PROPN") || context.cues().canSpeak(t);
  }

  private Optional<Draft> draft(Cue cue, Span next) {
    Source source = sources.ofVerb(cue.sentence(), cue.verb());
    boolean speaks = source.head().filter(h -> context.cues().canSpeak(h)).isPresent();
    Optional<Span> content = speaks ? context.trimmed(next) : Optional.empty();
    return content.flatMap(c -> cue.draft(List.of(c), source, FoundBy.COLON_PARAGRAPH));
  }
}
