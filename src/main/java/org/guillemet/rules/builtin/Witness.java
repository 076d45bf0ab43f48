package org.guillemet.rules.builtin;

import java.util.List;
import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.rules.Severity;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/** Words for the articles that say different things. */
final class Witness {

  private Witness() {}

  /**
   * Two places that cannot both be right.
   *
   * @param here the article that is flagged
   * @param span the words in question, in its reading text
   * @param there the other article, or the same
   * @param other the words in question there, in its reading text
   */
  record Sides(Account here, Span span, Account there, Span other) {

    boolean areOfOneArticle() {
      return here == there;
    }

    /**
     * A finding here.
     *
     * @param words what stands in the other place
     */
    Finding finding(String rule, Severity severity, Message message, MessagePart words) {
      Message elsewhere =
          areOfOneArticle()
              ? Message.of("other.place", words)
              : Message.of("other.words", of(there), words);
      return new Finding(
          rule,
          severity,
          here.article(),
          span,
          message,
          List.of(new Related(there.article(), other, elsewhere)));
    }
  }

  /** Its outlet, or its path, and its date: "Le Phare (2026-03-02)". */
  static Text of(Account account) {
    String name = account.article().metadata().outlet().orElse(account.article().path());
    return new Text(
        account.article().metadata().published().map(d -> name + " (" + d + ")").orElse(name));
  }

  /** The article that is flagged, with its outlet and date where they are known. */
  static Message here(Account account) {
    Metadata metadata = account.article().metadata();
    Optional<Text> outlet = metadata.outlet().map(Text::new);
    Optional<Text> day = metadata.published().map(d -> new Text(d.toString()));
    if (outlet.isEmpty()) {
      return day.map(d -> Message.of("here.day", d)).orElse(Message.of("here"));
    }
    return day.map(d -> Message.of("here.outlet-and-day", outlet.get(), d))
        .orElse(Message.of("here.outlet", outlet.get()));
  }
}
