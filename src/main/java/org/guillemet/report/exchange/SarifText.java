package org.guillemet.report.exchange;

import java.util.regex.Pattern;

/** Writes texts as SARIF's messages have them, where braces and links mean something. */
final class SarifText {

  /** What would become a link (SARIF 2.1.0, 3.11.6). */
  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\[\\]]*+\\]\\()");

  private static final Pattern BRACKET_OR_BACKSLASH = Pattern.compile("[\\[\\]\\\\]");

  private SarifText() {}

  /** A text in which nothing is a link or a placeholder. */
  static String plain(String text) {
    return braces(LINK.matcher(text).replaceAll("\\\\["));
  }

  /** Words that lead to a place: the related location with that id. */
  static String link(String words, int id) {
    return braces("[" + BRACKET_OR_BACKSLASH.matcher(words).replaceAll("\\\\$0") + "](" + id + ")");
  }

  /** A text that may hold links, in which nothing is a placeholder (3.11.5). */
  static String braces(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
