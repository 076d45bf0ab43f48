package org.guillemet.quotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.guillemet.quotations.Mark.Family;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Article;
import org.guillemet.text.Block;

/**
 * Finds what stands in quotation marks, whatever their style and however broken, and what layout
 * sets apart as quoted. Takes time in proportion to the text. Thread-safe.
 */
public final class QuotationFinder {

  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.<Quotation>comparingInt(q -> q.span().start())
          .thenComparingInt(q -> -q.span().end())
          .thenComparing(Quotation::form);

  /** The quotations of an article, their use still unknown, and its faulty marks. */
  public Quotations find(Article article) {
    String text = article.text();
    MarkScanner scanner = new MarkScanner(text);
    DoubleMarks doubles = new DoubleMarks(text);
    SingleMarks singles = new SingleMarks(article);
    List<List<Mark>> doubleMarks = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Mark> marks = scanner.scan(block.span());
      doubleMarks.add(marks.stream().filter(m -> m.family() != Family.SINGLE).toList());
      singles.pair(block, marks.stream().filter(m -> m.family() == Family.SINGLE).toList());
    }
    doubles.pair(article.blocks(), doubleMarks);
    List<Quotation> found = new ArrayList<>();
    doubles.pairs().forEach(p -> add(p, text, found));
    singles.pairs().forEach(p -> add(p, text, found));
    found.addAll(new LayoutQuotations(article).find());
    List<MarkFault> faults = new ArrayList<>(doubles.faults());
    faults.addAll(singles.faults());
    faults.sort(Comparator.comparing(MarkFault::mark));
    return new Quotations(nested(found), faults);
  }

  private static void add(MarkedSpan pair, String text, List<Quotation> found) {
    if (pair.words().of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
      found.add(new Quotation(pair.span(), pair.words().trim(text), pair.form(), 0, Use.UNKNOWN));
    }
  }

  /**
   * Quotations with their depth; of two that cross, the later one is left out, and of a block
   * quotation and the marks that hold all its words, the block.
   */
  private static List<Quotation> nested(List<Quotation> found) {
    List<Quotation> sorted = new ArrayList<>(found);
    sorted.sort(OUTER_FIRST);
    List<Quotation> all = new ArrayList<>();
    Deque<Quotation> around = new ArrayDeque<>();
    for (Quotation q : sorted) {
      while (!around.isEmpty() && around.peek().span().end() <= q.span().start()) {
        around.pop();
      }
      if (around.isEmpty() || around.peek().span().contains(q.span())) {
        if (!around.isEmpty() && isSame(around.peek(), q)) {
          Quotation outer = around.pop();
          all.remove(all.lastIndexOf(outer));
        }
        if (!around.isEmpty() && isSame(q, around.peek())) {
          continue;
        }
        Quotation placed = new Quotation(q.span(), q.words(), q.form(), around.size(), q.use());
        all.add(placed);
        around.push(placed);
      }
    }
    return all;
  }

  /** Layout and marks that set apart the same words are one quotation. */
  private static boolean isSame(Quotation layout, Quotation marks) {
    boolean byLayout = layout.form() == Form.LAYOUT || layout.form() == Form.EMPHASIS;
    return byLayout
        && marks.form() != Form.EMPHASIS
        && marks.form() != Form.LAYOUT
        && Math.abs(marks.span().start() - layout.span().start()) <= 1
        && Math.abs(layout.span().end() - marks.span().end()) <= 2;
  }
}
