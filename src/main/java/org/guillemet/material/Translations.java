package org.guillemet.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.stage.Translation;
import org.guillemet.compare.stage.Translation.Fit;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Span;

/**
 * Finds a quotation in material of another language, by what translation leaves as it is. Words are
 * not compared; figures and negations are. Immutable.
 */
final class Translations {

  /** No translation has so many times the words of what it translates. */
  private static final double LONGER = 1.8;

  /** So much in common is no chance, or less of one speaker. */
  private static final int SHARED = 3;

  private static final int SHARED_OF_ONE = 2;

  private static final double ALIKE = 0.5;

  /** Sentences that a quotation may be of. */
  private static final int SENTENCES = 3;

  private final List<Window> windows;

  private record Window(Span span, Translation words) {}

  /** A place that may be the original of a quotation. */
  record Original(Span span, double likeness, List<Difference> differences) {}

  private record Fitting(Window window, Fit fit) {}

  /**
   * @param passage of material
   * @param text that it stands in
   */
  Translations(QuotedPassage passage, String text) {
    this.windows = windows(passage, text);
  }

  private static List<Window> windows(QuotedPassage passage, String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < passage.words().size(); i++) {
      if (i == 0 || passage.words().get(i).opensSentence()) {
        starts.add(i);
      }
    }
    starts.add(passage.words().size());
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      for (int n = 1; n <= SENTENCES && i + n < starts.size(); n++) {
        int from = starts.get(i);
        int to = starts.get(i + n);
        Span span = passage.words().get(from).span().cover(passage.words().get(to - 1).span());
        windows.add(new Window(span, new Translation(passage.part(from, to), text)));
      }
    }
    return windows;
  }

  /** The most likely original; a figure or a negation that is another there is a difference. */
  Optional<Original> find(Translation quotation, SpeakerRelation relation) {
    int enough = relation == SpeakerRelation.SAME ? SHARED_OF_ONE : SHARED;
    return windows.stream()
        .filter(w -> areAlikeInLength(quotation, w.words()))
        .map(w -> new Fitting(w, quotation.fit(w.words())))
        .filter(f -> f.fit().shared() >= enough && f.fit().likeness() >= ALIKE)
        .max(
            Comparator.<Fitting, Boolean>comparing(
                    f -> f.fit().sameFigures() && f.fit().sameNegation())
                .thenComparingDouble(f -> f.fit().shared() * f.fit().likeness())
                .thenComparingInt(f -> -f.window().words().length()))
        .map(f -> new Original(f.window().span(), f.fit().likeness(), differences(quotation, f)));
  }

  private static boolean areAlikeInLength(Translation a, Translation b) {
    double ratio = (double) a.length() / b.length();
    return ratio <= LONGER && ratio >= 1 / LONGER;
  }

  private static List<Difference> differences(Translation quotation, Fitting fitting) {
    List<Difference> differences = new ArrayList<>();
    Translation there = fitting.window().words();
    if (!fitting.fit().sameNegation()) {
      differences.add(
          new Difference(
              quotation.words(Weight.NEGATION), there.words(Weight.NEGATION), Gravity.NEGATION));
    }
    if (!fitting.fit().sameFigures()) {
      differences.add(
          new Difference(
              quotation.words(Weight.NUMBER), there.words(Weight.NUMBER), Gravity.NUMBER));
    }
    return differences;
  }
}
