package org.guillemet.pipeline;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/**
 * Something that was given to be checked and was not, or not as a whole, and why.
 *
 * @param path of the file, as the user named it
 * @param cause what kept it from being checked
 * @param stage the step that it is missing from
 * @param place which words of the file; empty: all of it
 * @param reason a clause for the user
 */
public record Omission(
    String path, Cause cause, Stage stage, Optional<Place> place, String reason) {

  static final Comparator<Omission> IN_ORDER =
      Comparator.comparing(Omission::stage)
          .thenComparing(o -> o.place().map(p -> p.span().start()).orElse(-1))
          .thenComparing(Omission::reason);

  /** What keeps something from being checked. */
  public enum Cause {
    /** The file is not there, or is no text; its user can mend that. */
    UNREADABLE,
    /** What its newsroom has configured for it is wrong; its user can mend that, too. */
    CONFIGURATION,
    /** The file was read, and next to nothing of what stands in it is an article's text. */
    UNREAD,
    /** The text is in a language that is not checked. */
    LANGUAGE,
    /** The words are more than can be looked at together, so they were taken apart. */
    LENGTH,
    /** Our own fault. */
    FAILURE
  }

  /**
   * Words of an article.
   *
   * @param article where
   * @param span in its reading text
   */
  public record Place(Article article, Span span) {
    public Place {
      Objects.requireNonNull(article);
      Objects.requireNonNull(span);
    }

    /** The number of the paragraph, heading or other block that the words begin in, from 1 on. */
    public int paragraph() {
      long before = article.blocks().stream().filter(b -> b.span().end() <= span.start()).count();
      return (int) before + 1;
    }
  }

  public Omission {
    Objects.requireNonNull(path);
    Objects.requireNonNull(cause);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(place);
    Objects.requireNonNull(reason);
  }

  /** What could not be read. */
  public static Omission ofFile(String path, Cause cause, String reason) {
    return new Omission(path, cause, Stage.READING, Optional.empty(), reason);
  }

  static Omission ofPart(
      Article article, Cause cause, Stage stage, Optional<Span> words, String reason) {
    return new Omission(
        article.path(), cause, stage, words.map(w -> new Place(article, w)), reason);
  }

  /** Whether the run cannot be trusted to have found what it should: the exit status says so. */
  public boolean isTrouble() {
    return cause == Cause.UNREADABLE || cause == Cause.CONFIGURATION || cause == Cause.FAILURE;
  }

  /** Whether a file passes without having been looked at. */
  public boolean isUnread() {
    return cause == Cause.UNREAD || cause == Cause.LANGUAGE;
  }
}
