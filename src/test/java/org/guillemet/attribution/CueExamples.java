package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guillemet.attribution.AnnotatedArticle.Gold;
import org.guillemet.attribution.Fitting.Example;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.model.CueFeatures;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.text.Span;

/**
 * Candidates of annotated articles, each marked right or wrong by the annotation.
 *
 * <p>A candidate is right when its cue stands in the cue of an annotated attribution and its
 * content is, in the main, the annotated one. A candidate inside another's content is left out, as
 * the sets annotate only the outermost attributions.
 */
final class CueExamples {

  private CueExamples() {}

  /** The examples of one article. */
  static List<Example> of(AnnotatedArticle article, LogisticModel ends, boolean lexical) {
    List<Example> examples = new ArrayList<>();
    for (List<Candidate> candidates : CueFinder.candidates(article.context(), ends)) {
      for (Candidate candidate : candidates) {
        Span head = candidate.draft().cueHead().orElseThrow().token().span();
        BitSet cue = article.letters(List.of(head));
        boolean marked = article.gold().stream().anyMatch(g -> g.cue().intersects(cue));
        boolean inside = article.gold().stream().anyMatch(g -> covers(g.letters(), cue));
        if (marked || !inside) {
          examples.add(
              new Example(
                  CueFeatures.of(article.context(), candidate, candidates, lexical),
                  isRight(article, candidate, cue),
                  article.number()));
        }
      }
    }
    return examples;
  }

  private static boolean isRight(AnnotatedArticle article, Candidate candidate, BitSet cue) {
    BitSet content = article.letters(candidate.draft().content());
    return article.gold().stream()
        .filter(g -> g.cue().intersects(cue))
        .anyMatch(g -> agree(g, content, candidate.draft().foundBy()));
  }

  /** Half of what the two have together; a quotation may go on behind its first span. */
  private static boolean agree(Gold annotated, BitSet content, FoundBy foundBy) {
    BitSet gold = annotated.letters();
    int common = common(gold, content);
    int all = gold.cardinality() + content.cardinality() - common;
    return common > 0.5 * all
        || foundBy.isOfQuotation() && common >= 0.9 * content.cardinality() && common > 0;
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static boolean covers(BitSet outside, BitSet inside) {
    return !inside.isEmpty() && common(outside, inside) == inside.cardinality();
  }
}
