package org.guillemet.rules.builtin;

import java.util.Optional;
import org.guillemet.compare.Account;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.MessagePart.Text;
import org.guillemet.text.Metadata;

/** Words for the articles that say different things. */
final class Witness {

  private Witness() {}

  /** Its outlet, or its path, and its date: "Le Phare (2026-03-02)". */
  static Text of(Account account) {
    String name = account.article().metadata().outlet().orElse(account.article().path());
    return new Text(
        account.article().metadata().published().map(d -> name + " (" + d + ")").orElse(name));
  }

  /** What stands in the other place: in the other article, or elsewhere in the same. */
  static Message words(Account here, Account there, MessagePart words) {
    return here == there
        ? Message.of("other.place", words)
        : Message.of("other.words", of(there), words);
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
