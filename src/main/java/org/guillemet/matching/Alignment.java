package org.guillemet.matching;

import java.util.List;
import java.util.Set;

/**
 * How far the words of two passages agree, laid side by side.
 *
 * @param differences what stands otherwise, in text order
 * @param folds what was taken for no difference, as far as words show it
 * @param cut whether words were passed over where a writer marks a cut
 * @param common how many words agree
 * @param commonMeaning how many of these are not mere grammar
 * @param changed how many words do not
 * @param pairs the words that agree, in text order
 * @param whole whether both passages were laid side by side from the first word to the last
 */
public record Alignment(
    List<Difference> differences,
    Set<Fold> folds,
    boolean cut,
    int common,
    int commonMeaning,
    int changed,
    List<Pair> pairs,
    boolean whole) {

  /**
   * A word that both have.
   *
   * @param left its number in the left passage, from 0 on
   * @param right its number in the right one
   */
  public record Pair(int left, int right) {}

  public Alignment {
    differences = List.copyOf(differences);
    folds = Fold.inOrder(folds);
    pairs = List.copyOf(pairs);
  }

  /** Which part of the words laid side by side agree, from 0 to 1. */
  public double similarity() {
    return common + changed == 0 ? 0 : (double) common / (common + changed);
  }
}
