package org.guillemet.ingest.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * Tells numbers that are words of the text from the numbering of a list: "14. So many were hurt."
 * is a list to Markdown. Not thread-safe.
 */
final class ListNumbers {

  private final Set<Node> withWords = Collections.newSetFromMap(new IdentityHashMap<>());
  private int last;

  /** Takes in a list before its items: one that neither begins a numbering nor goes on with one. */
  void enter(OrderedList list) {
    if (start(list) > 1 && start(list) != last + 1) {
      withWords.add(list);
    }
  }

  /** Takes in the end of a list. */
  void leave(OrderedList list) {
    last = start(list) - 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      last++;
    }
  }

  /** Whether the number of an item is text. */
  boolean isWord(ListItem item) {
    return withWords.contains(item.getParent())
        && (item.getFirstChild() == null || item.getFirstChild() instanceof Paragraph);
  }

  /** Whether an item is a paragraph that begins with a number. */
  boolean isParagraph(ListItem item) {
    return isWord(item) && item.getPrevious() == null && item.getNext() == null;
  }

  private static int start(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }
}
