package org.guillemet.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** So few words that do not agree are a slip, and no other place. */
  private static final int SLIP = 2;

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
    best = better(best, inParts(parts(QuotedWord::behindCut)));
    best = better(best, inParts(parts(w -> w.behindCut() || w.opensSentence())));
    return better(best, inRuns());
  }

  private static Optional<Located> better(Optional<Located> one, Optional<Located> several) {
    boolean more =
        several.isPresent()
            && one.filter(l -> l.changed() <= SLIP).isEmpty()
            && several.get().likeness() >= one.map(Located::likeness).orElse(0.0) + MORE;
    return more ? several : one;
  }

  /** Other places that are as like the quotation as one that has all of it. */
  List<Located> others(Located best) {
    return all(quotation)
        .filter(l -> l.likeness() == best.likeness() && l.differences().isEmpty())
        .filter(l -> !l.spans().equals(best.spans()))
        .sorted(Comparator.comparingInt(l -> l.spans().get(0).start()))
        .toList();
  }

  private Optional<Located> inOne(QuotedPassage words) {
    return all(words)
        .max(
            Comparator.comparingDouble(Located::likeness)
                .thenComparingInt(Located::meaning)
                .thenComparingInt(l -> -l.spans().get(0).start()));
  }

  private Stream<Located> all(QuotedPassage words) {
    int cuts = (int) words.words().stream().filter(QuotedWord::behindCut).count();
    return stream.index().places(words, PLACES, cuts * ROOM).stream()
        .flatMap(place -> at(words, place).stream());
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
              boolean cut = alignment.cut() || words.words().get(0).behindCut() || words.cutAtEnd();
              return Located.of(
                  alignment,
                  folds,
                  cut,
                  isUnheard(words, window, alignment),
                  spans(words, alignment, place.from()));
            });
  }

  /** The words that agree; where the writer marks that he leaves sentences out, several places. */
  private List<Span> spans(QuotedPassage words, Alignment alignment, int from) {
    List<Span> spans = new ArrayList<>();
    List<Alignment.Pair> pairs = alignment.pairs();
    int first = from + pairs.get(0).right();
    for (int i = 1; i <= pairs.size(); i++) {
      int last = from + pairs.get(i - 1).right() + 1;
      int next = i < pairs.size() ? from + pairs.get(i).right() : last;
      if (i == pairs.size()
          || words.words().get(pairs.get(i).left()).behindCut() && endsSentence(last, next)) {
        spans.add(stream.span(first, last));
        first = next;
      }
    }
    return List.copyOf(spans);
  }

  /** Whether the quotation has words where a gap of the source is. */
  private static boolean isUnheard(QuotedPassage words, QuotedPassage window, Alignment alignment) {
    for (int i = 1; i < alignment.pairs().size(); i++) {
      Alignment.Pair pair = alignment.pairs().get(i);
      int before = alignment.pairs().get(i - 1).left();
      if (window.words().get(pair.right()).behindCut()
          && words.words().subList(before + 1, pair.left()).stream().anyMatch(w -> !w.isIdle())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(int from, int next) {
    return stream.passage().words().subList(from, next + 1).stream()
        .anyMatch(QuotedWord::opensSentence);
  }

  /** What the words begin that a part may begin with. */
  private List<QuotedPassage> parts(Predicate<QuotedWord> begins) {
    List<QuotedPassage> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= quotation.words().size(); i++) {
      if (i == quotation.words().size() || begins.test(quotation.words().get(i))) {
        parts.add(quotation.part(start, i));
        start = i;
      }
    }
    return parts;
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
    boolean unheard = found.stream().anyMatch(Located::unheard);
    boolean cut = false;
    boolean distant = false;
    for (int i = 1; i < parts.size(); i++) {
      boolean backwards = spans.get(i).start() < spans.get(i - 1).end();
      if (parts.get(i).words().get(0).behindCut() && !backwards) {
        cut = true;
      } else if (stream.areDistant(spans.get(i - 1), spans.get(i))) {
        distant = true;
      } else {
        leftOut(number(spans.get(i - 1).end()), number(spans.get(i).start()))
            .ifPresent(differences::add);
      }
    }
    return Optional.of(
        new Located(spans, differences, folds, cut, unheard, distant, common, meaning, changed));
  }

  /** The first word of what the voice says that ends behind an offset of the reading text. */
  private int number(int offset) {
    List<QuotedWord> words = stream.passage().words();
    int number = 0;
    while (number < words.size() && words.get(number).span().end() <= offset) {
      number++;
    }
    return number;
  }

  /** What the material has from one word to before another, though the quotation has it not. */
  private Optional<Difference> leftOut(int from, int to) {
    List<QuotedWord> between =
        from < to
            ? stream.passage().words().subList(from, to).stream().filter(w -> !w.isIdle()).toList()
            : List.of();
    return Optional.of(between)
        .filter(words -> !words.isEmpty())
        .map(words -> new Difference(List.of(), words, Gravity.MEANING));
  }

  /** The quotation put together of words that stand so in several places. */
  private Optional<Located> inRuns() {
    List<QuotedWord> own = quotation.words().stream().filter(w -> !w.isIdle()).toList();
    List<WordIndex.Place> runs = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    int covered = 0;
    int meaning = 0;
    int at = 0;
    while (at < own.size()) {
      WordIndex.Place run = stream.index().run(own, at);
      if (run.votes() >= SHORTEST_RUN) {
        runs.add(run);
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
    if (runs.size() < 2 || runs.size() > MOST_RUNS || covered < COVERED * own.size()) {
      return Optional.empty();
    }
    List<Span> spans = runs.stream().map(run -> stream.span(run.from(), run.to())).toList();
    boolean distant = false;
    for (int i = 1; i < runs.size(); i++) {
      distant |= stream.areDistant(spans.get(i - 1), spans.get(i));
    }
    for (int i = 1; i < runs.size() && !distant; i++) {
      leftOut(runs.get(i - 1).to(), runs.get(i).from()).ifPresent(differences::add);
    }
    return Optional.of(
        new Located(
            spans,
            differences,
            Set.of(),
            false,
            false,
            distant,
            covered,
            meaning,
            own.size() - covered));
  }
}
