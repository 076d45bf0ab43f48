package org.guillemet.repository.cache;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Writes and reads findings that speak of some articles only. */
final class FindingCodec {

  /** No message has phrases that are nested more deeply. */
  private static final int DEEPEST = 16;

  private final List<Article> articles;
  private final Map<Article, Integer> numbers = new IdentityHashMap<>();

  /** What stands in a message. */
  private enum Part {
    MESSAGE,
    EXCERPT,
    WORDS,
    NAME,
    TEXT,
    LABEL
  }

  /**
   * @param articles those, in the same order for what is written and what is read
   */
  FindingCodec(List<Article> articles) {
    this.articles = List.copyOf(articles);
    this.articles.forEach(article -> numbers.put(article, numbers.size()));
  }

  void write(Finding finding, ValueWriter out) {
    out.text(finding.rule());
    out.constant(finding.severity());
    write(finding.article(), out);
    out.span(finding.span());
    write(finding.message(), out);
    out.list(finding.related(), related -> write(related, out));
  }

  Finding read(ValueReader in) {
    String rule = in.text();
    Severity severity = in.constant(Severity.values());
    Article article = readArticle(in);
    return new Finding(
        rule,
        severity,
        article,
        inside(article, in.span()),
        readMessage(in, 0),
        in.list(() -> readRelated(in)));
  }

  private void write(Related related, ValueWriter out) {
    write(related.article(), out);
    out.span(related.span());
    write(related.message(), out);
  }

  private Related readRelated(ValueReader in) {
    Article article = readArticle(in);
    return new Related(article, inside(article, in.span()), readMessage(in, 0));
  }

  private void write(Message message, ValueWriter out) {
    out.text(message.key());
    out.list(message.parts(), part -> write(part, out));
  }

  private Message readMessage(ValueReader in, int depth) {
    if (depth > DEEPEST) {
      throw new InvalidEntryException("phrases without end");
    }
    String key = in.text();
    List<MessagePart> parts = in.list(() -> readPart(in, depth));
    return new Message(key, parts);
  }

  private void write(MessagePart part, ValueWriter out) {
    if (part instanceof Message message) {
      out.constant(Part.MESSAGE);
      write(message, out);
    } else if (part instanceof MessagePart.Excerpt excerpt) {
      out.constant(Part.EXCERPT);
      write(excerpt.article(), out);
      out.span(excerpt.span());
    } else if (part instanceof MessagePart.Words words) {
      out.constant(Part.WORDS);
      write(words.article(), out);
      out.spans(words.spans());
    } else if (part instanceof MessagePart.Name name) {
      out.constant(Part.NAME);
      out.text(name.name());
      out.constant(name.kind());
    } else if (part instanceof MessagePart.Label label) {
      out.constant(Part.LABEL);
      out.text(label.words());
    } else if (part instanceof MessagePart.Text text) {
      out.constant(Part.TEXT);
      out.text(text.text());
    } else {
      throw new InvalidEntryException("a part of a message that cannot be kept: " + part);
    }
  }

  private MessagePart readPart(ValueReader in, int depth) {
    return switch (in.constant(Part.values())) {
      case MESSAGE -> readMessage(in, depth + 1);
      case EXCERPT -> {
        Article article = readArticle(in);
        yield new MessagePart.Excerpt(article, inside(article, in.span()));
      }
      case WORDS -> {
        Article article = readArticle(in);
        yield new MessagePart.Words(article, in.list(() -> inside(article, in.span())));
      }
      case NAME -> new MessagePart.Name(in.text(), in.constant(Entity.Kind.values()));
      case LABEL -> new MessagePart.Label(in.text());
      case TEXT -> new MessagePart.Text(in.text());
    };
  }

  private void write(Article article, ValueWriter out) {
    Integer number = numbers.get(article);
    if (number == null) {
      throw new InvalidEntryException("a finding on another article: " + article.path());
    }
    out.number(number);
  }

  private Article readArticle(ValueReader in) {
    return ValueReader.get(articles, in.number());
  }

  /** The reader knows the longest of the articles only. */
  private static Span inside(Article article, Span span) {
    if (span.end() > article.text().length()) {
      throw new InvalidEntryException("no span of the article: " + span);
    }
    return span;
  }
}
