package org.guillemet.attribution.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.stage.Attributor;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many reporting clauses are read right, of all that can be made of the verbs in the lists. A
 * clause is read right when one attribution has its source and what is said, and no other
 * attribution gives these words to somebody else; what is said may itself say who says something.
 */
@Tag("models")
class GeneratedSentencesTest {

  private static final double LEAST = 0.97;

  /** All sentences take some minutes. */
  private static final boolean EVERY = Boolean.getBoolean("guillemet.generated");

  /** Paragraphs of an article; nothing that is resolved across paragraphs matters here. */
  private static final int PARAGRAPHS = 40;

  @Test
  void readsFrenchReportingClauses() {
    assertThat(share(Language.FRENCH, new FrenchSentences(EVERY).all()))
        .isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void readsEnglishReportingClauses() {
    assertThat(share(Language.ENGLISH, new EnglishSentences(EVERY).all()))
        .isGreaterThanOrEqualTo(LEAST);
  }

  /** The share that is read right; prints it for each position, and what is not with a property. */
  private static double share(Language language, List<GeneratedSentence> sentences) {
    Map<String, int[]> counts = new TreeMap<>();
    int right = 0;
    for (int i = 0; i < sentences.size(); i += PARAGRAPHS) {
      List<GeneratedSentence> some =
          sentences.subList(i, Math.min(sentences.size(), i + PARAGRAPHS));
      for (GeneratedSentence wrong : wrong(language, some)) {
        counts.computeIfAbsent(wrong.position(), p -> new int[2])[0]++;
        if (EVERY) {
          System.out.println(wrong.position() + " | " + wrong.cue() + " | " + wrong.text());
        }
      }
      some.forEach(s -> counts.computeIfAbsent(s.position(), p -> new int[2])[1]++);
    }
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int wrong = entry.getValue()[0];
      int all = entry.getValue()[1];
      right += all - wrong;
      System.out.printf(
          "%s %-26s %5d of %5d %.3f%n",
          language.code(), entry.getKey(), all - wrong, all, 1 - (double) wrong / all);
    }
    System.out.printf(
        "%s %-26s %5d of %5d %.3f%n",
        language.code(), "all", right, sentences.size(), (double) right / sentences.size());
    return (double) right / sentences.size();
  }

  private static List<GeneratedSentence> wrong(
      Language language, List<GeneratedSentence> sentences) {
    String text =
        sentences.stream().map(GeneratedSentence::text).collect(Collectors.joining("\n\n"));
    Article article = article(language, text);
    Attributed found =
        new Attributor()
            .attribute(
                article,
                SharedAnalyzer.get().analyze(article),
                new QuotationFinder().find(article));
    List<GeneratedSentence> wrong = new ArrayList<>();
    int from = 0;
    for (GeneratedSentence sentence : sentences) {
      int start = article.text().indexOf(sentence.text(), from);
      assertThat(start).as(sentence.text()).isNotNegative();
      Span paragraph = new Span(start, start + sentence.text().length());
      from = paragraph.end();
      List<Attribution> here =
          found.attributions().stream()
              .filter(a -> a.content().stream().allMatch(paragraph::contains))
              .toList();
      if (!isRight(article, here, sentence)) {
        wrong.add(sentence);
      }
    }
    return wrong;
  }

  private static boolean isRight(
      Article article, List<Attribution> found, GeneratedSentence sentence) {
    Set<String> said = words(String.join(" ", sentence.content()));
    Set<String> source = words(sentence.source());
    boolean one =
        found.stream()
            .anyMatch(
                a ->
                    words(article, a.content()).equals(said)
                        && words(article, a.source()).equals(source));
    return one
        && found.stream()
            .filter(a -> !a.source().isEmpty() && !said.containsAll(words(article, a.cue())))
            .filter(a -> words(article, a.content()).stream().anyMatch(said::contains))
            .allMatch(a -> words(article, a.source()).equals(source));
  }

  private static Set<String> words(Article article, List<Span> spans) {
    return words(spans.stream().map(s -> s.of(article.text())).collect(Collectors.joining(" ")));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")))
        .stream().filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }

  private static Article article(Language language, String text) {
    try {
      return new ArticleReader()
          .read(
              "a.txt",
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }
}
