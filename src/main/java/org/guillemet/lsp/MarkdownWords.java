package org.guillemet.lsp;

import java.util.regex.Pattern;
import org.guillemet.report.Visible;

/** Writes words of an article into Markdown so that nothing in them is markup. Stateless. */
final class MarkdownWords {

  /** What begins markup, and what makes a link of an address. */
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*_\\[\\]<>&|~{}#!$@]|:(?=//)|(?<=(?i:www))\\.");

  private MarkdownWords() {}

  static String of(String words) {
    return MARKUP.matcher(line(words)).replaceAll("\\\\$0");
  }

  /** The same for where nothing is markup. */
  static String line(String words) {
    return Visible.line(words.strip().replaceAll("\\s+", " "));
  }
}
