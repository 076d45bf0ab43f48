package org.guillemet.ingest.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.guillemet.text.Block;

/**
 * The HTML elements that are open around a piece of Markdown: a blank line ends a block of HTML,
 * but not the elements that it opened. Not thread-safe.
 */
final class HtmlContext {

  private static final Set<String> CONTAINERS =
      Set.of(
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "li",
          "ol",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** Elements that end where the next of their kind begins. */
  private static final Set<String> UNCLOSED = Set.of("dd", "dt", "li", "td", "th", "tr");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)([^<>]*+)>");

  private final Deque<String> open = new ArrayDeque<>();
  private Optional<Node> around = Optional.empty();

  /** Takes in what a block of HTML opens and closes. */
  void read(HtmlBlock block) {
    if (around.isEmpty() || around.get() != block.getParent()) {
      open.clear();
      around = Optional.of(block.getParent());
    }
    Matcher tags = TAG.matcher(block.getLiteral());
    while (tags.find()) {
      String name = tags.group(2).toLowerCase(Locale.ROOT);
      if (CONTAINERS.contains(name) && !tags.group(3).endsWith("/")) {
        if (tags.group(1).isEmpty()) {
          start(name);
        } else {
          end(name);
        }
      }
    }
  }

  private void start(String name) {
    if (UNCLOSED.contains(name) && name.equals(open.peek())) {
      open.pop();
    }
    if (open.size() < MarkdownSyntax.DEEPEST) {
      open.push(name);
    }
  }

  private void end(String name) {
    if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // What is inside ends with it.
      }
    }
  }

  /** Whether any element is open around a node. */
  boolean isOpenAt(Node node) {
    return !open.isEmpty() && isInside(node);
  }

  /** Whether rows and cells of a table may stand at a node. */
  boolean isTableAt(Node node) {
    return isOpenAt(node) && open.contains("table");
  }

  /** The kind of block that the elements around a node make of it, if any does. */
  Optional<Block.Kind> kindAt(Node node) {
    return isOpenAt(node)
        ? open.stream().flatMap(name -> kind(name).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<Block.Kind> kind(String name) {
    return switch (name) {
      case "blockquote" -> Optional.of(Block.Kind.BLOCK_QUOTE);
      case "caption", "figcaption" -> Optional.of(Block.Kind.CAPTION);
      case "li", "dd", "dt" -> Optional.of(Block.Kind.LIST_ITEM);
      default -> Optional.empty();
    };
  }

  private boolean isInside(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (around.isPresent() && around.get() == above) {
        return true;
      }
    }
    return false;
  }
}
