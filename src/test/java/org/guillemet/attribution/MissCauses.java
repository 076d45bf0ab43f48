package org.guillemet.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guillemet.attribution.AnnotatedArticle.Gold;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;

/**
 * Counts why annotated attributions are missed: {@code scripts/miss-causes} runs it, and
 * docs/accuracy.md has its figures. An attribution is found when the letters of its content and of
 * one that stands in no other have more than half in common.
 */
public final class MissCauses {

  private enum Cause {
    FOUND("found"),
    NO_CUE("annotated without a cue"),
    NO_READING("no reading of the cue is proposed"),
    EDGES("the cue is read, the content has other edges"),
    UNLIKELY("proposed, and held unlikely"),
    OTHER("likely, and lost to another reading or inside one");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  private final AnnotatedArticle article;
  private final List<List<Candidate>> candidates;
  private final List<Attribution> found;

  private MissCauses(AnnotatedArticle article) {
    this.article = article;
    Context context = article.context();
    this.candidates = CueFinder.candidates(context, LogisticModel.read("ends.weights.gz"));
    Article text = context.article();
    this.found =
        new Attributor()
            .attribute(text, context.analysis(), new QuotationFinder().find(text))
            .attributions();
  }

  /**
   * @param args the corpus and the folder where its grammar is kept
   */
  public static void main(String[] args) throws IOException {
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);
    Path analyses = Files.createDirectories(Path.of(args[1]));
    Map<Cause, Integer> counts = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      if (!line.isBlank()) {
        AnnotatedArticle article = AnnotatedArticle.read(line, number++, analyses, analyzer);
        MissCauses causes = new MissCauses(article);
        article.gold().forEach(g -> counts.merge(causes.of(g), 1, Integer::sum));
      }
    }
    counts.forEach((cause, n) -> System.out.printf("%5d  %s%n", n, cause.words));
  }

  private Cause of(Gold gold) {
    BitSet content = gold.letters();
    boolean isFound =
        found.stream()
            .filter(a -> a.within().isEmpty())
            .anyMatch(a -> overlap(content, article.letters(a.content())) > 0.5);
    if (isFound) {
      return Cause.FOUND;
    }
    if (gold.cue().isEmpty()) {
      return Cause.NO_CUE;
    }
    Optional<Candidate> best =
        candidates.stream()
            .flatMap(List::stream)
            .filter(c -> article.letters(c.draft().cue()).intersects(gold.cue()))
            .max(Comparator.comparingDouble(c -> overlap(content, letters(c))));
    if (best.isEmpty()) {
      return Cause.NO_READING;
    }
    if (overlap(content, letters(best.get())) <= 0.5) {
      return Cause.EDGES;
    }
    return isLikely(best.get()) ? Cause.OTHER : Cause.UNLIKELY;
  }

  private boolean isLikely(Candidate candidate) {
    return new CueFinder(article.context()).isLikely(candidate, siblings(candidate));
  }

  private List<Candidate> siblings(Candidate candidate) {
    return candidates.stream().filter(c -> c.contains(candidate)).findFirst().orElseThrow();
  }

  private BitSet letters(Candidate candidate) {
    return article.letters(candidate.draft().content());
  }

  private static double overlap(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    int all = a.cardinality() + b.cardinality() - common;
    return all == 0 ? 0 : (double) common / all;
  }
}
