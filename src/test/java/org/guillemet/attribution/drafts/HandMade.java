package org.guillemet.attribution.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.quotations.Quotations;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * An article with its grammar, both written by hand.
 *
 * @param article as read from plain text
 * @param analysis its grammar
 */
record HandMade(Article article, Analysis analysis) {

  /**
   * Each sentence is written as its tokens, with semicolons between them: the word, with the
   * dictionary form behind a slash where it is another one; part of speech, relation and the number
   * of the governor; then the kind of name, mood and tense, if any.
   */
  static HandMade of(Language language, String text, String... sentences) {
    Article article = read(language, text);
    List<Sentence> all = new ArrayList<>();
    int at = 0;
    for (String words : sentences) {
      Sentence sentence = sentence(language, article.text(), at, words);
      all.add(sentence);
      at = sentence.span().end();
    }
    return new HandMade(article, new Analysis(language, all));
  }

  private static Article read(Language language, String text) {
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

  private static Sentence sentence(Language language, String text, int from, String words) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    for (String word : words.split("; ")) {
      List<String> parts = Arrays.asList(word.split(" "));
      List<String> forms = Arrays.asList(parts.get(0).split("/"));
      String form = forms.get(0);
      int start = text.indexOf(form, at);
      assertThat(start).as(word).isNotNegative();
      List<String> more = parts.subList(4, parts.size());
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, start + form.length()),
              form.replace('’', '\''),
              forms.get(forms.size() - 1).toLowerCase(Locale.ROOT),
              parts.get(1),
              Integer.parseInt(parts.get(3)) - 1,
              parts.get(2),
              any(NameType.values(), more, NameType.NONE),
              new Morphology(
                  Gender.UNKNOWN,
                  Number.UNKNOWN,
                  any(Mood.values(), more, Mood.UNKNOWN),
                  any(Tense.values(), more, Tense.UNKNOWN))));
      at = start + form.length();
    }
    return new Sentence(language, tokens);
  }

  private static <T> T any(T[] values, List<String> words, T otherwise) {
    return Stream.of(values)
        .filter(v -> words.contains(v.toString()))
        .findFirst()
        .orElse(otherwise);
  }

  /** The same with other blocks and inlines than plain text has. */
  HandMade with(List<Block> blocks, List<Inline> inlines) {
    return new HandMade(
        new Article(
            article.path(),
            article.source(),
            article.reading(),
            article.language(),
            article.metadata(),
            blocks,
            inlines,
            article.unread()),
        analysis);
  }

  Context context() {
    return new Context(article, analysis, new QuotationFinder().find(article));
  }

  Context context(Quotation... quotations) {
    return new Context(article, analysis, new Quotations(List.of(quotations), List.of()));
  }

  Sentence sentence() {
    return analysis.sentences().get(0);
  }

  /** The first token of the first sentence with that text. */
  Token token(String text) {
    return sentence().tokens().stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** Where the words first stand. */
  Span span(String words) {
    int start = article.text().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  String words(Span span) {
    return span.of(article.text());
  }
}
