package org.guillemet.attribution.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Gives words without a source to whoever spoke before them. Two such quotations in a row, each a
 * paragraph of its own, may be two people's: nobody is named for them.
 */
final class ContinuedSpeakers {

  /** A time that opens an entry of a live report is no longer. */
  private static final int BEFORE = 12;

  private final Context context;
  private final List<Referent> named;
  private final Antecedents mentions;

  /**
   * @param named everybody and everything that the article names
   * @param mentions all that stands for somebody
   */
  ContinuedSpeakers(Context context, List<Referent> named, Antecedents mentions) {
    this.context = context;
    this.named = named;
    this.mentions = mentions;
  }

  /** Adds the speakers of drafts without a source. */
  void fill(List<Draft> drafts, Map<Draft, Resolution> resolved) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!resolved.containsKey(draft)) {
        resolved.put(draft, speaker(drafts, i, resolved));
      }
    }
  }

  private Resolution speaker(List<Draft> drafts, int i, Map<Draft, Resolution> resolved) {
    Draft draft = drafts.get(i);
    if (draft.foundBy() == FoundBy.ANSWER) {
      return answering(drafts, i, resolved);
    }
    Resolution next = draft.continues() ? namedBehind(draft) : Resolution.UNKNOWN;
    if (next.isKnown()) {
      return next;
    }
    if (!draft.continues() || alternates(drafts, i)) {
      return Resolution.UNKNOWN;
    }
    for (int j = i - 1; j >= 0; j--) {
      Draft before = drafts.get(j);
      if (before.content().get(0).start() < draft.content().get(0).start()
          && !before.isInsideQuotation(context)) {
        return isNear(before, draft)
            ? resolved.getOrDefault(before, Resolution.UNKNOWN).continued(ResolvedBy.CONTINUATION)
            : justNamed(draft);
      }
    }
    return justNamed(draft);
  }

  /**
   * Whom the sentence behind is about, where the quotation opens its paragraph: "“We have nothing
   * left.” Josette Blin points at the kitchen."
   */
  private Resolution namedBehind(Draft draft) {
    Span first = draft.content().get(0);
    Span last = draft.content().get(draft.content().size() - 1);
    Optional<Block> block = context.blockAt(first.start());
    int next = context.sentenceIndexAt(last.end());
    boolean opens =
        block.filter(b -> isFirst(b.span(), first)).isPresent()
            && next < context.sentences().size()
            && block.get().span().contains(context.sentences().get(next).span())
            && context.sentences().get(next).span().start() >= last.end();
    return opens
        ? Resolution.of(mentions.introducedIn(next), ResolvedBy.CONTINUATION)
        : Resolution.UNKNOWN;
  }

  /** Whether nothing but a time or a mark stands before it in its paragraph. */
  private boolean isFirst(Span block, Span content) {
    int start = context.startOf(context.sentences().get(context.sentenceIndexAt(block.start())));
    String before =
        context.text().substring(block.start(), Math.max(block.start(), content.start()));
    return start >= content.start() - 1
        || before.length() < BEFORE && before.chars().noneMatch(Character::isLetter);
  }

  /** The person that the sentence before is about: "Brun opened it.¶ “Ten years of waiting.”" */
  private Resolution justNamed(Draft draft) {
    int sentence = context.sentenceIndexAt(draft.content().get(0).start());
    return sentence == 0
        ? Resolution.UNKNOWN
        : Resolution.of(mentions.subjectOf(sentence - 1), ResolvedBy.CONTINUATION);
  }

  /** Who was named as answering before; or else the one person that the article has named. */
  private Resolution answering(List<Draft> drafts, int i, Map<Draft, Resolution> resolved) {
    for (int j = i - 1; j >= 0; j--) {
      FoundBy foundBy = drafts.get(j).foundBy();
      if (foundBy == FoundBy.TURN || foundBy == FoundBy.ANSWER) {
        return resolved
            .getOrDefault(drafts.get(j), Resolution.UNKNOWN)
            .continued(ResolvedBy.INTERVIEW);
      }
    }
    int start = drafts.get(i).content().get(0).start();
    List<Referent> introduced =
        named.stream()
            .filter(r -> r.kind() == Kind.PERSON)
            .filter(r -> r.mentions().stream().anyMatch(m -> m.start() < start))
            .toList();
    return introduced.size() == 1
        ? Resolution.of(introduced, ResolvedBy.INTERVIEW)
        : Resolution.UNKNOWN;
  }

  private boolean alternates(List<Draft> drafts, int i) {
    return isOrphanBeside(drafts, i, i - 1) || isOrphanBeside(drafts, i, i + 1);
  }

  private boolean isOrphanBeside(List<Draft> drafts, int i, int j) {
    if (j < 0 || j >= drafts.size() || !drafts.get(j).continues()) {
      return false;
    }
    int a = block(drafts.get(i).content().get(0));
    int b = block(drafts.get(j).content().get(0));
    return Math.abs(a - b) == 1 && isWholeBlock(drafts.get(i)) && isWholeBlock(drafts.get(j));
  }

  private boolean isWholeBlock(Draft draft) {
    Span content = draft.content().get(0);
    Optional<Block> block = context.blockAt(content.start());
    return block.filter(b -> b.span().length() - content.length() <= 2).isPresent();
  }

  private int block(Span span) {
    return context.blockIndexAt(span.start());
  }

  /**
   * In the same paragraph, or in the one before when nothing of the article's own stands between.
   */
  private boolean isNear(Draft before, Draft draft) {
    Span content = draft.content().get(0);
    int last = before.content().stream().mapToInt(Span::end).max().orElse(0);
    int distance = block(content) - block(new Span(last - 1, last));
    int sentence = context.sentenceIndexAt(content.start());
    boolean adjacent = sentence > 0 && before.touches(context.sentences().get(sentence - 1).span());
    return distance == 0 || distance == 1 && adjacent;
  }
}
