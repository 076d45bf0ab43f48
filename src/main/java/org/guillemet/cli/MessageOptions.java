package org.guillemet.cli;

import java.util.Optional;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.text.Language;
import picocli.CommandLine.Option;

/** The option that says which language the user is spoken to in. */
final class MessageOptions {

  @Option(
      names = "--messages",
      paramLabel = "fr|en|auto",
      description =
          "Language of what is said of articles. auto: that of each article, and for the rest that"
              + " of most; without articles English (default: auto).")
  Optional<LanguageChoice> messages = Optional.empty();

  /** What the user says. */
  Optional<LanguageChoice> choice() {
    return messages;
  }

  /** Empty: that of the articles. */
  Optional<Language> language() {
    return messages.orElse(LanguageChoice.AUTO).language();
  }

  /** The same, unless the articles' configuration names one. */
  Optional<Language> language(Limits limits) {
    return messages.orElseGet(limits::messages).language();
  }
}
