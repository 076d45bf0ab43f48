package org.guillemet.rules;

import java.util.stream.Collectors;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;
import org.guillemet.text.Span;

/** Puts messages in the words of one language. Immutable. */
public final class Messages {

  private static final String BUNDLE = "org.guillemet.rules.messages";

  /** Excerpts of more characters are cut. */
  private static final int LONGEST = 60;

  /** So many are left of them: to leave out one or two words would not pay. */
  private static final int LEFT = 57;

  private final Phrasebook phrases;

  private Messages(Phrasebook phrases) {
    this.phrases = phrases;
  }

  public static Messages in(Language language) {
    return new Messages(new Phrasebook(BUNDLE, language));
  }

  /** The message as one line. */
  public String of(Message message) {
    return phrases.get(message.key(), message.parts().stream().map(this::of).toArray());
  }

  private String of(MessagePart part) {
    if (part instanceof Message message) {
      return of(message);
    }
    if (part instanceof MessagePart.Excerpt excerpt) {
      return cut(words(excerpt.article(), excerpt.span()).strip());
    }
    if (part instanceof MessagePart.Words words) {
      return words.spans().stream()
          .map(span -> words(words.article(), span))
          .collect(Collectors.joining(" "));
    }
    if (part instanceof MessagePart.Name name) {
      return name.name();
    }
    if (part instanceof MessagePart.Label label) {
      return label.words();
    }
    return ((MessagePart.Text) part).text();
  }

  private static String words(Article article, Span span) {
    return span.of(article.text()).replaceAll("\\s+", " ");
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LEFT)).stripTrailing() + "…";
  }
}
