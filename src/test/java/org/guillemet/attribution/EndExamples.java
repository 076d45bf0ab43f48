package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.AnnotatedArticle.Gold;
import org.guillemet.attribution.Fitting.Example;
import org.guillemet.attribution.contents.ContentEnds;
import org.guillemet.attribution.contents.ContentScan;
import org.guillemet.attribution.contents.EndFeatures;
import org.guillemet.attribution.contents.Place;
import org.guillemet.attribution.cues.CueFinder;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;

/**
 * The places where contents of annotated attributions may end, the right one of each marked.
 *
 * <p>Only contents count whose beginning the grammar has found, and that end in the sentence of
 * their cue or go on behind it.
 */
final class EndExamples {

  private EndExamples() {}

  /** The examples of one article. */
  static List<List<Example>> of(AnnotatedArticle article) {
    ContentEnds finder = new ContentEnds(article.context(), new LogisticModel(java.util.Map.of()));
    List<List<Example>> examples = new ArrayList<>();
    for (List<Candidate> candidates : CueFinder.candidates(article.context())) {
      for (Candidate candidate : candidates) {
        Optional<Place> place = finder.place(candidate);
        if (place.isPresent()) {
          List<Example> choice = examples(article, finder, candidate, place.get());
          if (!choice.isEmpty()) {
            examples.add(choice);
          }
        }
      }
    }
    return examples;
  }

  private static List<Example> examples(
      AnnotatedArticle article, ContentEnds finder, Candidate candidate, Place place) {
    Node cue = candidate.draft().cueHead().orElseThrow();
    Sentence sentence = cue.sentence();
    int begin = start(article, sentence.token(place.start()));
    BitSet head = article.letters(List.of(cue.token().span()));
    Optional<BitSet> gold =
        article.gold().stream()
            .filter(g -> g.cue().intersects(head))
            .map(Gold::content)
            .flatMap(List::stream)
            .filter(c -> c.nextSetBit(0) == begin)
            .findFirst();
    if (gold.isEmpty() || begin < 0) {
      return List.of();
    }
    List<Integer> ends = finder.ends(cue, place);
    int right = -1;
    for (int end : ends) {
      BitSet letters =
          article.letters(
              sentence.tokens().subList(place.start(), end).stream().map(Token::span).toList());
      if (letters.length() <= gold.get().length()) {
        right = letters.length() == gold.get().length() || isLast(ends, end) ? end : -1;
      }
    }
    List<Example> examples = new ArrayList<>();
    if (right >= 0) {
      ContentScan scan = new ContentScan(article.context(), candidate, place.start());
      for (int end : ends) {
        List<String> features =
            EndFeatures.of(article.context(), candidate, scan, place.start(), place.parsed(), end)
                .texts();
        examples.add(new Example(features, end == right, article.number()));
      }
    }
    return examples;
  }

  private static boolean isLast(List<Integer> ends, int end) {
    return ends.get(ends.size() - 1) == end;
  }

  private static int start(AnnotatedArticle article, Token token) {
    return article.letters(List.of(token.span())).nextSetBit(0);
  }
}
