package org.guillemet.attribution.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Decides which names of an article are one person, organisation or place: the full name, the
 * surname, the first name of somebody named in full, an acronym. Two people with one surname stay
 * two. Used for one article; not thread-safe.
 */
public final class Namesakes {

  private final Context context;
  private final Roles roles;
  private final KnownNames known = new KnownNames();
  private final Map<Name, List<Referent>> byName = new HashMap<>();

  /** By the words of a name how often the article has it, and how often not as a body's. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final TreeSet<Span> roleSpans = new TreeSet<>();

  /** The words of names that somewhere are a body's, whatever the recogniser takes them for. */
  private final Set<List<String>> bodies;

  public Namesakes(Context context, Genders genders, List<Name> names) {
    this.context = context;
    this.roles = new Roles(context, genders);
    List<Name> longestFirst =
        names.stream()
            .filter(n -> n.type() != NameType.OTHER)
            .filter(n -> !Referent.words(n.words()).isEmpty()) // a mark, taken for a name
            .sorted(
                Comparator.comparing(this::hasHeadlineWord)
                    .thenComparing(n -> -n.words().split(" ").length))
            .toList();
    this.bodies =
        longestFirst.stream()
            .filter(n -> n.type() == NameType.ORGANIZATION || seemsBody(n))
            .map(n -> Referent.words(n.words()))
            .collect(Collectors.toSet());
    Predicate<Name> isPerson =
        n -> n.type() == NameType.PERSON && !bodies.contains(Referent.words(n.words()));
    longestFirst.stream().filter(isPerson).forEach(this::person);
    longestFirst.stream().filter(isPerson.negate()).forEach(this::other);
    byName.keySet().forEach(this::count);
    names.stream().filter(byName::containsKey).forEach(this::settle);
  }

  /** "le groupe Ardel", "Sound & Isles": no person, whatever the recogniser takes it for. */
  private boolean seemsBody(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    List<Token> words = sentence.tokens().subList(name.from(), name.to());
    boolean joint = words.stream().anyMatch(t -> t.text().equals("&"));
    boolean company =
        bodyNoun(name).filter(n -> context.cues().speaker(n).contains("company")).isPresent();
    return joint || company;
  }

  /** In no particular order. */
  public List<Referent> referents() {
    return known.all();
  }

  /** Whether the word belongs to the title or function of somebody named beside it. */
  public boolean isRole(Span word) {
    Span before = roleSpans.floor(new Span(word.start(), Integer.MAX_VALUE));
    return before != null && before.contains(word);
  }

  /** Whom the name may stand for; none for a name of something that does not speak. */
  public List<Referent> of(Name name) {
    return byName.getOrDefault(name, List.of());
  }

  /** Whether the article has the name once more, as a body's and nowhere as a place's. */
  boolean isBodyElsewhere(Name name) {
    int[] all = counts.getOrDefault(name.words(), new int[2]);
    boolean counted = byName.containsKey(name);
    int others = all[0] - (counted ? 1 : 0);
    int notBodies = all[1] - (counted && !isBody(name) ? 1 : 0);
    return others > 0 && notBodies == 0;
  }

  private void count(Name name) {
    int[] all = counts.computeIfAbsent(name.words(), w -> new int[2]);
    all[0]++;
    all[1] += isBody(name) ? 0 : 1;
  }

  private boolean isBody(Name name) {
    return name.type() == NameType.ORGANIZATION && !isWhere(name);
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
    List<Referent> same = known.people(words);
    if (same.isEmpty() && hasHeadlineWord(name)) {
      same = known.peopleBehind(words);
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
        && context.isHeadline(name.span())
        && !firstName(name).pos().equals("PROPN");
  }

  private void other(Name name) {
    List<String> words = Referent.words(name.words());
    boolean place = name.type() == NameType.LOCATION && !bodies.contains(words);
    if (!(place && isBehindPreposition(name)) && bodyNoun(name).isEmpty()) {
      List<Referent> people = known.bySurname(words);
      if (!people.isEmpty()) {
        byName.put(name, people);
        return;
      }
    }
    Optional<Referent> same = place ? known.place(words) : known.body(name.words(), words);
    Kind kind = place ? Kind.PLACE : Kind.ORGANIZATION;
    byName.put(name, List.of(same.orElseGet(() -> add(name, kind, Gender.UNKNOWN))));
  }

  /** "in Leeds": a place, whatever the recogniser takes it for. */
  private boolean isWhere(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    return name.from() > 0 && sentence.isA(sentence.token(name.from() - 1), WordClass.NEAR);
  }

  private boolean isBehindPreposition(Name name) {
    Sentence sentence = context.sentences().get(name.sentence());
    return name.from() > 0 && sentence.token(name.from() - 1).pos().equals("ADP");
  }

  private Referent add(Name name, Kind kind, Gender gender) {
    Number number = kind == Kind.PERSON ? Number.SINGULAR : Number.UNKNOWN;
    Referent referent = new Referent(name.words(), kind, gender, number);
    known.add(referent);
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
