package org.guillemet.lsp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.Format;
import org.guillemet.rules.Finding;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Lines;
import org.guillemet.text.Span;

/**
 * The comment that lets a finding stay, as docs/suppressions.md has it, and where it goes. Its
 * reason is left to whoever writes it: until there is one, {@code invalid-suppression} asks for it.
 *
 * @param offset in the file where it is put
 * @param text of the comment, with what parts it from its surroundings
 * @param reason where in the text the reason goes
 */
record SuppressionComment(int offset, String text, int reason) {

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R(?s:.*?)^\\1[ \\t]*$", Pattern.MULTILINE);

  /** What may stand in a line of Markdown before the first words of a paragraph or heading. */
  private static final Pattern OPENING = Pattern.compile("([ \\t]*)(?:#+[ \\t]+)?[*_\\[]*");

  /** The comment for a finding of an article. */
  static SuppressionComment of(Finding finding, Format format) {
    Article article = finding.article();
    String source = article.source();
    int start = article.reading().toSource(finding.span()).start();
    Matcher front = FRONT_MATTER.matcher(source);
    if (front.find() && start < front.end()) {
      return ofFile(finding.rule(), source, format);
    }
    Span paragraph = paragraph(article, start).orElse(new Span(start, start));
    String line = lineStart(source, paragraph.start());
    if (format == Format.HTML) {
      return at(paragraph.start(), "", comment("guillemet-ignore", finding.rule()), "");
    }
    if (format == Format.PLAIN_TEXT) {
      return at(
          paragraph.start() - line.length(),
          "",
          "guillemet-ignore " + finding.rule() + ": ",
          lineEnd(source));
    }
    String comment = comment("guillemet-ignore", finding.rule());
    Matcher opening = OPENING.matcher(line);
    // A comment at the start of an item of a list or of a cell would hide what stands behind it.
    return opening.matches()
        ? at(paragraph.start() - line.length(), opening.group(1), comment, lineEnd(source))
        : at(endOfLine(source, paragraph.end()), " ", comment, "");
  }

  /** What front matter says is about the whole file. */
  private static SuppressionComment ofFile(String rule, String source, Format format) {
    String end = lineEnd(source);
    String before = source.endsWith("\n") ? end : end + end;
    String text =
        format == Format.PLAIN_TEXT
            ? "guillemet-ignore-file " + rule + ": "
            : comment("guillemet-ignore-file", rule);
    return at(source.length(), before, text, end);
  }

  private static String comment(String command, String rule) {
    return "<!-- " + command + " " + rule + ":  -->";
  }

  private static SuppressionComment at(int offset, String before, String comment, String behind) {
    int reason = before.length() + comment.indexOf(": ") + 2;
    return new SuppressionComment(offset, before + comment + behind, reason);
  }

  private static Optional<Span> paragraph(Article article, int offset) {
    return article.blocks().stream()
        .map(Block::span)
        .map(article.reading()::toSource)
        .filter(block -> block.end() > offset)
        .findFirst();
  }

  /** What stands before a place in its line. */
  private static String lineStart(String source, int offset) {
    int column = new Lines(source).at(offset).column();
    return source.substring(offset - column + 1, offset);
  }

  private static int endOfLine(String source, int offset) {
    Lines lines = new Lines(source);
    return lines.span(lines.at(offset).line()).end();
  }

  private static String lineEnd(String source) {
    return source.contains("\r\n") ? "\r\n" : "\n";
  }
}
