package org.guillemet.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;

/**
 * Compares the confidence of the attributions that are found in annotated corpora with how many of
 * them people have marked, too: for each tenth and for each way of finding them. {@code
 * scripts/reliability} runs it. An attribution is right when more than half of the letters of its
 * content and of an annotated one are common to both.
 */
public final class Reliability {

  private static final class Tally {
    private int found;
    private int right;
    private double sure;

    void add(double confidence, boolean isRight) {
      found++;
      sure += confidence;
      right += isRight ? 1 : 0;
    }

    void print(String name) {
      System.out.printf(
          Locale.ROOT,
          "%-26s found %5d, confidence %.2f, right %.2f%n",
          name,
          found,
          sure / found,
          (double) right / found);
    }
  }

  private final Map<String, Tally> byKind = new TreeMap<>();
  private final Map<String, Tally> byTenth = new TreeMap<>();

  private Reliability() {}

  /**
   * @param args the folder of analyses, then the corpora
   */
  public static void main(String[] args) throws IOException {
    Reliability all = new Reliability();
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);
    Path analyses = Files.createDirectories(Path.of(args[0]));
    for (String corpus : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(corpus))) {
        if (!line.isBlank()) {
          all.add(AnnotatedArticle.read(line, 0, analyses, analyzer));
        }
      }
    }
    all.byTenth.forEach((name, tally) -> tally.print(name));
    all.byKind.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().found))
        .forEach(e -> e.getValue().print(e.getKey()));
  }

  private void add(AnnotatedArticle article) {
    List<BitSet> marked = article.gold().stream().map(AnnotatedArticle.Gold::letters).toList();
    new Attributor()
        .attribute(
            article.context().article(), article.context().analysis(), article.context().marked())
        .attributions()
        .forEach(
            a -> {
              BitSet content = article.letters(a.content());
              boolean right = marked.stream().anyMatch(m -> agree(m, content));
              int tenth = Math.min(9, (int) (10 * a.confidence()));
              byTenth
                  .computeIfAbsent("from 0." + tenth, k -> new Tally())
                  .add(a.confidence(), right);
              byKind
                  .computeIfAbsent(a.foundBy().word(), k -> new Tally())
                  .add(a.confidence(), right);
            });
  }

  private static boolean agree(BitSet marked, BitSet content) {
    BitSet both = (BitSet) marked.clone();
    both.and(content);
    int common = both.cardinality();
    return 2 * common > marked.cardinality() + content.cardinality() - common;
  }
}
