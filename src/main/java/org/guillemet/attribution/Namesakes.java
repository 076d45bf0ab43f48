package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guillemet.attribution.NameFinder.Name;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Decides which names of an article are one person, organisation or place: the full name, the
 * surname, the first name of somebody named in full, an acronym. Two people with one surname stay
 * two. Used for one article; not thread-safe.
 */
final class Namesakes {

  private static final Set<String> WHERE = Set.of("in", "near", "à");

  private final Context context;
  private final Roles roles;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Name, List<Referent>> byName = new HashMap<>();
  private final TreeSet<Span> roleSpans = new TreeSet<>();

  Namesakes(Context context, Genders genders, List<Name> names) {
    this.context = context;
    this.roles = new Roles(context, genders);
    List<Name> longestFirst =
        names.stream()
            .filter(n -> n.type() != NameType.OTHER)
            .sorted(
                Comparator.comparing(this::hasHeadlineWord)
                    .thenComparing(n -> -n.words().split(" ").length))
            .toList();
    Set<List<String>> bodies =
        longestFirst.stream()
            .filter(n -> n.type() == NameType.ORGANIZATION)
            .map(n -> Referent.words(n.words()))
            .collect(Collectors.toSet());
    Predicate<Name> isPerson =
        n -> n.type() == NameType.PERSON && !bodies.contains(Referent.words(n.words()));
    longestFirst.stream().filter(isPerson).forEach(this::person);
    longestFirst.stream().filter(isPerson.negate()).forEach(this::other);
    names.stream().filter(byName::containsKey).forEach(this::settle);
  }

  /** In no particular order. */
  List<Referent> referents() {
    return referents;
  }

  /** Whether the word belongs to the title or function of somebody named beside it. */
  boolean isRole(Span word) {
    Span before = roleSpans.floor(new Span(word.start(), Integer.MAX_VALUE));
    return before != null && before.contains(word);
  }

  /** Whom the name may stand for; none for a name of something that does not speak. */
  List<Referent> of(Name name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether the article has the name once more, as a body's and nowhere as a place's. */
  boolean isBodyElsewhere(Name name) {
    List<Name> others =
        byName.keySet().stream()
            .filter(n -> !n.equals(name) && n.words().equals(name.words()))
            .toList();
    return !others.isEmpty()
        && others.stream().allMatch(n -> n.type() == NameType.ORGANIZATION && !isWhere(n));
  }

  private void person(Name name) {
    List<Referent> same = people(name);
    if (same.isEmpty()) {
      same = List.of(add(name, Kind.PERSON, name.gender()));
    }
    byName.put(name, same);
  }

  /** The people already known that the name may stand for. */
  private List<Referent> people(Name name) {
    List<String> words = Referent.words(name.words());
    List<Referent> same =
        referents.stream()
            .filter(r -> r.kind() == Kind.PERSON && isSamePerson(r.words(), words))
            .toList();
    if (same.isEmpty() && hasHeadlineWord(name)) {
      same =
          referents.stream()
              .filter(r -> r.kind() == Kind.PERSON && isSurname(words, r.words()))
              .toList();
    }
    List<Referent> exact = same.stream().filter(r -> r.words().equals(words)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Referent> fitting =
        same.stream().filter(r -> r.fits(name.gender(), Number.SINGULAR)).toList();
    return fitting.isEmpty() ? same : fitting;
  }

  /** "Angry Brun": in a headline any word before a name may have a capital. */
  private boolean hasHeadlineWord(Name name) {
    return name.to() - name.from() == 2
        && Headlines.isHeadline(context, name.span())
        && !firstName(name).pos().equals("PROPN");
  }

  private static boolean isSamePerson(List<String> name, List<String> other) {
    List<String> full = withoutInitials(name);
    List<String> words = withoutInitials(other);
    int n = words.size();
    if (n < full.size()) {
      return full.subList(full.size() - n, full.size()).equals(words)
          || full.subList(0, n).equals(words);
    }
    boolean surname = n == full.size() && full.get(n - 1).equals(words.get(n - 1));
    return full.equals(words) || n > 1 && surname && isInitial(full.get(0), words.get(0));
  }

  /** "Lea E. Brun" for "Lea Brun": the words without initials in the middle. */
  private static List<String> withoutInitials(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || i == words.size() - 1 || !words.get(i).matches(".\\.?")) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /** "J." for "Jeanne", either way. */
  private static boolean isInitial(String a, String b) {
    return a.charAt(0) == b.charAt(0) && (a.matches(".\\.?") || b.matches(".\\.?"));
  }

  private void other(Name name) {
    List<String> words = Referent.words(name.words());
    boolean place = name.type() == NameType.LOCATION;
    if (!(place && isBehindPreposition(name)) && bodyNoun(name).isEmpty()) {
      List<Referent> people =
          referents.stream()
              .filter(r -> r.kind() == Kind.PERSON && r.words().size() > 1)
              .filter(r -> isSurname(r.words(), words))
              .toList();
      if (!people.isEmpty()) {
        byName.put(name, people);
        return;
      }
    }
    Kind kind = place ? Kind.PLACE : Kind.ORGANIZATION;
    List<Referent> same =
        referents.stream()
            .filter(r -> r.kind() == kind && isSameBody(r, name.words(), words, place))
            .limit(1)
            .toList();
    byName.put(name, same.isEmpty() ? List.of(add(name, kind, Gender.UNKNOWN)) : same);
  }

  private static boolean isSurname(List<String> full, List<String> words) {
    int n = words.size();
    return n < full.size() && full.subList(full.size() - n, full.size()).equals(words);
  }

  private static boolean isSameBody(Referent body, String name, List<String> words, boolean place) {
    List<String> full = body.words();
    if (full.equals(words) || place) {
      return full.equals(words);
    }
    int n = words.size();
    boolean part =
        n < full.size()
            && (full.subList(0, n).equals(words)
                || full.subList(full.size() - n, full.size()).equals(words));
    return part || isAcronym(body.name(), name);
  }

  private static boolean isAcronym(String full, String name) {
    String initials =
        full.chars()
            .filter(Character::isUpperCase)
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    // "IF" for "Department of Inland Ferries"
    boolean tail = name.length() + 1 == initials.length() && initials.endsWith(name);
    return name.length() > 1 && !full.equals(name) && (initials.equals(name) || tail);
  }

  /** "in Leeds": a place, whatever the recogniser takes it for. */
  private boolean isWhere(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    return name.from() > 0 && WHERE.contains(sentence.token(name.from() - 1).lemma());
  }

  private boolean isBehindPreposition(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    return name.from() > 0 && sentence.token(name.from() - 1).pos().equals("ADP");
  }

  private Referent add(Name name, Kind kind, Gender gender) {
    Number number = kind == Kind.PERSON ? Number.SINGULAR : Number.UNKNOWN;
    Referent referent = new Referent(name.words(), kind, gender, number);
    referents.add(referent);
    return referent;
  }

  private Token firstName(Name name) {
    return context.sentences().get(name.sentence()).token(name.from());
  }

  /** Gathers what stands around a name that stands for one referent, in text order. */
  private void settle(Name name) {
    List<Referent> fits = byName.get(name);
    if (fits.size() > 1) {
      List<Referent> before =
          fits.stream()
              .filter(r -> r.mentions().stream().anyMatch(m -> m.start() < name.span().start()))
              .toList();
      fits = before.isEmpty() ? fits : before;
      // "Mrs. Brun" is not Omar Brun, as far as his first name tells.
      List<Referent> likely = fits.stream().filter(r -> !r.isUnlikely(name.gender())).toList();
      fits = likely.isEmpty() ? fits : likely;
      byName.put(name, fits);
    }
    if (fits.size() == 1) {
      Referent referent = fits.get(0);
      referent.addMention(name.span());
      referent.addAlias(name.words());
      referent.learn(name.gender());
      if (name.to() - name.from() > 1) {
        referent.suggest(firstName(name).morphology().gender());
      }
      Sentence sentence = context.sentences().get(name.sentence());
      if (referent.kind() == Kind.PERSON) {
        for (Role role : roles.around(sentence, name.from(), name.to())) {
          referent.addRole(role);
          roleSpans.add(role.span());
        }
      } else {
        bodyNoun(name).ifPresent(noun -> noun(referent, noun));
      }
    }
  }

  /** "la société Hydrelle" may later be "la société". */
  private static void noun(Referent body, Token noun) {
    body.roleLemmas().add(noun.lemma());
    body.learn(noun.morphology().gender());
  }

  /** The noun before a name that tells that it is a body's: "la scierie Dautrey". */
  private Optional<Token> bodyNoun(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    int i = name.from() - 1;
    while (i > 0 && sentence.token(i).pos().equals("ADJ")) {
      i--;
    }
    return i >= 0
            && sentence.token(i).pos().equals("NOUN")
            && context.cues().speaker(sentence.token(i)).contains("organization")
        ? Optional.of(sentence.token(i))
        : Optional.empty();
  }
}
