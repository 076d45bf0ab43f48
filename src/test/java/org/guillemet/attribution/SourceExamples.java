package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.AnnotatedArticle.Gold;
import org.guillemet.attribution.Fitting.Example;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.attribution.sources.SourceChoice;
import org.guillemet.attribution.sources.SourceFeatures;
import org.guillemet.attribution.sources.SourceOption;
import org.guillemet.text.Span;

/**
 * What may name the sources of annotated attributions, the right one of each marked.
 *
 * <p>Only attributions count whose source stands in the sentence of their cue, or that have none.
 */
final class SourceExamples {

  private SourceExamples() {}

  /** The examples of one article. */
  static List<List<Example>> of(AnnotatedArticle article, LogisticModel ends) {
    List<List<Example>> examples = new ArrayList<>();
    SourceChoice choice =
        new SourceChoice(article.context(), new LogisticModel(java.util.Map.of()));
    for (List<Candidate> candidates : CueFinder.candidates(article.context(), ends)) {
      for (Candidate candidate : candidates) {
        List<Example> options = examples(article, choice, candidate);
        if (!options.isEmpty()) {
          examples.add(options);
        }
      }
    }
    return examples;
  }

  private static List<Example> examples(
      AnnotatedArticle article, SourceChoice choice, Candidate candidate) {
    Draft draft = candidate.draft();
    Span head = draft.cueHead().orElseThrow().token().span();
    BitSet cue = article.letters(List.of(head));
    BitSet content = article.letters(draft.content());
    Optional<Gold> gold =
        article.gold().stream()
            .filter(g -> g.cue().intersects(cue) && g.letters().intersects(content))
            .findFirst();
    if (gold.isEmpty()) {
      return List.of();
    }
    List<SourceOption> options = choice.options(draft);
    Optional<SourceOption> right =
        options.stream()
            .filter(o -> agreement(article, gold.get(), o) >= 0.5)
            .max(Comparator.comparingDouble(o -> agreement(article, gold.get(), o)));
    if (right.isEmpty()) {
      return List.of();
    }
    return options.stream()
        .map(
            o ->
                new Example(
                    SourceFeatures.of(article.context(), draft, o).texts(),
                    o == right.get(),
                    article.number()))
        .toList();
  }

  /** The letters that both have, in relation to those of each. */
  private static double agreement(AnnotatedArticle article, Gold gold, SourceOption option) {
    BitSet words = article.letters(option.source().spans());
    if (words.isEmpty() || gold.source().isEmpty()) {
      return words.isEmpty() && gold.source().isEmpty() ? 1 : 0;
    }
    BitSet both = (BitSet) words.clone();
    both.and(gold.source());
    return 2.0 * both.cardinality() / (words.cardinality() + gold.source().cardinality());
  }
}
