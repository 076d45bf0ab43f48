package org.guillemet.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guillemet.linguistics.Analysis;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Candidates of annotated articles, each marked right or wrong by the annotation.
 *
 * <p>A candidate is right when its cue stands in the cue of an annotated attribution and its
 * content is, in the main, the annotated one. A candidate inside another's content is left out, as
 * the sets annotate only the outermost attributions.
 */
final class TrainingSet {

  /**
   * One candidate.
   *
   * @param features what the model sees of it
   * @param right whether the annotation has it
   * @param article which article it is from, for cross-validation
   */
  record Example(List<String> features, boolean right, int article) {}

  private record Gold(BitSet content, BitSet cue) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private TrainingSet() {}

  /** The examples of one article, given as a line of the corpus. */
  static List<Example> examples(
      String line,
      int number,
      Article article,
      Analysis analysis,
      Quotations quotations,
      boolean lexical)
      throws java.io.IOException {
    JsonNode annotated = JSON.readTree(line);
    String text = annotated.get("text").asText();
    List<Gold> gold = new ArrayList<>();
    for (JsonNode a : annotated.get("attributions")) {
      if (!a.get("content").isEmpty()) {
        gold.add(new Gold(letters(a.get("content"), text), letters(a.get("cue"), text)));
      }
    }
    Context context = new Context(article, analysis, quotations);
    List<Example> examples = new ArrayList<>();
    for (List<Candidate> candidates : CueFinder.candidates(context)) {
      for (Candidate candidate : candidates) {
        if (lexical || candidate.listed()) {
          Span head = candidate.draft().cueHead().orElseThrow().token().span();
          BitSet cue = letters(List.of(head), article);
          BitSet content = letters(candidate.draft().content(), article);
          boolean marked = gold.stream().anyMatch(g -> g.cue().intersects(cue));
          boolean inside = gold.stream().anyMatch(g -> covers(g.content(), cue));
          if (marked || !inside) {
            boolean right =
                gold.stream()
                    .filter(g -> g.cue().intersects(cue))
                    .anyMatch(g -> agree(g.content(), content, candidate.draft().foundBy()));
            examples.add(new Example(CueFeatures.of(context, candidate, lexical), right, number));
          }
        }
      }
    }
    return examples;
  }

  /** Half of what the two have together; a quotation may go on behind its first span. */
  private static boolean agree(BitSet gold, BitSet content, String foundBy) {
    int common = common(gold, content);
    int all = gold.cardinality() + content.cardinality() - common;
    return common > 0.5 * all
        || common >= 0.6 * content.cardinality() && common >= 0.4 * gold.cardinality()
        || foundBy.contains("quotation") && common >= 0.9 * content.cardinality() && common > 0;
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static boolean covers(BitSet outside, BitSet inside) {
    return !inside.isEmpty() && common(outside, inside) == inside.cardinality();
  }

  /** The letters and digits of annotated spans, which are in code points. */
  private static BitSet letters(JsonNode spans, String text) {
    BitSet set = new BitSet();
    for (JsonNode span : spans) {
      int from = text.offsetByCodePoints(0, span.get(0).asInt());
      int to = text.offsetByCodePoints(0, span.get(1).asInt());
      mark(set, text, from, to);
    }
    return set;
  }

  private static BitSet letters(List<Span> spans, Article article) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      Span source = article.reading().toSource(span);
      mark(set, article.source(), source.start(), source.end());
    }
    return set;
  }

  private static void mark(BitSet set, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        set.set(i);
      }
    }
  }
}
