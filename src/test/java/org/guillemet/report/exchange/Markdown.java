package org.guillemet.report.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;

/** Reads Markdown with commonmark-java. */
final class Markdown {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** What a summary is made of. */
  private static final Set<Class<? extends Node>> OWN =
      Set.of(
          Document.class,
          Heading.class,
          Paragraph.class,
          BulletList.class,
          ListItem.class,
          BlockQuote.class,
          Text.class,
          Code.class,
          StrongEmphasis.class,
          Emphasis.class,
          SoftLineBreak.class);

  private static final Set<String> OWN_HTML = Set.of("<br>", "<span>", "</span>", "</details>");

  private Markdown() {}

  static Stream<Node> nodes(Class<? extends Node> type, String report) {
    return all(PARSER.parse(report)).filter(type::isInstance);
  }

  /** What a reader sees of a node, without marks that have no width. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    all(node)
        .forEach(
            n -> {
              if (n instanceof Text words) {
                text.append(words.getLiteral());
              } else if (n instanceof Code code) {
                text.append(code.getLiteral());
              }
            });
    return text.toString().replace("\u200B", "");
  }

  /** What no summary has of itself: links, images, headings of articles, foreign HTML. */
  static List<String> foreign(String report) {
    return all(PARSER.parse(report)).filter(n -> !isOwn(n)).map(Node::toString).toList();
  }

  private static boolean isOwn(Node node) {
    if (node instanceof HtmlInline inline) {
      return OWN_HTML.contains(inline.getLiteral());
    }
    if (node instanceof HtmlBlock block) {
      return OWN_HTML.contains(block.getLiteral())
          || block
              .getLiteral()
              .matches("<details>\\n<summary>\\d+ suppressed, \\d+ in the baseline</summary>");
    }
    return OWN.contains(node.getClass());
  }

  private static Stream<Node> all(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return Stream.concat(Stream.of(node), children.stream().flatMap(Markdown::all));
  }

  /** An article that is nothing but these words. */
  static Article saying(String words) {
    return new Article(
        "a.txt",
        words,
        MappedText.identity(words),
        Language.ENGLISH,
        Metadata.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
