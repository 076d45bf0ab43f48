package org.guillemet.report.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.guillemet.text.Article;
import org.guillemet.text.Language;

/** The words of the page itself, in one language. Immutable. */
final class Wording {

  private static final String BUNDLE = "org.guillemet.report.page.words";

  private final Language language;
  private final ResourceBundle words;

  Wording(Language language) {
    this.language = Objects.requireNonNull(language);
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            Locale.forLanguageTag(language.code()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * @param language empty: that of most of the articles; of as many of both, that of the first
   */
  static Wording of(Optional<Language> language, List<Article> articles) {
    return new Wording(language.orElseGet(() -> mostly(articles)));
  }

  private static Language mostly(List<Article> articles) {
    long french = articles.stream().filter(a -> a.language() == Language.FRENCH).count();
    if (french * 2 == articles.size() && !articles.isEmpty()) {
      return articles.get(0).language();
    }
    return french * 2 > articles.size() ? Language.FRENCH : Language.ENGLISH;
  }

  String language() {
    return language.code();
  }

  /** A text by its key. */
  String get(String key) {
    return words.getString(key);
  }

  /** A text with numbers or names in it. */
  String get(String key, Object... values) {
    return new MessageFormat(get(key), Locale.forLanguageTag(language.code())).format(values);
  }

  /** The word for a constant: {@code kind.person}. */
  String of(Enum<?> constant) {
    String group = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return get(group + "." + constant.name().toLowerCase(Locale.ROOT));
  }
}
