package org.guillemet.report.exchange;

import java.util.regex.Pattern;

/**
 * Writes texts into Markdown as it is read by code hosts, so that readers see the same characters
 * and nothing happens: no markup, no link, no formula, nobody is told that they were mentioned.
 */
final class MarkdownText {

  /** What begins markup inside a line (CommonMark and GitHub's extensions of it). */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|~{}]");

  /**
   * Hosts look into the text that comes of Markdown, where no backslash helps: for mentions and for
   * issues, labels and the like (behind the sign), for shortcodes of emoji and for addresses.
   */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<=[@#!^])(?=[\\p{L}\\p{N}_])|(?<=[~%&])(?=[\\p{L}\\p{N}_\"])"
              + "|(?<=(?i:\\bGH)-)(?=\\d)|(?<=:)(?=[\\w+-]+:|//)|(?<=\\b(?i:www))(?=\\.)");

  /**
   * Where something begins that would begin a block: behind the number, if it is that of a list.
   */
  private static final Pattern START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[#+=-]))");

  /** A mark without width between the two. */
  private static final String APART = "&#8203;";

  private MarkdownText() {}

  /** The same where a paragraph begins: no heading, no list. */
  static String atStart(String text) {
    return START.matcher(of(text)).replaceAll("$1\\\\");
  }

  /** A text in one line, inside a paragraph. */
  static String of(String text) {
    String apart = SIGN.matcher(Diagnostics.line(text)).replaceAll("\u200B");
    return MARKUP
        .matcher(apart)
        .replaceAll("\\\\$0")
        .replace("\u200B", APART)
        // Two of them would enclose a formula.
        .replace("$", "<span>$</span>");
  }

  /** A text as code, in which nothing means anything, inside a paragraph. */
  static String code(String text) {
    String line = Diagnostics.line(text);
    int longest =
        Pattern.compile("`+")
            .matcher(line)
            .results()
            .mapToInt(r -> r.group().length())
            .max()
            .orElse(0);
    String fence = "`".repeat(longest + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`");
    String pad = padded ? " " : "";
    return fence + pad + line + pad + fence;
  }
}
