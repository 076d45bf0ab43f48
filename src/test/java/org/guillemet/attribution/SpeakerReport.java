package org.guillemet.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guillemet.attribution.SpeakerJudge.Verdict;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.attribution.stage.NumberedEntities;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Counts how often the speaker of a source is right, unknown and wrong: {@code
 * scripts/evaluate-speakers} runs it, and docs/accuracy.md has its figures. It does so twice: with
 * the attributions that the program finds, and with the annotated sources in their place, which
 * tells how well sources are resolved however they are found.
 */
public final class SpeakerReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String title;
  private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private SpeakerReport(String title) {
    this.title = title;
  }

  /**
   * @param args the corpus, the folder where its grammar is kept, and maybe {@code --verbose}
   */
  public static void main(String[] args) throws IOException {
    CoreNlpAnalyzer analyzer = new CoreNlpAnalyzer(true);
    Path analyses = Files.createDirectories(Path.of(args[1]));
    SpeakerReport found = new SpeakerReport("with the attributions that are found");
    SpeakerReport given = new SpeakerReport("with the annotated sources");
    int number = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode json = JSON.readTree(line);
      List<GoldSpeaker> gold =
          GoldSpeaker.read(json.get("lang").asText()).stream()
              .filter(g -> g.article().equals(json.get("id").asText()))
              .toList();
      if (!gold.isEmpty()) {
        AnnotatedArticle article = AnnotatedArticle.read(line, number++, analyses, analyzer);
        Article text = article.context().article();
        found.count(text, gold, found(article));
        given.count(text, gold, given(article.context(), json));
      }
    }
    found.print(args.length > 2);
    given.print(args.length > 2);
  }

  private static List<Answer> found(AnnotatedArticle article) {
    Context context = article.context();
    return new Attributor()
            .attribute(
                context.article(),
                context.analysis(),
                new QuotationFinder().find(context.article()))
            .attributions()
            .stream()
            .filter(a -> !a.source().isEmpty())
            .map(a -> new Answer(a.source(), a.speaker()))
            .toList();
  }

  /** Who is found to speak for a source. */
  record Answer(List<Span> source, Optional<Speaker> speaker) {}

  /** The speakers of the annotated attributions. */
  private static List<Answer> given(Context context, JsonNode json) {
    Map<Draft, Span> sources = new IdentityHashMap<>();
    for (JsonNode a : json.get("attributions")) {
      List<Token> source = tokens(context, a.get("source"));
      List<Token> content = tokens(context, a.get("content"));
      if (!source.isEmpty() && !content.isEmpty()) {
        sources.put(draft(context, source, content), cover(source));
      }
    }
    List<Draft> drafts = new ArrayList<>(sources.keySet());
    drafts.sort(Comparator.comparing((Draft d) -> d.content().get(0)).thenComparing(sources::get));
    NumberedEntities cast = new NumberedEntities(context, drafts, Set.of());
    return drafts.stream().map(d -> new Answer(List.of(sources.get(d)), cast.speaker(d))).toList();
  }

  private static Draft draft(Context context, List<Token> source, List<Token> content) {
    Span span = cover(source);
    Sentence sentence =
        context.sentences().get(context.sentenceIndexAt(source.get(0).span().start()));
    Token head =
        source.stream()
            .filter(sentence.tokens()::contains)
            .filter(t -> !t.isPunctuation())
            .filter(t -> sentence.head(t).filter(source::contains).isEmpty())
            .findFirst()
            .orElse(source.get(0));
    // For a relative pronoun the program takes the noun phrase before it.
    Source phrase =
        antecedent(sentence, head)
            .map(a -> new SourcePhrases(context).phrase(sentence, a))
            .orElse(new Source(List.of(span), Optional.of(new Node(sentence, head))));
    return Draft.of(FoundBy.CLAUSE_OF_VERB, List.of(cover(content))).withSource(phrase);
  }

  private static Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    if (!Set.of("who", "which", "that", "qui").contains(pronoun.lemma())) {
      return Optional.empty();
    }
    Token t = pronoun;
    while (t.head() >= 0 && !t.relation().equals("acl:relcl")) {
      t = sentence.token(t.head());
    }
    return sentence.head(t).filter(a -> a.index() < pronoun.index());
  }

  private static Span cover(List<Token> tokens) {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  private static List<Token> tokens(Context context, JsonNode spans) {
    Article article = context.article();
    List<Token> tokens = new ArrayList<>();
    for (JsonNode s : spans) {
      Span span = SpeakerJudge.inSource(article, new Span(s.get(0).asInt(), s.get(1).asInt()));
      context.sentences().stream()
          .flatMap(sentence -> sentence.tokens().stream())
          .filter(t -> article.reading().toSource(t.span()).overlaps(span))
          .forEach(tokens::add);
    }
    return tokens;
  }

  private void count(Article article, List<GoldSpeaker> gold, List<Answer> answers) {
    SpeakerJudge judge = new SpeakerJudge(article);
    for (GoldSpeaker g : gold) {
      Optional<Answer> answer =
          answers.stream()
              .filter(a -> judge.overlap(g.source(), a.source()) > 0)
              .max(Comparator.comparingDouble(a -> judge.overlap(g.source(), a.source())));
      Verdict verdict =
          answer.map(a -> judge.judge(g, a.speaker())).orElse(Verdict.SOURCE_NOT_FOUND);
      add("all", verdict);
      add(g.kind().name().toLowerCase(Locale.ROOT), verdict);
      if (g.answer() == GoldSpeaker.Answer.NAMED) {
        add("named in the article", verdict);
      }
      answer
          .flatMap(Answer::speaker)
          .ifPresent(s -> add("by " + s.resolvedBy().name().toLowerCase(Locale.ROOT), verdict));
      if (verdict != Verdict.RIGHT) {
        faults.add(judge.explain(g, verdict, answer.flatMap(Answer::speaker)));
      }
    }
  }

  private void add(String row, Verdict verdict) {
    counts.computeIfAbsent(row, r -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
  }

  private void print(boolean verbose) {
    System.out.printf("%s%n%-22s", title, "");
    for (Verdict v : Verdict.values()) {
      System.out.printf("%18s", v.words());
    }
    System.out.printf("%18s%18s%n", "right of found", "wrong of found");
    counts.forEach(this::print);
    if (verbose) {
      faults.forEach(System.out::println);
    }
    System.out.println();
  }

  private void print(String row, Map<Verdict, Integer> verdicts) {
    System.out.printf("%-22s", row);
    for (Verdict v : Verdict.values()) {
      System.out.printf("%18d", verdicts.getOrDefault(v, 0));
    }
    int found =
        verdicts.values().stream().mapToInt(Integer::intValue).sum()
            - verdicts.getOrDefault(Verdict.SOURCE_NOT_FOUND, 0);
    for (Verdict v : List.of(Verdict.RIGHT, Verdict.WRONG)) {
      int percent = Math.round(100f * verdicts.getOrDefault(v, 0) / Math.max(1, found));
      System.out.printf("%17d%%", percent);
    }
    System.out.println();
  }
}
