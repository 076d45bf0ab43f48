package org.guillemet.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guillemet.text.Block;

/** Block quotations that quote nobody: notes, "read also". */
final class CallOuts {

  private static final Set<String> READ_ALSO = Set.copyOf(WordList.ofAll("read-also"));
  private static final Set<String> NOTES = Set.copyOf(WordList.ofAll("notes"));
  private static final int LONGEST_OPENING = 30;

  private CallOuts() {}

  /** Whether the text begins as a pointer to other articles does. */
  static boolean isReadAlso(String text) {
    return opensWith(READ_ALSO, text);
  }

  /** The same blocks, with call-outs laid out as quotations turned into paragraphs. */
  static List<Block> unquote(List<Block> blocks, String text) {
    return blocks.stream()
        .map(
            block ->
                block.kind() == Block.Kind.BLOCK_QUOTE && isCallOut(block.span().of(text))
                    ? new Block(Block.Kind.PARAGRAPH, block.span())
                    : block)
        .toList();
  }

  private static boolean isCallOut(String text) {
    return isReadAlso(text) || opensWith(NOTES, text);
  }

  private static boolean opensWith(Set<String> openings, String text) {
    String start =
        text.substring(0, Math.min(text.length(), LONGEST_OPENING)).toLowerCase(Locale.ROOT);
    String plain = start.replaceFirst("^[^\\p{L}\\[]+", "").replace('\u00A0', ' ');
    return openings.stream()
        .anyMatch(
            opening ->
                plain.startsWith(opening)
                    && (plain.length() == opening.length()
                        || !Character.isLetter(plain.charAt(opening.length()))));
  }
}
