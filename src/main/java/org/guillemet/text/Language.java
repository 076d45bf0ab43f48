package org.guillemet.text;

import java.util.Locale;
import java.util.Optional;

/** A language that articles are checked in. */
public enum Language {
  ENGLISH("en"),
  FRENCH("fr");

  /** What is told in no language in particular is told in this one. */
  public static final Language DEFAULT = ENGLISH;

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code: {@code en}, {@code fr}. */
  public String code() {
    return code;
  }

  /** The language of a tag such as {@code fr}, {@code fr-CA} or {@code en_GB}. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
