package org.guillemet.material;

import java.util.List;
import java.util.Set;
import org.guillemet.matching.Alignment;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Fold;
import org.guillemet.text.Span;

/**
 * Where the words of a quotation stand in what one voice says, as far as they do.
 *
 * @param spans of the words there, in the reading text, in the order of the quotation
 * @param differences what stands otherwise there, in text order
 * @param folds what was taken for no difference
 * @param cut whether words were passed over where the quotation marks it
 * @param unheard whether words stand where the source says that nobody could hear them
 * @param distant whether words come from places that are far apart, and nothing marks it
 * @param common how many words agree
 * @param meaning how many of these are not mere grammar
 * @param changed how many words do not agree
 */
record Located(
    List<Span> spans,
    List<Difference> differences,
    Set<Fold> folds,
    boolean cut,
    boolean unheard,
    boolean distant,
    int common,
    int meaning,
    int changed) {

  /** More words left out in one place are no more unlike. */
  private static final int CUT = 4;

  Located {
    spans = List.copyOf(spans);
    differences = List.copyOf(differences);
    folds = Fold.inOrder(folds);
  }

  static Located of(
      Alignment alignment, Set<Fold> folds, boolean cut, boolean unheard, List<Span> spans) {
    return new Located(
        spans,
        alignment.differences(),
        folds,
        cut,
        unheard,
        false,
        alignment.common(),
        alignment.commonMeaning(),
        changed(alignment.differences()));
  }

  /** A cut is one change, however long it is. */
  private static int changed(List<Difference> differences) {
    return differences.stream()
        .mapToInt(
            d ->
                d.left().isEmpty()
                    ? Math.min(CUT, d.right().size())
                    : Math.max(d.left().size(), d.right().size()))
        .sum();
  }

  /** Which part of the words laid side by side agree, from 0 to 1. */
  double likeness() {
    return common + changed == 0 ? 0 : (double) common / (common + changed);
  }
}
