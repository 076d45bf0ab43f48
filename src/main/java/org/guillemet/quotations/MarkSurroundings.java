package org.guillemet.quotations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.quotations.Mark.Shape;
import org.guillemet.text.Span;

/** Tells from the text around a mark what it does, and where sentences end. Immutable. */
final class MarkSurroundings {

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++[)\\]]?(?=\\s+[\\p{Lu}«“\"])", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;

  /**
   * @param text the reading text of an article
   */
  MarkSurroundings(String text) {
    this.text = text;
  }

  /** An opening mark that closes: „so“, »so«, “so“, and one that only punctuation follows. */
  boolean closesAnyway(Mark open, Mark mark) {
    if (open.shape() == Shape.LOW || open.shape() == Shape.CLOSING) {
      return true;
    }
    return mark.spaceBehind() && (mark.leansLeft() || isBeforePunctuation(mark));
  }

  /**
   * "On ferme " explique Brun.": the only mark, between spaces. Where it ends the longer part, and
   * no sentence begins behind it, its opening mark is the lost one.
   */
  boolean closesWhatIsLost(Mark mark, Span block) {
    int behind = mark.span().end();
    while (behind < block.end() && Span.isSpace(text.charAt(behind))) {
      behind++;
    }
    return isBeforePunctuation(mark)
        || behind < block.end()
            && Character.isLowerCase(text.charAt(behind))
            && mark.span().start() - block.start() > block.end() - behind;
  }

  private boolean isBeforePunctuation(Mark mark) {
    int i = mark.span().end();
    return i < text.length() && ",.;)".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether what is said before a mark ends in a comma or as a sentence does. */
  boolean isBehindPunctuation(Mark mark) {
    int i = mark.span().start() - 1;
    return i >= 0 && ",.!?…".indexOf(text.charAt(i)) >= 0;
  }

  /** Where the first sentence between two offsets ends; -1 when none does. */
  int firstSentenceEnd(int from, int to) {
    Matcher matcher = sentenceEnds(from, to);
    return matcher.find() ? matcher.end() : -1;
  }

  /** Where the last sentence between two offsets ends; -1 when none does. */
  int lastSentenceEnd(int from, int to) {
    Matcher matcher = sentenceEnds(from, to);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  private Matcher sentenceEnds(int from, int to) {
    return SENTENCE_END.matcher(text).region(from, to).useTransparentBounds(true);
  }
}
