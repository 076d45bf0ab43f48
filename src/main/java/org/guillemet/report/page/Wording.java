package org.guillemet.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Phrasebook;

/** The words of the page itself, in one language. Immutable. */
final class Wording {

  private static final String BUNDLE = "org.guillemet.report.page.words";

  private final Phrasebook words;

  Wording(Language language) {
    this.words = new Phrasebook(BUNDLE, language);
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
