package org.guillemet.repository.cache;

import java.util.List;
import org.guillemet.linguistics.Entity;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;

/** Writes and reads findings that speak of one article only. */
final class FindingCodec {

  /** No message has phrases that are nested more deeply. */
  private static final int DEEPEST = 16;

  private final Article article;

  /** What stands in a message. */
  private enum Part {
    MESSAGE,
    EXCERPT,
    WORDS,
    NAME,
    TEXT
  }

  FindingCodec(Article article) {
    this.article = article;
  }

  void write(Finding finding, ValueWriter out) {
    require(finding.article());
    out.text(finding.rule());
    out.constant(finding.severity());
    out.span(finding.span());
    write(finding.message(), out);
    out.list(finding.related(), related -> write(related, out));
  }

  Finding read(ValueReader in) {
    return new Finding(
        in.text(),
        in.constant(Severity.values()),
        article,
        in.span(),
        readMessage(in, 0),
        in.list(() -> readRelated(in)));
  }

  private void write(Related related, ValueWriter out) {
    require(related.article());
    out.span(related.span());
    write(related.message(), out);
  }

  private Related readRelated(ValueReader in) {
    return new Related(article, in.span(), readMessage(in, 0));
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
      require(excerpt.article());
      out.constant(Part.EXCERPT);
      out.span(excerpt.span());
    } else if (part instanceof MessagePart.Words words) {
      require(words.article());
      out.constant(Part.WORDS);
      out.spans(words.spans());
    } else if (part instanceof MessagePart.Name name) {
      out.constant(Part.NAME);
      out.text(name.name());
      out.constant(name.kind());
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
      case EXCERPT -> new MessagePart.Excerpt(article, in.span());
      case WORDS -> new MessagePart.Words(article, in.spans());
      case NAME -> new MessagePart.Name(in.text(), in.constant(Entity.Kind.values()));
      case TEXT -> new MessagePart.Text(in.text());
    };
  }

  private void require(Article other) {
    if (other != article) {
      throw new InvalidEntryException("a finding on another article: " + other.path());
    }
  }
}
