package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Node;
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
 * An article with as much grammar as a test needs, both written by hand: a parser may see it
 * otherwise.
 *
 * <p>The text is Markdown, with {@code ¶} between paragraphs. The grammar is notes on words, one or
 * several in a string with semicolons between them: {@code "mayor NOUN nsubj>said; said/say VERB
 * root"}. A note begins with the word and goes on, in any order, with what is known of it:
 *
 * <ul>
 *   <li>behind a stroke the dictionary form, where it is not the word itself in lower case;
 *   <li>the part of speech: otherwise {@code PROPN} for a word with a kind of name, {@code PUNCT}
 *       for a mark, {@code X} for another word;
 *   <li>the relation and the governor ({@code nsubj>said}), or {@code root}: otherwise the word
 *       hangs on the root, which is the first word of a sentence without any;
 *   <li>the kind of name, gender, mood and tense by their names: {@code PERSON}, {@code FEMININE},
 *       {@code INFINITIVE}, {@code PRESENT};
 *   <li>{@code end} for the last word of a sentence that neither a full stop nor a paragraph ends.
 * </ul>
 *
 * A note is of every such word in the article, so that many texts can share their notes; what of it
 * governs nothing in a sentence does not matter there. The second such word of the article is
 * {@code said#2}, in a note of its own and as a governor. Later notes replace earlier ones. What a
 * note writes as one word is one token: {@code d'}, {@code Mrs.}.
 *
 * @param article as read from Markdown
 * @param analysis its grammar
 */
public record HandMade(Article article, Analysis analysis) {

  public static HandMade of(Language language, String text, String... notes) {
    Article article = read(language, text.replace("¶", "\n\n"));
    return new HandMade(
        article, new Analysis(language, new Notes(List.of(notes)).sentences(article)));
  }

  private static Article read(Language language, String markdown) {
    try {
      return new ArticleReader()
          .read(
              "a.md",
              markdown.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The same with these sentences only. */
  public HandMade with(List<Sentence> sentences) {
    return new HandMade(article, new Analysis(article.language(), sentences));
  }

  /** The same with other blocks and inlines than the reader finds. */
  public HandMade with(List<Block> blocks, List<Inline> inlines) {
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

  public Context context() {
    return new Context(article, analysis, new QuotationFinder().find(article));
  }

  /** With these quotations instead of those that stand in the text. */
  public Context context(Quotation... quotations) {
    return new Context(article, analysis, new Quotations(List.of(quotations), List.of()));
  }

  public List<Sentence> sentences() {
    return analysis.sentences();
  }

  /** The first sentence. */
  public Sentence sentence() {
    return sentences().get(0);
  }

  /** The first token of the first sentence with that text. */
  public Token token(String text) {
    return sentence().tokens().stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  /** The token with which the words begin where they first stand. */
  public Node node(String words) {
    int start = span(words).start();
    for (Sentence sentence : sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().start() == start) {
          return new Node(sentence, token);
        }
      }
    }
    throw new AssertionError(words);
  }

  /** Where the words first stand. */
  public Span span(String words) {
    int start = article.text().indexOf(words);
    assertThat(start).as(words).isNotNegative();
    return new Span(start, start + words.length());
  }

  public String words(Span span) {
    return span.of(article.text());
  }
}
