package org.guillemet.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The phrases of a resource bundle in one language, whatever the machine's. Immutable. In a phrase,
 * {@code {0}} is the place of a value, and {@code {0,choice,0#no article|1#1 article|1<{0}
 * articles}} chooses by a number, as {@link MessageFormat} has it; but an apostrophe is an
 * apostrophe.
 */
public final class Phrasebook {

  private final Language language;
  private final ResourceBundle phrases;

  /**
   * @param bundle its full name; the English phrases have no language in the name of their file
   */
  public Phrasebook(String bundle, Language language) {
    this.language = Objects.requireNonNull(language);
    this.phrases =
        ResourceBundle.getBundle(
            bundle,
            locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.code());
  }

  public Language language() {
    return language;
  }

  /**
   * A phrase by its key.
   *
   * @param values numbers and texts, in the order of their places
   */
  public String get(String key, Object... values) {
    // Quoting is for braces, which no phrase needs; those who write phrases forget about it.
    String pattern = phrases.getString(key).replace("'", "''");
    return new MessageFormat(pattern, locale()).format(values);
  }
}
