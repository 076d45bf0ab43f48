package org.guillemet.report.page;

import java.util.Locale;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;

/** The words of the page itself, in one language. Immutable. */
final class Wording {

  private static final String BUNDLE = "org.guillemet.report.page.words";

  private final Phrasebook words;

  Wording(Language language) {
    this.words = new Phrasebook(BUNDLE, language);
  }

  String language() {
    return words.language().code();
  }

  /** A text by its key, with numbers or names in it. */
  String get(String key, Object... values) {
    return words.get(key, values);
  }

  /** The word for a constant: {@code kind.person}. */
  String of(Enum<?> constant) {
    String group = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return get(group + "." + constant.name().toLowerCase(Locale.ROOT));
  }
}
