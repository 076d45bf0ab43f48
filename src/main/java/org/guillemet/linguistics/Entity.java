package org.guillemet.linguistics;

import java.util.List;
import java.util.Objects;
import org.guillemet.text.Span;

/**
 * Somebody or something that an article speaks of, under all the names that it uses.
 *
 * @param id {@code e1}, {@code e2}, … in the order of the first mention
 * @param name the fullest name, or the description when there is no name
 * @param kind what it is
 * @param gender as the article and the language's resources tell
 * @param number one or several
 * @param roles titles and functions given to it, in text order, without repetition
 * @param aliases its other names, in text order, without repetition
 * @param mentions where it is named or described, in text order, in offsets of the reading text
 */
public record Entity(
    String id,
    String name,
    Kind kind,
    Morphology.Gender gender,
    Morphology.Number number,
    List<String> roles,
    List<String> aliases,
    List<Span> mentions) {

  /** What an entity is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** A capital or a country that stands for its government. */
    PLACE,
    DOCUMENT,
    /** Several people without names: residents, experts. */
    GROUP,
    /** Somebody whose name is withheld. */
    UNNAMED
  }

  public Entity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(number);
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
