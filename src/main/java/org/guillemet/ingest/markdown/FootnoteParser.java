package org.guillemet.ingest.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Parses the text of a footnote, {@code [^label]: text}, which goes on in lines that are indented
 * by four columns.
 */
final class FootnoteParser extends AbstractBlockParser {

  private static final int INDENT = 4;
  private static final int LONGEST_LABEL = 100;

  /** The text of a footnote. */
  static final class Footnote extends CustomBlock {}

  /** Finds where a footnote begins. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int text = state.getIndent() >= INDENT ? -1 : textStart(state);
      return text < 0 ? BlockStart.none() : BlockStart.of(new FootnoteParser()).atIndex(text);
    }

    private static int textStart(ParserState state) {
      CharSequence line = state.getLine().getContent();
      int bracket = state.getNextNonSpaceIndex();
      if (bracket + 3 >= line.length()
          || line.charAt(bracket) != '['
          || line.charAt(bracket + 1) != '^') {
        return -1;
      }
      int end = labelEnd(line, bracket + 2);
      return end > bracket + 2 && end + 1 < line.length() && line.charAt(end + 1) == ':'
          ? end + 2
          : -1;
    }

    /** Where the bracket stands that closes the label, or -1. */
    private static int labelEnd(CharSequence line, int from) {
      int i = from;
      while (i < line.length() && i - from <= LONGEST_LABEL && isLabel(line.charAt(i))) {
        i++;
      }
      return i < line.length() && line.charAt(i) == ']' ? i : -1;
    }

    private static boolean isLabel(char c) {
      return c > ' ' && c != '[' && c != ']';
    }
  }

  private final Footnote footnote = new Footnote();

  @Override
  public Block getBlock() {
    return footnote;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }
}
