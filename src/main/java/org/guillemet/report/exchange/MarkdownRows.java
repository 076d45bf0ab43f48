package org.guillemet.report.exchange;

import org.guillemet.report.TextPhrases;
import org.guillemet.rules.Severity;

/** The lines of a summary in Markdown. */
final class MarkdownRows {

  /** Longer words are cut: their place is named beside them. */
  private static final int WORDS = 120;

  private static final int MESSAGE = 600;

  private final TextPhrases phrases;

  MarkdownRows(TextPhrases phrases) {
    this.phrases = phrases;
  }

  /** Begins the list of an article. */
  String heading(String path) {
    return "\n#### " + MarkdownText.code(path) + "\n\n";
  }

  /** A finding in that list, with the words in question. */
  String finding(Diagnostic diagnostic) {
    StringBuilder item = new StringBuilder("- ").append(sign(diagnostic.severity())).append(" **");
    String place = diagnostic.line() + ":" + diagnostic.column();
    item.append(phrases.labelled(phrases.of(diagnostic.severity()) + ", " + place)).append("** ");
    item.append(MarkdownText.of(Excerpt.of(diagnostic.message(), MESSAGE)));
    item.append(' ').append(MarkdownText.code(diagnostic.rule())).append('\n');
    String words = diagnostic.region().map(r -> Excerpt.of(r.words(), WORDS)).orElse("");
    if (!words.isEmpty()) {
      item.append("  > ").append(MarkdownText.atStart(words)).append('\n');
    }
    for (Diagnostic.Related related : diagnostic.related()) {
      item.append("  - ").append(MarkdownText.code(related.region().label(related.path())));
      item.append(' ').append(MarkdownText.of(Excerpt.of(related.message(), MESSAGE)));
      item.append('\n');
    }
    return item.toString();
  }

  /** Something that was not checked. */
  String unchecked(Diagnostic diagnostic) {
    return "- "
        + sign(diagnostic.severity())
        + " "
        + place(diagnostic)
        + ": "
        + MarkdownText.of(Excerpt.of(diagnostic.message(), MESSAGE))
        + "\n";
  }

  /**
   * A finding that nobody has to look at again.
   *
   * @param why not
   */
  String settled(Diagnostic diagnostic, String why) {
    return "- "
        + place(diagnostic)
        + " "
        + MarkdownText.of(Excerpt.of(diagnostic.message(), MESSAGE))
        + " "
        + MarkdownText.code(diagnostic.rule())
        + "<br>*"
        + MarkdownText.of(Excerpt.of(why, MESSAGE))
        + "*\n";
  }

  private static String place(Diagnostic diagnostic) {
    return MarkdownText.code(
        diagnostic.region().map(r -> r.label(diagnostic.path())).orElse(diagnostic.path()));
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "🔴";
      case WARNING -> "🟠";
      case INFO -> "🔵";
    };
  }
}
