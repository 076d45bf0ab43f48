package org.guillemet.repository.config;

import java.util.List;
import java.util.stream.Stream;

/** The keys of a configuration file, in the order in which they are printed. */
enum Key {
  LANG(Place.ANYWHERE),
  OUTLET(Place.ANYWHERE),
  MESSAGES(Place.ANYWHERE),
  COMPARE(Place.ANYWHERE),
  FILLERS(Place.ANYWHERE),
  FAIL_ON(Place.ANYWHERE),
  MIN_SEVERITY(Place.ANYWHERE),
  RULES(Place.ANYWHERE),
  KNOWN_SPEAKERS(Place.ANYWHERE),
  OUTLETS(Place.ANYWHERE),
  WORDS(Place.ANYWHERE),
  ALIASES(Place.TOP),
  IGNORE(Place.TOP),
  OVERRIDES(Place.TOP),
  FILES(Place.OVERRIDE);

  /** Where a key may stand. */
  enum Place {
    ANYWHERE,
    /** Not in an override. */
    TOP,
    /** In an override only. */
    OVERRIDE
  }

  private final Place place;

  Key(Place place) {
    this.place = place;
  }

  /** How it is written. */
  String word() {
    return Vocabulary.word(this);
  }

  boolean isFor(Place other) {
    return place == Place.ANYWHERE || place == other;
  }

  /** The keys that may stand at the top, or in an override. */
  static List<String> words(Place place) {
    return Stream.of(values()).filter(key -> key.isFor(place)).map(Key::word).toList();
  }
}
