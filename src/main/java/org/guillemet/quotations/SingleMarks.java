package org.guillemet.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Mark.Shape;
import org.guillemet.quotations.MarkFault.Kind;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Pairs single marks inside a block and tells them from apostrophes: an apostrophe stands inside a
 * word, before an elided one ("’em", "’90s") or behind a plural possessive ("the strikers’ wives").
 */
final class SingleMarks {

  /** Two single marks farther apart are two apostrophes. */
  private static final int LENGTH = 800;

  private final String text;
  private final ClosedClasses words;
  private final List<MarkedSpan> pairs = new ArrayList<>();
  private final List<MarkFault> faults = new ArrayList<>();

  SingleMarks(Article article) {
    this.text = article.text();
    this.words = ClosedClasses.of(article.language());
  }

  List<MarkedSpan> pairs() {
    return pairs;
  }

  List<MarkFault> faults() {
    return faults;
  }

  /** Pairs the single marks of a block. */
  void pair(Block block, List<Mark> marks) {
    int i = 0;
    while (i < marks.size()) {
      Mark mark = marks.get(i);
      if (!opens(mark)) {
        i++;
        continue;
      }
      Optional<Integer> close = closing(marks, i);
      if (close.isPresent()) {
        Span end = marks.get(close.get()).span();
        pairs.add(
            new MarkedSpan(mark.span().cover(end), mark.span().gap(end), Quotation.Form.SINGLE));
        i = close.get() + 1;
      } else {
        if (isSurelyOpening(mark)) {
          int end = block.span().end();
          faults.add(new MarkFault(Kind.UNCLOSED, mark.span(), List.of(new Span(end, end))));
        }
        i++;
      }
    }
  }

  private boolean opens(Mark mark) {
    return mark.leansRight()
        && mark.shape() != Shape.CLOSING
        && !isElision(mark)
        && Character.isLetterOrDigit(text.codePointAt(mark.span().end()));
  }

  private boolean isElision(Mark mark) {
    int from = mark.span().end();
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return words.has("'" + word, WordClass.ELIDED) || word.matches("\\d\\ds?");
  }

  /** The first mark that closes for sure, or else the last that may. */
  private Optional<Integer> closing(List<Mark> marks, int open) {
    Optional<Integer> perhaps = Optional.empty();
    for (int i = open + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (opens(mark)) {
        break;
      }
      if (mark.span().start() - marks.get(open).span().end() > LENGTH) {
        break;
      }
      if (mark.leansLeft() && isSameStyle(marks.get(open), mark) && !isElisionBeforeMark(mark)) {
        if (!mayBePossessive(mark)) {
          return Optional.of(i);
        }
        perhaps = Optional.of(i);
      }
    }
    return perhaps;
  }

  /** "l'"exigence"": the apostrophe belongs to the word that the next mark opens. */
  private boolean isElisionBeforeMark(Mark mark) {
    int next = mark.span().end();
    return Character.isLetter(text.charAt(mark.span().start() - 1))
        && next + 1 < text.length()
        && "\"“«".indexOf(text.charAt(next)) >= 0
        && Character.isLetterOrDigit(text.charAt(next + 1));
  }

  private static boolean isSameStyle(Mark open, Mark close) {
    boolean straight = open.shape() == Shape.EITHER;
    return straight == (close.shape() == Shape.EITHER);
  }

  private boolean mayBePossessive(Mark mark) {
    char before = text.charAt(mark.span().start() - 1);
    int behind = mark.span().end();
    return (before == 's' || before == 'z' || before == 'x')
        && behind < text.length()
        && Span.isSpace(text.charAt(behind));
  }

  /** A curly opening mark before a capital, not one typed for an apostrophe. */
  private boolean isSurelyOpening(Mark mark) {
    return mark.shape() == Shape.OPENING
        && Character.isUpperCase(text.codePointAt(mark.span().end()));
  }
}
