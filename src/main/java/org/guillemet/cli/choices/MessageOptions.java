package org.guillemet.cli.choices;

import java.util.Optional;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.text.Language;
import picocli.CommandLine.Option;

/** The option that says which language the user is spoken to in. */
public final class MessageOptions {

  @Option(
      names = "--messages",
      paramLabel = "fr|en|auto",
      description =
          "Language of what is said of articles. auto: that of each article, and for the rest that"
              + " of most; without articles English (default: auto).")
  private Optional<LanguageChoice> messages = Optional.empty();

  /** What the user says. */
  public Optional<LanguageChoice> choice() {
    return messages;
  }

  /** Empty: that of the articles. */
  public Optional<Language> language() {
    return messages.orElse(LanguageChoice.AUTO).language();
  }
}
