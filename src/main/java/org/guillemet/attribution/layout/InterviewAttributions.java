package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.DraftIndex;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Finds the answers of an interview whose questions are set in bold, in italics or as headings, and
 * whose answers carry no name. One such question is a heading; two make an interview.
 */
public final class InterviewAttributions {

  private static final int QUESTIONS = 2;

  private final Context context;
  private final List<Block> blocks;
  private final SpanIndex<Inline> apart;

  public InterviewAttributions(Context context) {
    this.context = context;
    this.blocks = context.article().blocks();
    this.apart =
        new SpanIndex<>(
            context.article().inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.STRONG || i.kind() == Inline.Kind.EMPHASIS)
                .toList(),
            i -> List.of(i.span()));
  }

  /**
   * @param found attributions by other means: an answer that begins with a name is one already
   */
  public List<Draft> find(List<Draft> found) {
    List<Draft> answers = new ArrayList<>();
    DraftIndex turns =
        new DraftIndex(found.stream().filter(d -> d.foundBy() == FoundBy.TURN).toList());
    if (blocks.stream().filter(b -> isQuestion(b) && asks(b)).count() >= QUESTIONS) {
      int last = lastQuestion();
      for (int i = 0; i <= last; i++) {
        if (isQuestion(blocks.get(i))) {
          answer(i + 1, i == last, turns).ifPresent(answers::add);
        }
      }
    }
    return answers;
  }

  private int lastQuestion() {
    int last = blocks.size() - 1;
    while (last >= 0 && !isQuestion(blocks.get(last))) {
      last--;
    }
    return last;
  }

  /** Whether the block looks like the interviewer's: bold, italic, or a heading that asks. */
  boolean isQuestion(Block block) {
    return block.kind() == Block.Kind.HEADING && asks(block)
        || block.kind() == Block.Kind.PARAGRAPH && isSetApart(block);
  }

  private boolean asks(Block block) {
    return context.text().charAt(block.span().end() - 1) == '?';
  }

  /** Bold or italic from the first letter to the last. */
  private boolean isSetApart(Block block) {
    int start = block.span().start();
    int end = block.span().end();
    return apart.overlapping(new Span(Math.max(0, start - 2), start + 2)).stream()
        .map(Inline::span)
        .anyMatch(s -> s.start() <= start + 1 && s.end() >= end - 2);
  }

  /**
   * The paragraphs from {@code first} to the next question or heading; only one behind the last
   * question, where the article may speak again.
   */
  private Optional<Draft> answer(int first, boolean last, DraftIndex turns) {
    int end = first;
    while (end < (last ? Math.min(blocks.size(), first + 1) : blocks.size())
        && blocks.get(end).kind() == Block.Kind.PARAGRAPH
        && !isQuestion(blocks.get(end))
        && (end == first || !isNarration(blocks.get(end)))) {
      end++;
    }
    // A turn names who speaks.
    if (end == first || turns.touches(blocks.get(first).span())) {
      return Optional.empty();
    }
    Span content = blocks.get(first).span().cover(blocks.get(end - 1).span());
    return Optional.of(Draft.of(FoundBy.ANSWER, List.of(content)).continuing());
  }

  /** Behind the answer the article may speak again: in quotation marks it quotes. */
  private boolean isNarration(Block block) {
    return !context.quotationsIn(block.span()).isEmpty();
  }
}
