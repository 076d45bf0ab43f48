package org.guillemet.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.matching.Alignment;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.Fold;
import org.guillemet.matching.QuotedPassage;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.WordAlignment;
import org.guillemet.matching.WordAlignment.Fit;
import org.guillemet.text.Span;

/** Finds where a quotation stands in what a voice says. Immutable. */
final class Locator {

  /** Of places that have words in common so many are looked at. */
  private static final int PLACES = 6;

  /** How many words a marked cut may stand for, before its parts are looked for one by one. */
  private static final int ROOM = 60;

  /** A quotation is one place unless several have so much more of it. */
  private static final double MORE = 0.04;

  /** Of what is put together of several runs of words, so much must be in one. */
  private static final double COVERED = 0.85;

  /** Shorter runs are found anywhere. */
  private static final int SHORTEST_RUN = 4;

  private static final int MOST_RUNS = 4;

  private final VoiceStream stream;
  private final QuotedPassage quotation;
  private final String text;

  /**
   * @param text that the quotation stands in
   */
  Locator(VoiceStream stream, QuotedPassage quotation, String text) {
    this.stream = stream;
    this.quotation = quotation;
    this.text = text;
  }

  /** The place that is most like the quotation; several, if together they are more so. */
  Optional<Located> find() {
    Optional<Located> best = inOne(quotation);
    if (best.filter(l -> l.differences().isEmpty()).isPresent()) {
      return best;
    }
    best = better(best, inParts(parts()));
    return better(best, inRuns());
  }

  private static Optional<Located> better(Optional<Located> one, Optional<Located> several) {
    boolean more =
        several.isPresent()
            && several.get().likeness() >= one.map(Located::likeness).orElse(0.0) + MORE;
    return more ? several : one;
  }

  private Optional<Located> inOne(QuotedPassage words) {
    int cuts = (int) words.words().stream().filter(QuotedWord::behindCut).count();
    return stream.index().places(words, PLACES, cuts * ROOM).stream()
        .flatMap(place -> at(words, place).stream())
        .max(
            Comparator.comparingDouble(Located::likeness)
                .thenComparingInt(Located::meaning)
                .thenComparingInt(l -> -l.spans().get(0).start()));
  }

  private Optional<Located> at(QuotedPassage words, WordIndex.Place place) {
    QuotedPassage window = stream.passage().part(place.from(), place.to());
    return WordAlignment.of(words, window, Fit.WHOLE_LEFT)
        .map(
            alignment -> {
              Set<Fold> folds = EnumSet.noneOf(Fold.class);
              folds.addAll(alignment.folds());
              folds.addAll(
                  new WrittenForms(words, text, window, stream.material().document().text())
                      .folds(alignment.pairs()));
              return Located.of(alignment, folds, spans(alignment, place.from()));
            });
  }

  /** The words that agree, from the first to the last; what lies far apart is apart. */
  private List<Span> spans(Alignment alignment, int from) {
    List<Alignment.Pair> pairs = alignment.pairs();
    int first = from + pairs.get(0).right();
    int last = from + pairs.get(pairs.size() - 1).right() + 1;
    return List.of(stream.span(first, last));
  }

  /** What stands between marked cuts; without any, the sentences. */
  private List<QuotedPassage> parts() {
    boolean cut = quotation.words().stream().skip(1).anyMatch(QuotedWord::behindCut);
    List<QuotedPassage> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= quotation.words().size(); i++) {
      if (i == quotation.words().size() || begins(quotation.words().get(i), cut)) {
        parts.add(quotation.part(start, i));
        start = i;
      }
    }
    return parts;
  }

  private static boolean begins(QuotedWord word, boolean cut) {
    return cut ? word.behindCut() : word.opensSentence();
  }

  private Optional<Located> inParts(List<QuotedPassage> parts) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Located> found = new ArrayList<>();
    for (QuotedPassage part : parts) {
      Optional<Located> place = inOne(part);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      found.add(place.get());
    }
    boolean marked = parts.get(1).words().get(0).behindCut();
    Set<Fold> folds = EnumSet.noneOf(Fold.class);
    List<Difference> differences = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int common = 0;
    int meaning = 0;
    int changed = 0;
    for (Located one : found) {
      folds.addAll(one.folds());
      common += one.common();
      meaning += one.meaning();
      changed += one.changed();
      differences.addAll(one.differences());
      spans.addAll(one.spans());
    }
    boolean distant = areDistant(spans);
    if (!marked && !distant) {
      differences.addAll(leftOut(spans));
    }
    return Optional.of(
        new Located(spans, differences, folds, marked, distant, common, meaning, changed));
  }

  private boolean areDistant(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (stream.areDistant(spans.get(i - 1), spans.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What the material has between the places. */
  private List<Difference> leftOut(List<Span> spans) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 1; i < spans.size(); i++) {
      int from = spans.get(i - 1).end();
      int to = spans.get(i).start();
      List<QuotedWord> between =
          stream.passage().words().stream()
              .filter(w -> w.span().start() >= from && w.span().end() <= to && !w.isIdle())
              .toList();
      if (!between.isEmpty()) {
        differences.add(new Difference(List.of(), between, Gravity.MEANING));
      }
    }
    return differences;
  }

  /** The quotation put together of words that stand so in several places. */
  private Optional<Located> inRuns() {
    List<QuotedWord> own = quotation.words().stream().filter(w -> !w.isIdle()).toList();
    List<Span> spans = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    int covered = 0;
    int meaning = 0;
    int at = 0;
    while (at < own.size()) {
      WordIndex.Place run = stream.index().run(own, at);
      if (run.votes() >= SHORTEST_RUN) {
        spans.add(stream.span(run.from(), run.to()));
        covered += run.votes();
        meaning +=
            (int)
                own.subList(at, at + run.votes()).stream()
                    .filter(QuotedWord::carriesMeaning)
                    .count();
        at += run.votes();
      } else {
        differences.add(new Difference(List.of(own.get(at)), List.of(), Gravity.MEANING));
        at++;
      }
    }
    if (spans.size() < 2 || spans.size() > MOST_RUNS || covered < COVERED * own.size()) {
      return Optional.empty();
    }
    boolean distant = areDistant(spans);
    if (!distant) {
      differences.addAll(leftOut(spans));
    }
    return Optional.of(
        new Located(
            spans, differences, Set.of(), false, distant, covered, meaning, own.size() - covered));
  }
}
