package org.guillemet.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.guillemet.attribution.Fitting.Example;
import org.guillemet.attribution.model.LogisticModel;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;

/**
 * Trains the models that {@link LogisticModel} reads, from an annotated corpus: {@code
 * scripts/train} runs it. Analyses are kept in a folder, as they take most of the time.
 */
public final class Trainer {

  private final List<String> corpus;
  private final Path analyses;
  private final Path models;
  private final CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);

  private Trainer(Path corpus, Path analyses, Path models) throws IOException {
    this.corpus = Files.readAllLines(corpus).stream().filter(l -> !l.isBlank()).toList();
    this.analyses = Files.createDirectories(analyses);
    this.models = models;
  }

  /**
   * @param args the corpus, the folder of analyses, the folder that the models are written to
   */
  public static void main(String[] args) throws IOException {
    new Trainer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).train();
  }

  private void train() throws IOException {
    LogisticModel ends = rank("ends.weights.gz", EndExamples::of);
    rank("sources.weights.gz", article -> SourceExamples.of(article, ends));
    fit("cues-en.weights.gz", article -> CueExamples.of(article, ends, true));
    fit("cues.weights.gz", article -> CueExamples.of(article, ends, false));
  }

  private LogisticModel fit(String file, Function<AnnotatedArticle, List<Example>> examples)
      throws IOException {
    return Fitting.write(all(examples), models.resolve(file));
  }

  private LogisticModel rank(String file, Function<AnnotatedArticle, List<List<Example>>> choices)
      throws IOException {
    return Ranking.write(all(choices), models.resolve(file));
  }

  private <T> List<T> all(Function<AnnotatedArticle, List<T>> examples) {
    return IntStream.range(0, corpus.size())
        .parallel()
        .mapToObj(i -> examples.apply(article(i)))
        .flatMap(List::stream)
        .toList();
  }

  private AnnotatedArticle article(int number) {
    try {
      return AnnotatedArticle.read(corpus.get(number), number, analyses, analyzer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
