package org.guillemet.attribution.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.linguistics.Entity.Kind;

/**
 * Finds those whom an article has named by the words of a name, without looking at each of them.
 * Used for one article; not thread-safe.
 */
final class KnownNames {

  /** More people with one name than these are nobody in particular. */
  static final int CROWD = 50;

  private static final Pattern INITIAL = Pattern.compile(".\\.?");

  private final List<Referent> all = new ArrayList<>();

  /** Referents by their place in the list of all, under each beginning and end of their words. */
  private final Map<Key, List<Integer>> index = new HashMap<>();

  /**
   * What a referent is found by.
   *
   * @param how in which way the words are part of the name
   */
  private record Key(Kind kind, Part how, List<String> words) {}

  private enum Part {
    /** The words without the initials in the middle, or some of the first or last of them. */
    EDGE,
    /** All words. */
    WHOLE,
    /** The last words, but not all. */
    END,
    /** Number of words, last word, first letter. */
    SURNAME,
    /** The same of a name that begins with an initial. */
    INITIAL,
    /** The capitals of the name, with or without the first. */
    ACRONYM
  }

  /** In the order in which they were added. */
  List<Referent> all() {
    return all;
  }

  void add(Referent referent) {
    int number = all.size();
    all.add(referent);
    List<String> words = referent.words();
    enter(number, Part.WHOLE, words);
    for (int i = 1; i <= words.size(); i++) {
      enter(number, Part.END, words.subList(i, words.size()));
    }
    if (referent.kind() == Kind.PERSON) {
      List<String> full = withoutInitials(words);
      enterEdges(number, full);
      enter(number, Part.SURNAME, surname(full));
      if (!full.isEmpty() && isInitial(full.get(0))) {
        enter(number, Part.INITIAL, surname(full));
      }
    } else {
      enterEdges(number, words);
      String capitals = capitals(referent.name());
      enter(number, Part.ACRONYM, List.of(capitals));
      if (!capitals.isEmpty()) {
        // "IF" for "Department of Inland Ferries"
        enter(number, Part.ACRONYM, List.of(capitals.substring(1)));
      }
    }
  }

  private void enterEdges(int number, List<String> words) {
    enter(number, Part.EDGE, words);
    for (int i = 0; i < words.size(); i++) {
      enter(number, Part.EDGE, words.subList(0, i));
      enter(number, Part.EDGE, words.subList(words.size() - i, words.size()));
    }
  }

  private void enter(int number, Part how, List<String> words) {
    index
        .computeIfAbsent(new Key(all.get(number).kind(), how, words), k -> new ArrayList<>())
        .add(number);
  }

  private List<Integer> under(Kind kind, Part how, List<String> words) {
    return index.getOrDefault(new Key(kind, how, words), List.of());
  }

  /** "Brun", "Lea", "L. Brun" and "Lea E. Brun" for "Lea Brun". */
  List<Referent> people(List<String> name) {
    List<String> words = withoutInitials(name);
    List<Integer> byWords = under(Kind.PERSON, Part.EDGE, words);
    List<Integer> byInitial = List.of();
    if (words.size() > 1) {
      // "J." for "Jeanne", either way.
      Part how = isInitial(words.get(0)) ? Part.SURNAME : Part.INITIAL;
      byInitial = under(Kind.PERSON, how, surname(words));
    }
    Map<Integer, Referent> found = new TreeMap<>();
    if (byWords.size() + byInitial.size() > CROWD) {
      take(found, under(Kind.PERSON, Part.WHOLE, name));
    } else {
      take(found, byWords);
      take(found, byInitial);
    }
    return List.copyOf(found.values());
  }

  /** "Brun" for "Angry Brun": the people whose whole name the last words are. */
  List<Referent> peopleBehind(List<String> words) {
    Map<Integer, Referent> found = new TreeMap<>();
    for (int i = 1; i <= words.size(); i++) {
      take(found, under(Kind.PERSON, Part.WHOLE, words.subList(i, words.size())));
    }
    return List.copyOf(found.values());
  }

  /** The people whose surname the words are, with another name before it. */
  List<Referent> bySurname(List<String> words) {
    List<Integer> found = under(Kind.PERSON, Part.END, words);
    return found.size() > CROWD
        ? List.of()
        : found.stream().map(all::get).filter(r -> r.words().size() > 1).toList();
  }

  Optional<Referent> place(List<String> words) {
    return under(Kind.PLACE, Part.WHOLE, words).stream().map(all::get).findFirst();
  }

  /** The first body whose name, or acronym, this is, or a part of its name. */
  Optional<Referent> body(String name, List<String> words) {
    Stream<Integer> byWords = under(Kind.ORGANIZATION, Part.EDGE, words).stream().limit(1);
    Stream<Integer> byCapitals =
        name.length() < 2
            ? Stream.of()
            : under(Kind.ORGANIZATION, Part.ACRONYM, List.of(name)).stream()
                .filter(i -> !all.get(i).name().equals(name))
                .limit(1);
    return Stream.concat(byWords, byCapitals).min(Comparator.naturalOrder()).map(all::get);
  }

  /** "Lea E. Brun" for "Lea Brun": the words without initials in the middle. */
  private static List<String> withoutInitials(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || i == words.size() - 1 || !isInitial(words.get(i))) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean isInitial(String word) {
    return INITIAL.matcher(word).matches();
  }

  private static List<String> surname(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : List.of(
            String.valueOf(words.size()),
            words.get(words.size() - 1),
            words.get(0).substring(0, 1));
  }

  private static String capitals(String name) {
    return name.chars()
        .filter(Character::isUpperCase)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  private void take(Map<Integer, Referent> found, Collection<Integer> numbers) {
    numbers.forEach(i -> found.put(i, all.get(i)));
  }
}
