package org.guillemet.rules.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.SharedEntity;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** The names under which an outlet may be credited: "AP" and "Associated Press". */
public final class OutletNames {

  private static final String LIST = "outlets";

  private OutletNames() {}

  /** Folded, with single spaces between words. */
  public static Set<String> of(SharedEntity outlet) {
    Set<String> names = new LinkedHashSet<>();
    names.add(outlet.name());
    outlet.aliases().stream().filter(alias -> !isPart(alias, outlet.name())).forEach(names::add);
    Set<String> full = new LinkedHashSet<>(names);
    names.forEach(name -> full(name).ifPresent(full::add));
    for (Language language : Language.values()) {
      for (String entry : Lexicon.of(language).words(LIST)) {
        if (full.contains(entry) || full(entry).filter(full::contains).isPresent()) {
          names.add(entry);
        }
      }
    }
    names.addAll(full);
    Set<String> folded = new LinkedHashSet<>();
    names.forEach(name -> folded.add(Folding.spaced(withoutArticle(name))));
    return folded;
  }

  /** "Équipe" of "L'Équipe", whatever the language of the article that names it. */
  private static String withoutArticle(String name) {
    String bare = name;
    for (Language language : Language.values()) {
      bare = ClosedClasses.of(language).withoutArticle(bare);
    }
    return bare;
  }

  /** "Hartwell" of "Radio Hartwell" names something else; "BBC" of "BBC News" does not. */
  private static boolean isPart(String alias, String name) {
    boolean acronym = alias.equals(alias.toUpperCase(Locale.ROOT));
    return !acronym && !alias.contains(" ") && name.contains(" ") && name.contains(alias);
  }

  /** Whether it is a network on which anybody writes, whatever its name. */
  public static boolean isPlatform(SharedEntity outlet) {
    return Arrays.stream(Language.values())
        .anyMatch(l -> Lexicon.of(l).has(LIST, outlet.name(), "platform"));
  }

  /** The full name that stands among the classes of a short one. */
  private static Optional<String> full(String name) {
    return Stream.of(Language.values())
        .map(l -> Lexicon.of(l).classes(LIST))
        .map(list -> list.getOrDefault(name, Set.of()))
        .flatMap(Set::stream)
        .filter(c -> Character.isUpperCase(c.codePointAt(0)))
        .map(c -> c.replace('_', ' '))
        .findFirst();
  }
}
