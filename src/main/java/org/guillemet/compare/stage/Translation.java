package org.guillemet.compare.stage;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guillemet.compare.quotations.Anchors;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;

/** Words as far as a translation of them can be recognised. Immutable. */
public final class Translation {

  private final QuotedPassage passage;
  private final Anchors anchors;

  /**
   * @param text that the passage stands in
   */
  public Translation(QuotedPassage passage, String text) {
    this.passage = passage;
    this.anchors = Anchors.of(passage, text);
  }

  /**
   * How far two passages may be translations of each other.
   *
   * @param shared how much translation leaves in both, figures not counted
   * @param likeness which part of that of the one that has less, from 0 to 1
   * @param sameFigures whether they have the same figures
   * @param sameNegation whether both or neither deny something
   */
  public record Fit(int shared, double likeness, boolean sameFigures, boolean sameNegation) {}

  /** How far another passage may be one with this. */
  public Fit fit(Translation other) {
    Set<String> own = withoutFigures(anchors);
    Set<String> others = withoutFigures(other.anchors);
    int fewer = Math.min(own.size(), others.size());
    own.retainAll(others);
    return new Fit(
        own.size(),
        fewer == 0 ? 0 : (double) own.size() / fewer,
        figures(passage).equals(figures(other.passage)),
        anchors.negated() == other.anchors.negated());
  }

  private static Set<BigDecimal> figures(QuotedPassage passage) {
    Set<BigDecimal> figures = new HashSet<>();
    for (QuotedWord word : passage.words()) {
      word.number().ifPresent(number -> figures.add(number.stripTrailingZeros()));
    }
    return figures;
  }

  private static Set<String> withoutFigures(Anchors anchors) {
    Set<String> rest = new HashSet<>(anchors.all());
    rest.removeAll(anchors.figures());
    return rest;
  }

  /** The words that deny or that are numbers. */
  public List<QuotedWord> words(Weight weight) {
    return passage.words().stream().filter(w -> w.weight() == weight).toList();
  }

  /** How many words it has. */
  public int length() {
    return passage.words().size();
  }
}
