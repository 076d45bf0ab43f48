package org.guillemet.attribution.people;

import java.util.List;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.text.Folding;

/** Who is meant by initials alone: "L. B." is Luc Bergeron, "M.-P. G." Anne-Lise Roy. */
public final class Initials {

  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}\\.?(?:[- ]?\\p{Lu}\\.){1,3}|\\p{Lu}{2,3}");

  private static final Pattern PARTS = Pattern.compile("[ '’-]+");

  private Initials() {}

  /**
   * The people whose whole names have these initials.
   *
   * @param words maybe something else, for which there is nobody
   * @param named everybody and everything that the article names
   */
  public static List<Referent> of(String words, List<Referent> named) {
    String letters = words.replaceAll("[^\\p{Lu}]", "");
    return !INITIALS.matcher(words.strip()).matches()
        ? List.of()
        : named.stream()
            .filter(r -> r.kind() == Kind.PERSON && !INITIALS.matcher(r.name()).matches())
            .filter(r -> Folding.fold(letters).equals(Folding.fold(initials(r.name()))))
            .toList();
  }

  /** Of words that begin with a capital: "Jean Le Goff" has three, "Lea de Brun" two. */
  private static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String part : PARTS.split(name)) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        letters.append(part.charAt(0));
      }
    }
    return letters.toString();
  }
}
