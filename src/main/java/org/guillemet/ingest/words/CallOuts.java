package org.guillemet.ingest.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guillemet.text.Block;

/** Block quotations that quote nobody: notes, "read also". */
public final class CallOuts {

  private static final Set<String> READ_ALSO = Set.copyOf(WordList.ofAll("read-also"));
  private static final Set<String> NOTES = Set.copyOf(WordList.ofAll("notes"));
  private static final int LONGEST_OPENING = 30;

  private CallOuts() {}

  /** Whether the text begins as a pointer to other articles does. */
  public static boolean isReadAlso(String text) {
    return READ_ALSO.stream().anyMatch(opening -> opensWith(opening, text));
  }

  /** Whether the text is such a pointer without a link: the words alone, or with a colon. */
  public static boolean isReadAlsoLabel(String text) {
    String plain = opening(text);
    return READ_ALSO.stream()
        .filter(opening -> opensWith(opening, text))
        .map(opening -> plain.substring(opening.length()).strip())
        .anyMatch(rest -> rest.isEmpty() || rest.startsWith(":"));
  }

  /** The same blocks, with call-outs laid out as quotations turned into paragraphs. */
  public static List<Block> unquote(List<Block> blocks, String text) {
    return blocks.stream()
        .map(
            block ->
                block.kind() == Block.Kind.BLOCK_QUOTE && isCallOut(block.span().of(text))
                    ? new Block(Block.Kind.PARAGRAPH, block.span())
                    : block)
        .toList();
  }

  private static boolean isCallOut(String text) {
    return isReadAlsoLabel(text) || NOTES.stream().anyMatch(note -> opensWith(note, text));
  }

  private static boolean opensWith(String opening, String text) {
    String plain = opening(text);
    return plain.startsWith(opening)
        && (plain.length() == opening.length()
            || !Character.isLetter(plain.charAt(opening.length())));
  }

  /** The first words, without marks and arrows before them. */
  private static String opening(String text) {
    String start =
        text.substring(0, Math.min(text.length(), LONGEST_OPENING)).toLowerCase(Locale.ROOT);
    return start.replaceFirst("^[^\\p{L}\\[]+", "").replace('\u00A0', ' ').replace('\u202F', ' ');
  }
}
