package org.guillemet.rules;

import java.util.List;
import java.util.Objects;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** What a message has in a place: something that the reader is shown as it is, or a phrase. */
public interface MessagePart {

  /**
   * Words of an article, cut when they are many.
   *
   * @param article where
   * @param span in its reading text
   */
  record Excerpt(Article article, Span span) implements MessagePart {
    public Excerpt {
      Objects.requireNonNull(article);
      Objects.requireNonNull(span);
    }
  }

  /**
   * Words of an article, all of them.
   *
   * @param article where
   * @param spans in its reading text, in its order
   */
  record Words(Article article, List<Span> spans) implements MessagePart {
    public Words {
      Objects.requireNonNull(article);
      spans = List.copyOf(spans);
    }
  }

  /**
   * The name of somebody or something.
   *
   * @param name as the article or the newsroom has it
   * @param kind what it is the name of; of {@link Entity.Kind#UNNAMED} it is no name, but words
   */
  record Name(String name, Entity.Kind kind) implements MessagePart {
    public Name {
      Objects.requireNonNull(name);
      Objects.requireNonNull(kind);
    }

    public static Name of(Entity entity) {
      return new Name(entity.name(), entity.kind());
    }
  }

  /**
   * What material calls somebody who speaks there: a name, a function, or nothing that tells.
   *
   * @param words as the material writes it
   */
  record Label(String words) implements MessagePart {
    public Label {
      Objects.requireNonNull(words);
    }
  }

  /**
   * What is the same in every language and no article's words: an outlet, a path, a date.
   *
   * @param text on one line
   */
  record Text(String text) implements MessagePart {
    public Text {
      Objects.requireNonNull(text);
    }
  }
}
