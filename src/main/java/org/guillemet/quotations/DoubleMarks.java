package org.guillemet.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.quotations.Mark.Family;
import org.guillemet.quotations.Mark.Shape;
import org.guillemet.quotations.MarkFault.Kind;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Pairs the double marks of an article, block by block, with a stack of those that are open. One
 * that its block leaves open is carried into the next only if that opens it again or closes it;
 * otherwise it ends with its block, or with the sentence before the next mark. Used for one
 * article; not thread-safe.
 */
final class DoubleMarks {

  /** Deeper nesting is a fault in the text. */
  private static final int DEPTH = 4;

  /** A mark that is open; {@code last} is where it was opened again. */
  private record Open(Mark first, Mark last) {}

  private final String text;
  private final MarkSurroundings surroundings;
  private final List<MarkedSpan> pairs = new ArrayList<>();
  private final List<MarkFault> faults = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();

  DoubleMarks(String text) {
    this.text = text;
    this.surroundings = new MarkSurroundings(text);
  }

  List<MarkedSpan> pairs() {
    return pairs;
  }

  List<MarkFault> faults() {
    return faults;
  }

  /**
   * Pairs the marks of all blocks.
   *
   * @param blocks in text order
   * @param marks of each block, the single ones left out
   */
  void pair(List<Block> blocks, List<List<Mark>> marks) {
    for (int i = 0; i < blocks.size(); i++) {
      int pairsBefore = pairs.size();
      pairBlock(blocks.get(i), marks.get(i));
      shareClosers(pairs.subList(pairsBefore, pairs.size()));
      boolean runsOn = i + 1 < blocks.size() && isRunningText(blocks.get(i + 1));
      Optional<Open> carried =
          runsOn ? carried(blocks.get(i + 1), marks.get(i + 1)) : Optional.empty();
      closeBlock(blocks.get(i), carried, pairs.subList(pairsBefore, pairs.size()));
    }
  }

  private static boolean isRunningText(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> true;
      case TITLE, HEADING, CAPTION, CELL -> false;
    };
  }

  private void pairBlock(Block block, List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      boolean first = mark.span().start() == block.span().start();
      if (first && !stack.isEmpty() && opensAgain(stack.get(0), mark)) {
        stack.set(0, new Open(stack.get(0).first(), mark));
      } else if (opens(block.span(), mark, marks, i)) {
        open(mark);
      } else {
        close(mark, marks, i);
      }
    }
  }

  private static boolean opensAgain(Open open, Mark mark) {
    boolean guillemet = mark.family() == Family.GUILLEMETS;
    return open.last().family() == mark.family() && (guillemet || mark.shape() != Shape.CLOSING);
  }

  private boolean opens(Span block, Mark mark, List<Mark> marks, int i) {
    Optional<Open> open = innermost(mark.family());
    return switch (mark.shape()) {
      case LOW -> true;
      case OPENING -> open.isEmpty() || !surroundings.closesAnyway(open.get().first(), mark);
      case CLOSING ->
          open.isEmpty()
              && mark.leansRight()
              && nextOf(mark.family(), marks, i).filter(m -> !m.spaceBefore()).isPresent();
      case EITHER -> {
        boolean last = nextOf(mark.family(), marks, i).isEmpty();
        boolean lost = last && (mark.leansLeft() || surroundings.closesWhatIsLost(mark, block));
        yield mark.leansRight()
            ? open.isEmpty() || !last
            : open.isEmpty() && !(lost || mark.leansLeft() && !stack.isEmpty());
      }
    };
  }

  private static Optional<Mark> nextOf(Family family, List<Mark> marks, int i) {
    return marks.subList(i + 1, Math.min(marks.size(), i + 1 + DEPTH)).stream()
        .filter(m -> m.family() == family)
        .findFirst();
  }

  private Optional<Open> innermost(Family family) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i).last().family() == family) {
        return Optional.of(stack.get(i));
      }
    }
    return Optional.empty();
  }

  private void open(Mark mark) {
    if (stack.size() == DEPTH) {
      leaveOpen(stack.remove(0), mark.span().start());
    }
    stack.add(new Open(mark, mark));
  }

  private void close(Mark mark, List<Mark> marks, int i) {
    Optional<Open> partner = innermost(mark.family());
    if (partner.isEmpty() && !stack.isEmpty() && !closesLater(marks, i)) {
      partner = Optional.of(stack.get(stack.size() - 1));
      faults.add(new MarkFault(Kind.MISMATCHED, mark.span(), List.of(partner.get().last().span())));
    }
    if (partner.isEmpty()) {
      faults.add(new MarkFault(Kind.UNOPENED, mark.span(), List.of()));
      return;
    }
    while (stack.get(stack.size() - 1) != partner.get()) {
      leaveOpen(stack.remove(stack.size() - 1), mark.span().start());
    }
    stack.remove(stack.size() - 1);
    if (mark.shape() == Shape.OPENING && partner.get().first().shape() == Shape.OPENING) {
      faults.add(new MarkFault(Kind.MISMATCHED, mark.span(), List.of(partner.get().last().span())));
    }
    add(partner.get(), mark.span());
  }

  /**
   * Whether the innermost open mark still finds its own closing mark before a quotation opens
   * again: “We won," he said. "We did.” are two.
   */
  private boolean closesLater(List<Mark> marks, int i) {
    Family family = stack.get(stack.size() - 1).last().family();
    boolean opensAgain =
        i + 1 < marks.size()
            && surroundings.isBehindPunctuation(marks.get(i))
            && marks.get(i + 1).shape() == Shape.EITHER
            && marks.get(i + 1).leansRight();
    return !opensAgain
        && nextOf(family, marks, i).filter(m -> m.shape() != Shape.OPENING).isPresent();
  }

  private void add(Open open, Span close) {
    Span start = open.first().span();
    pairs.add(new MarkedSpan(start.cover(close), start.gap(close), Quotation.Form.DOUBLE));
  }

  /** The open mark that the next block goes on with, if any. */
  private Optional<Open> carried(Block next, List<Mark> marks) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    Mark mark = marks.get(0);
    boolean first = mark.span().start() == next.span().start();
    boolean closing =
        mark.shape() == Shape.CLOSING || mark.shape() == Shape.EITHER && mark.leansLeft();
    return innermost(mark.family())
        .filter(open -> first ? opensAgain(open, mark) : closing && !mark.leansRight());
  }

  private void closeBlock(Block block, Optional<Open> carried, List<MarkedSpan> inBlock) {
    List<Open> open = List.copyOf(stack);
    stack.clear();
    List<MarkedSpan> closed = List.copyOf(inBlock);
    for (int i = 0; i < open.size(); i++) {
      Open o = open.get(i);
      if (carried.isPresent() && carried.get() == o) {
        stack.add(o);
      } else {
        int next = i + 1 < open.size() ? open.get(i + 1).first().span().start() : Integer.MAX_VALUE;
        endWithin(block.span(), o, closed, next);
      }
    }
  }

  /**
   * Of two guillemets that open in one sentence, one closing guillemet may close both: "« Elle m'a
   * lancé : « Partez. »".
   */
  private void shareClosers(List<MarkedSpan> inBlock) {
    if (stack.size() != 1 || stack.get(0).last().family() != Family.GUILLEMETS) {
      return;
    }
    Open open = stack.get(0);
    int from = open.last().span().end();
    Optional<MarkedSpan> inner =
        inBlock.stream()
            .filter(p -> p.span().start() >= from)
            .min(Comparator.comparing(MarkedSpan::span));
    if (inner.isPresent()
        && surroundings.lastSentenceEnd(from, inner.get().span().start()) < 0
        && text.charAt(inner.get().span().end() - 1) == '»') {
      Span close = inner.get().span();
      stack.clear();
      add(open, new Span(close.end() - 1, close.end()));
    }
  }

  /** Ends an open mark whose block is over. */
  private void endWithin(Span block, Open open, List<MarkedSpan> closed, int nextOpen) {
    int from = open.last().span().end();
    int inner =
        closed.stream()
            .mapToInt(p -> p.span().start())
            .filter(start -> start >= from)
            .min()
            .orElse(Integer.MAX_VALUE);
    int next = Math.min(nextOpen, inner);
    if (next == Integer.MAX_VALUE) {
      leaveOpen(open, block.end());
    } else {
      int sentence = surroundings.lastSentenceEnd(from, next);
      leaveOpen(open, sentence < 0 ? next : sentence);
    }
  }

  /** A mark that is never closed ends at {@code end}. */
  private void leaveOpen(Open open, int end) {
    int from = open.last().span().end();
    int trimmed = new Span(from, Math.max(from, end)).trim(text).end();
    List<Span> candidates = new ArrayList<>();
    int sentence = surroundings.firstSentenceEnd(from, trimmed);
    if (sentence >= 0 && sentence < trimmed) {
      candidates.add(new Span(sentence, sentence));
    }
    candidates.add(new Span(trimmed, trimmed));
    faults.add(new MarkFault(Kind.UNCLOSED, open.last().span(), candidates));
    if (trimmed > from) {
      Span start = open.first().span();
      pairs.add(
          new MarkedSpan(
              new Span(start.start(), trimmed),
              new Span(start.end(), trimmed),
              Quotation.Form.DOUBLE));
    }
  }
}
