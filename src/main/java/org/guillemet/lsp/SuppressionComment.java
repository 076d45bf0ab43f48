package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.guillemet.ingest.CheckerComments;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
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

  /** What may stand in a line of Markdown before the first words of a paragraph or heading. */
  private static final Pattern OPENING = Pattern.compile("([ \\t]*)(?:#+[ \\t]+)?[*_\\[]*");

  private static final Pattern INDENT = Pattern.compile("[ \\t]*");

  /** So many places in a paragraph are tried. */
  private static final int MOST = 40;

  /** Reads the article again from an edited file. */
  interface Reread {
    Article of(String source) throws UnreadableArticleException;
  }

  /**
   * The comment for a finding of an article; empty where none can stand that is about it and leaves
   * the text as it is.
   */
  static Optional<SuppressionComment> of(Finding finding, Format format, Reread reread)
      throws UnreadableArticleException {
    Article article = finding.article();
    String source = article.source();
    int start = article.reading().toSource(finding.span()).start();
    if (start < ArticleReader.textStart(article, format)) {
      return Optional.of(ofFile(finding.rule(), source, format));
    }
    Optional<Block> block = block(article, start);
    Span paragraph =
        block.map(b -> article.reading().toSource(b.span())).orElse(new Span(start, start));
    String line = lineStart(source, paragraph.start());
    String comment = comment("guillemet-ignore", finding.rule());
    if (format == Format.HTML) {
      return Optional.of(at(paragraph.start(), "", comment, ""));
    }
    if (format == Format.PLAIN_TEXT) {
      return Optional.of(
          at(
              paragraph.start() - line.length(),
              "",
              "guillemet-ignore " + finding.rule() + ": ",
              lineEnd(source)));
    }
    for (SuppressionComment place : inMarkdown(article, block, paragraph.start(), comment)) {
      if (place.holds(finding, reread)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /**
   * Where it may go, the best first. At the start of an item of a list or of a cell it would hide
   * what stands behind it.
   */
  private static List<SuppressionComment> inMarkdown(
      Article article, Optional<Block> block, int start, String comment) {
    List<SuppressionComment> places = new ArrayList<>();
    String line = lineStart(article.source(), start);
    Matcher opening = OPENING.matcher(line);
    if (opening.matches()) {
      places.add(before(article.source(), start, opening.group(1), comment));
    }
    block.ifPresent(b -> gaps(article, b).forEach(gap -> places.add(at(gap, " ", comment, ""))));
    Matcher indent = INDENT.matcher(line);
    if (!opening.matches() && indent.lookingAt()) {
      places.add(before(article.source(), start, indent.group(), comment));
    }
    previous(article, start).ifPresent(end -> places.add(at(end, " ", comment, "")));
    return places;
  }

  /** On a line of its own. */
  private static SuppressionComment before(
      String source, int offset, String indent, String comment) {
    int line = offset - lineStart(source, offset).length();
    return at(line, indent, comment, lineEnd(source));
  }

  /** Where words of a block end that others follow, in the file. */
  private static List<Integer> gaps(Article article, Block block) {
    return IntStream.range(block.span().start(), block.span().end())
        .filter(i -> Character.isWhitespace(article.text().charAt(i)))
        .limit(MOST)
        .map(i -> article.reading().toSource(new Span(i, i + 1)).start())
        .boxed()
        .toList();
  }

  /** Where the block before a place ends in the file. */
  private static Optional<Integer> previous(Article article, int offset) {
    return article.blocks().stream()
        .map(block -> article.reading().toSource(block.span()).end())
        .filter(end -> end <= offset)
        .max(Comparator.naturalOrder());
  }

  /** Whether it would be about the finding, and seen by no reader. */
  private boolean holds(Finding finding, Reread reread) {
    Article article = finding.article();
    String filled = text.substring(0, reason) + "x" + text.substring(reason);
    try {
      Article edited =
          reread.of(
              article.source().substring(0, offset) + filled + article.source().substring(offset));
      return edited.text().equals(article.text())
          && CheckerComments.in(edited).stream()
              .filter(c -> new Span(offset, offset + filled.length()).contains(c.span()))
              .flatMap(c -> block(edited, c.span().start()).stream())
              .anyMatch(block -> block.span().contains(finding.span().start()));
    } catch (UnreadableArticleException e) {
      return false;
    }
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

  /** The block that a place of the file stands in, or the next one. */
  private static Optional<Block> block(Article article, int offset) {
    return article.blocks().stream()
        .filter(block -> article.reading().toSource(block.span()).end() > offset)
        .findFirst();
  }

  /** What stands before a place in its line. */
  private static String lineStart(String source, int offset) {
    int column = new Lines(source).at(offset).column();
    return source.substring(offset - column + 1, offset);
  }

  private static String lineEnd(String source) {
    return source.contains("\r\n") ? "\r\n" : "\n";
  }
}
