package org.guillemet.attribution.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.DraftIndex;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds the answers of an interview whose questions are set in bold, in italics or as headings, and
 * whose answers carry no name. One such question is a heading; two make an interview.
 */
public final class InterviewAttributions {

  private final Context context;
  private final List<Block> blocks;
  private final Interview interview;

  public InterviewAttributions(Context context) {
    this.context = context;
    this.blocks = context.article().blocks();
    this.interview = new Interview(context);
  }

  /**
   * @param found attributions by other means: an answer that begins with a name is one already
   */
  public List<Draft> find(List<Draft> found) {
    List<Draft> answers = new ArrayList<>();
    if (!interview.isInterview()) {
      return answers;
    }
    DraftIndex turns =
        new DraftIndex(found.stream().filter(d -> d.foundBy() == FoundBy.TURN).toList());
    int last = lastQuestion();
    for (int i = 0; i <= last; i++) {
      if (interview.isQuestion(i)) {
        answer(i + 1, i == last, turns).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private int lastQuestion() {
    int last = blocks.size() - 1;
    while (last >= 0 && !interview.isQuestion(last)) {
      last--;
    }
    return last;
  }

  /** Whether the block looks like the interviewer's: bold, italic, or a heading that asks. */
  boolean isQuestion(Block block) {
    return interview.isMarked(block);
  }

  /**
   * The paragraphs from {@code first} to the next question or heading; only one behind the last
   * question, where the article may speak again, and none but the one in marks where questions are
   * plain.
   */
  private Optional<Draft> answer(int first, boolean last, DraftIndex turns) {
    int limit = last || !interview.isMarked() ? first + 1 : blocks.size();
    int end = first;
    while (end < Math.min(blocks.size(), limit)
        && blocks.get(end).kind() == Block.Kind.PARAGRAPH
        && !interview.isQuestion(end)
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
