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
      for (Candidate candidate : outermost(article, candidates)) {
        examples.add(
            new Example(
                CueFeatures.of(article.context(), candidate, candidates, lexical).texts(),
                isRight(article, candidate),
                article.number()));
      }
    }
    return examples;
  }

  /** Those that stand in no content, unless they stand in an annotated cue. */
  static List<Candidate> outermost(AnnotatedArticle article, List<Candidate> candidates) {
    return candidates.stream()
        .filter(
            c -> {
              BitSet cue = cue(article, c);
              return article.gold().stream().anyMatch(g -> g.cue().intersects(cue))
                  || article.gold().stream().noneMatch(g -> covers(g.letters(), cue));
            })
        .toList();
  }

  private static BitSet cue(AnnotatedArticle article, Candidate candidate) {
    Span head = candidate.draft().cueHead().orElseThrow().token().span();
    return article.letters(List.of(head));
  }

  static boolean isRight(AnnotatedArticle article, Candidate candidate) {
    BitSet cue = cue(article, candidate);
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
