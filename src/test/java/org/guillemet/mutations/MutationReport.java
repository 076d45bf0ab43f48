package org.guillemet.mutations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guillemet.compare.Aliases;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.mutations.Mutation.Kind;
import org.guillemet.pipeline.ArticleSettings;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Comparison;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Messages;
import org.guillemet.rules.Severity;
import org.guillemet.rules.builtin.BuiltInRules;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** Tells how many seeded changes of a corpus's articles the comparison with the original finds. */
public final class MutationReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pipeline pipeline = new Pipeline(new CoreNlpAnalyzer(true), List.of());
  private final Comparison comparison =
      new Comparison(
          BuiltInRules.acrossArticles(),
          path -> ArticleSettings.DEFAULT,
          Aliases.NONE,
          pipeline.timings());

  private MutationReport() {}

  /** One change and what the comparison says of the pair above {@code info}. */
  private record Result(String id, Mutation mutation, List<Finding> findings) {}

  /**
   * Prints a table, and every change that is not found or found where there is none.
   *
   * @param arguments the corpus, the number of changes, the seed
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonNode node = JSON.readTree(line);
      if (node.get("text").asText().length() > 600) {
        lines.add(node);
      }
    }
    int number = Integer.parseInt(arguments[1]);
    new MutationReport().run(lines, number, Long.parseLong(arguments[2]));
  }

  private void run(List<JsonNode> lines, int number, long seed)
      throws InterruptedException, ExecutionException {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<List<Result>>> futures = new ArrayList<>();
    Random random = new Random(seed);
    int each = Math.max(1, number / lines.size() + 1);
    for (JsonNode line : lines) {
      long own = random.nextLong();
      futures.add(threads.submit(() -> results(line, each, own)));
    }
    List<Result> results = new ArrayList<>();
    for (Future<List<Result>> future : futures) {
      results.addAll(future.get());
    }
    threads.shutdown();
    print(results);
  }

  /** So many kinds of changes to one article, drawn; each once. */
  private List<Result> results(JsonNode line, int number, long seed) {
    Checked original = check(line, line.get("text").asText(), "a.txt");
    Mutator mutator = new Mutator(seed);
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    Collections.shuffle(kinds, new Random(seed));
    List<Result> results = new ArrayList<>();
    for (Kind kind : kinds) {
      Optional<Mutation> mutation =
          results.size() < number ? mutator.mutate(original, kind) : Optional.empty();
      if (mutation.isPresent()) {
        Checked changed = check(line, mutation.get().text(), "b.txt");
        List<Finding> findings =
            comparison.compare(List.of(original, changed)).articles().stream()
                .flatMap(checked -> checked.findings().stream())
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        results.add(new Result(line.get("id").asText(), mutation.get(), findings));
      }
    }
    return results;
  }

  private Checked check(JsonNode line, String text, String name) {
    try {
      ReadOptions options =
          new ReadOptions(
              StandardCharsets.UTF_8,
              Language.ofTag(line.get("lang").asText()),
              Optional.of(Format.PLAIN_TEXT));
      Article article =
          new ArticleReader().read(name, text.getBytes(StandardCharsets.UTF_8), options);
      return pipeline.check(article);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(List<Result> results) {
    Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    for (Result result : results) {
      Mutation mutation = result.mutation();
      boolean found = !result.findings().isEmpty();
      int[] count = counts.computeIfAbsent(mutation.kind(), k -> new int[2]);
      count[0]++;
      count[1] += found ? 1 : 0;
      if (found == mutation.kind().isNeutral()) {
        System.out.printf(
            "%s %s: \"%s\" for \"%s\"%n",
            result.id(), mutation.kind(), mutation.after(), mutation.before());
        result
            .findings()
            .forEach(
                f ->
                    System.out.printf(
                        "  %s %s: %s%n",
                        f.article().path(),
                        f.span().of(f.article().text()),
                        Messages.in(Language.ENGLISH).of(f.message())));
      }
    }
    System.out.printf("%-20s %8s %8s%n", "change", "made", "flagged");
    counts.forEach((kind, c) -> System.out.printf("%-20s %8d %8d%n", kind, c[0], c[1]));
  }
}
