package org.guillemet.compare.roles;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.compare.Codes;
import org.guillemet.linguistics.Gazetteer;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * A title or function, read word by word, so that those of two articles and two languages can be
 * compared.
 *
 * @param concept what it is, the same in every language: {@code mayor}
 * @param classes what the word list says of it
 * @param past whether it was held before: "former mayor"
 * @param kept whether its holder is still called so: "retired judge"
 * @param deputy whether it is held under another: "deputy mayor"
 * @param names names in it, folded, places under their code: whose mayor
 * @param subjects its other words, folded: minister of what
 * @param parties whose member holds it, of those that are listed, the same in every language
 * @param language of the words
 */
record Function(
    String concept,
    Set<String> classes,
    boolean past,
    boolean kept,
    boolean deputy,
    Set<String> names,
    Set<String> subjects,
    Set<String> parties,
    Language language) {

  private static final String LIST = "functions";

  /** Within so many words behind a name its function begins. */
  private static final int OPENING = 4;

  /** How many words an entry has at most. */
  private static final int LONGEST = 7;

  private static final String PLACE = "@";
  private static final String PARTY = "party:";
  private static final String IDEA = "i:";
  private static final String ONLY = "only-";

  /** Ranks of two armies have names that deceive. */
  private static final String RANK = "only-rank";

  private static final Map<Language, Map<String, Set<String>>> LISTS = new ConcurrentHashMap<>();

  Function {
    classes = Set.copyOf(classes);
    names = Set.copyOf(names);
    subjects = Set.copyOf(subjects);
    parties = Set.copyOf(parties);
  }

  /** The list with folded entries. */
  private static Map<String, Set<String>> list(Language language) {
    return LISTS.computeIfAbsent(
        language,
        l ->
            Lexicon.of(l).classes(LIST).entrySet().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        e -> Folding.fold(e.getKey()).replaceAll("[-']", " "),
                        Map.Entry::getValue,
                        (a, b) -> a)));
  }

  /** Reads a function as it stands; nothing when its noun is not in the list. */
  static Optional<Function> read(String role, Language language) {
    Map<String, Set<String>> list = list(language);
    List<String> written = words(role);
    Set<String> marks = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    String concept = "";
    Set<String> classes = Set.of();
    for (int i = 0; i < written.size(); i++) {
      String word = Folding.fold(written.get(i));
      int from = i;
      Phrase phrase = longest(written, i, list);
      Set<String> found = phrase.classes();
      i = phrase.last();
      Optional<String> noun = found.stream().filter(c -> c.startsWith("@")).findFirst();
      marks.addAll(found);
      if (noun.isPresent() && (concept.isEmpty() || classes.contains("weak"))) {
        concept = noun.get().substring(1);
        classes = found;
      } else if (found.isEmpty()
          && !Lexicon.of(language).has("quotation-words", word, "function")) {
        boolean name = from > 0 && Character.isUpperCase(written.get(i).codePointAt(0));
        (name ? names : subjects)
            .add(
                name
                    ? Gazetteer.of(language)
                        .code(written.get(i))
                        .map(PLACE::concat)
                        .orElse(idea(word, language).orElse(word))
                    : Codes.word(word, language));
      }
    }
    return concept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Function(
                concept,
                classes,
                marks.contains("past"),
                marks.contains("kept"),
                marks.contains("deputy"),
                names,
                subjects,
                parties(marks),
                language));
  }

  /** The parties that the list knows. */
  private static Set<String> parties(Set<String> marks) {
    return marks.stream().filter(c -> c.startsWith(PARTY)).collect(Collectors.toSet());
  }

  /** Whether the words are a function by themselves. */
  static boolean isListed(String words, Language language) {
    List<String> written = words(words);
    Phrase phrase = longest(written, 0, list(language));
    return phrase.last() == written.size() - 1 && isNoun(phrase);
  }

  /** Whether one of the first words is a function: not what somebody says to its holder. */
  static boolean isOpened(String words, Language language) {
    List<String> written = words(words);
    return IntStream.range(0, Math.min(OPENING, written.size()))
        .anyMatch(i -> isNoun(longest(written, i, list(language))));
  }

  /** Whether a word tells a party. */
  static boolean isParty(String word, Language language) {
    return list(language)
        .getOrDefault(Folding.fold(word).replaceAll("[-']", " "), Set.of())
        .stream()
        .anyMatch(c -> c.startsWith(PARTY));
  }

  private static boolean isNoun(Phrase phrase) {
    return phrase.classes().stream().anyMatch(c -> c.startsWith(PLACE));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{Nd}]+")).filter(w -> !w.isEmpty()).toList();
  }

  /**
   * An entry of the list at a place.
   *
   * @param last the place of its last word
   */
  private record Phrase(int last, Set<String> classes) {}

  /** The longest entry that begins at a place; without classes where there is none. */
  private static Phrase longest(List<String> written, int from, Map<String, Set<String>> list) {
    for (int to = Math.min(written.size(), from + LONGEST); to > from; to--) {
      String words =
          written.subList(from, to).stream().map(Folding::fold).collect(Collectors.joining(" "));
      if (list.containsKey(words)) {
        return new Phrase(to - 1, list.get(words));
      }
    }
    return new Phrase(from, Set.of());
  }

  private static Optional<String> idea(String word, Language language) {
    return Optional.of(Codes.word(word, language)).filter(code -> code.startsWith(IDEA));
  }

  /** Whether nobody holds both at once. */
  boolean excludes(Function other) {
    if (!concept.equals(other.concept)) {
      return !past
          && !other.past
          && classes.stream()
              .filter(c -> c.startsWith(ONLY) && (language == other.language || !c.equals(RANK)))
              .anyMatch(other.classes::contains);
    }
    if (differ(parties, other.parties) && past == other.past) {
      return true;
    }
    if (language != other.language) {
      return excludesAbroad(other);
    }
    boolean elsewhere = differ(names, other.names);
    if (past != other.past || deputy != other.deputy) {
      return !elsewhere && !kept && !other.kept;
    }
    boolean onePlaceOnly = (classes.contains("seat") || classes.contains("portfolio")) && elsewhere;
    boolean oneSubjectOnly =
        classes.contains("portfolio")
            && !elsewhere
            && (haveOthers(subjects, other.subjects) || differ(ofWhat(), other.ofWhat()));
    return !past && (onePlaceOnly || oneSubjectOnly);
  }

  /** Whether nobody holds both at once, whatever place or subject they are of. */
  boolean excludesAnywhere(Function other) {
    return !concept.equals(other.concept) && excludes(other);
  }

  /** Of two languages only what both have one code for is compared: places and ideas. */
  private boolean excludesAbroad(Function other) {
    boolean elsewhere = differ(places(), other.places());
    boolean ofOthers = differ(ideas(), other.ideas());
    return !past
        && !other.past
        && deputy == other.deputy
        && (classes.contains("seat") && elsewhere
            || classes.contains("portfolio") && (elsewhere || ofOthers));
  }

  private Set<String> places() {
    return names.stream().filter(w -> w.startsWith(PLACE)).collect(Collectors.toSet());
  }

  private Set<String> ideas() {
    return Stream.concat(names.stream(), subjects.stream())
        .filter(w -> w.startsWith(IDEA))
        .collect(Collectors.toSet());
  }

  /** Subjects and names of bodies, without places, which stand beside any subject. */
  private Set<String> ofWhat() {
    Set<String> all = new HashSet<>(subjects);
    names.stream().filter(name -> !name.startsWith(PLACE)).forEach(all::add);
    return all;
  }

  /** Whether each has something that the other lacks. */
  private static boolean haveOthers(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
