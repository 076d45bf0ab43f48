package org.guillemet.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.Mention;
import org.guillemet.attribution.people.Mention.Form;
import org.guillemet.attribution.people.Mention.Prominence;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Token;

/**
 * Finds whom a pronoun stands for: somebody who fits it in gender and number, in the nearest
 * sentence that names one, a speaker or subject before others. When two fit equally well it says
 * so. What stands in quotation marks is somebody else's words and names nobody here. Used for one
 * article; not thread-safe.
 */
final class Antecedents {

  /** How many sentences back a pronoun may point. */
  private static final int SENTENCES = 5;

  /** How far back a speaker is still the one who goes on speaking. */
  private static final int SPEAKING = 2;

  private final Genders genders;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

  Antecedents(Genders genders) {
    this.genders = genders;
  }

  /** Adds what has been read; mentions come in text order. */
  void add(Mention mention) {
    mentions.add(mention);
    bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
  }

  /** Whom a pronoun may stand for; none when nobody fits. */
  List<Referent> of(Token pronoun, int sentence) {
    Set<String> classes = genders.pronounClasses(pronoun);
    if (classes.isEmpty()) {
      return List.of();
    }
    Gender gender = Genders.gender(classes);
    Number number = Genders.number(classes);
    return best(pronoun, sentence, classes, gender, number);
  }

  /** The one person with a name that a noun in the singular may take up; none when two may. */
  List<Referent> person(Gender gender, Token noun, int sentence) {
    List<Referent> found = best(noun, sentence, Set.of(), gender, Number.SINGULAR);
    return found.size() == 1 && found.get(0).kind() == Kind.PERSON && isNamed(found.get(0))
        ? found
        : List.of();
  }

  /** The only person with a name of that gender that the article has spoken of; or nobody. */
  List<Referent> onlyPerson(Gender gender) {
    List<Referent> people =
        mentions.stream()
            .flatMap(m -> m.referents().stream())
            .filter(r -> r.kind() == Kind.PERSON && isNamed(r) && !r.isUnlikely(gender))
            .distinct()
            .limit(2)
            .toList();
    return people.size() == 1 ? people : List.of();
  }

  /** The people of that gender who have last spoken together, if others are not named since. */
  List<Referent> joint(Token noun, Gender gender, int sentence) {
    List<Mention> near =
        near(
            noun,
            sentence,
            m -> isJoint(m, gender) || isName(m) && !m.referents().get(0).isUnlikely(gender));
    List<Mention> together = near.stream().filter(m -> isJoint(m, gender)).limit(1).toList();
    return together.stream()
        .map(Mention::referents)
        .filter(r -> near.stream().noneMatch(m -> isOther(m, together.get(0), r.get(0))))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isJoint(Mention m, Gender gender) {
    return m.referents().size() == 1
        && m.referents().get(0).isJoint()
        && m.referents().get(0).members().stream().noneMatch(r -> r.isUnlikely(gender));
  }

  private static boolean isName(Mention m) {
    return m.form() == Form.NAME
        && !m.referents().isEmpty()
        && m.referents().stream().allMatch(r -> r.kind() == Kind.PERSON);
  }

  /** Whether a later sentence than the joint's names a person who is none of them. */
  private static boolean isOther(Mention m, Mention mentioned, Referent joint) {
    return isName(m)
        && m.sentence() > mentioned.sentence()
        && !joint.members().containsAll(m.referents());
  }

  /** The people of that gender in the nearest sentence that names any, in the text's order. */
  List<Referent> people(Token noun, Gender gender, int sentence) {
    List<Mention> near =
        near(
            noun,
            sentence,
            m ->
                m.sentence() >= sentence - SPEAKING
                    && isName(m)
                    && m.referents().stream().noneMatch(r -> r.isUnlikely(gender)));
    Set<Referent> people = new LinkedHashSet<>();
    for (int i = near.size() - 1; i >= 0; i--) {
      if (near.get(i).sentence() == near.get(0).sentence()) {
        people.addAll(near.get(i).referents());
      }
    }
    return List.copyOf(people);
  }

  /** The one body that speaks or acts in the sentence or the one before; or is named there. */
  List<Referent> body(Token noun, int sentence) {
    List<Mention> near =
        near(
            noun,
            sentence,
            m ->
                m.sentence() >= sentence - 1
                    && m.form() == Form.NAME
                    && m.referents().stream().anyMatch(Antecedents::isNamedBody));
    List<Referent> found = mostProminent(near, sentence);
    return found.size() == 1 && found.get(0).kind() == Kind.ORGANIZATION ? found : List.of();
  }

  /** Not "the cashier" or "the annex", which no list knows and may be anything. */
  private static boolean isNamedBody(Referent r) {
    return r.kind() == Kind.ORGANIZATION && isNamed(r);
  }

  private static boolean isNamed(Referent r) {
    return r.name().chars().anyMatch(Character::isUpperCase);
  }

  /** The people who are subjects of a sentence, when it is just one. */
  List<Referent> subjectOf(int sentence) {
    Set<Referent> people = new LinkedHashSet<>();
    for (Mention m : bySentence.getOrDefault(sentence, List.of())) {
      if (m.prominence() != Prominence.OTHER && !m.quoted()) {
        m.referents().stream().filter(r -> r.kind() == Kind.PERSON).forEach(people::add);
      }
    }
    return people.size() == 1 ? List.copyOf(people) : List.of();
  }

  /** The person that a sentence is about, or else the only one that it mentions; or nobody. */
  List<Referent> introducedIn(int sentence) {
    List<Referent> subject = subjectOf(sentence);
    if (!subject.isEmpty()) {
      return subject;
    }
    List<Referent> people =
        bySentence.getOrDefault(sentence, List.of()).stream()
            .filter(m -> !m.quoted())
            .flatMap(m -> m.referents().stream())
            .filter(r -> r.kind() == Kind.PERSON)
            .distinct()
            .toList();
    return people.size() == 1 ? people : List.of();
  }

  private List<Referent> best(
      Token pronoun, int sentence, Set<String> classes, Gender gender, Number number) {
    List<Mention> near = near(pronoun, sentence, m -> fits(m, classes, gender, number));
    List<Referent> found = classes.contains("latter") ? last(near) : mostProminent(near, sentence);
    found = peopleFirst(found.stream().filter(r -> fits(r, classes, gender, number)).toList());
    List<Referent> certain =
        found.stream().filter(r -> gender != Gender.UNKNOWN && r.gender() == gender).toList();
    List<Referent> best = certain.isEmpty() ? found : certain;
    if (best.size() == 1 && near.get(0).sentence() < sentence) {
      // "The lawyer, Sy Brun, said he was innocent": "he" may well be the client.
      best.get(0).learn(gender);
    }
    return classes.contains("person") && best.stream().anyMatch(Antecedents::isOftenNamed)
        ? List.of()
        : best;
  }

  /** Who plays a part in an article is "he" or "she"; "they" are then others. */
  private static boolean isOftenNamed(Referent r) {
    return r.kind() == Kind.PERSON && r.mentions().size() > 2;
  }

  /** Where a person fits, a body or a document that fits as well is not meant. */
  private static List<Referent> peopleFirst(List<Referent> found) {
    List<Referent> people = found.stream().filter(r -> r.kind() == Kind.PERSON).toList();
    return people.isEmpty() ? found : people;
  }

  private List<Mention> near(
      Token pronoun, int sentence, java.util.function.Predicate<Mention> fits) {
    List<Mention> near = new ArrayList<>();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention m = mentions.get(i);
      if (m.sentence() < sentence - SENTENCES) {
        break;
      }
      if (m.span().end() <= pronoun.span().start() && !m.quoted() && fits.test(m)) {
        near.add(m);
      }
    }
    return near;
  }

  private static boolean fits(Mention m, Set<String> classes, Gender gender, Number number) {
    return m.referents().stream()
        .anyMatch(r -> fits(r, classes, gender, number) && hasSpoken(m, r, classes));
  }

  /** A document is he or she only where it has been a source before. */
  private static boolean hasSpoken(Mention m, Referent r, Set<String> classes) {
    return r.kind() != Kind.DOCUMENT
        || classes.contains("thing")
        || m.prominence() == Prominence.SPEAKER;
  }

  private static boolean fits(Referent r, Set<String> classes, Gender gender, Number number) {
    boolean person = r.kind() == Kind.PERSON || r.kind() == Kind.UNNAMED;
    if (r.isUnlikely(gender) || classes.contains("person") && !fitsThey(r)) {
      return false;
    }
    if (classes.contains("thing")) {
      return !person && r.kind() != Kind.GROUP && r.fits(gender, number);
    }
    if (!r.fits(gender, number) || r.kind() == Kind.PLACE || !r.speaks()) {
      return false;
    }
    boolean agrees = gender != Gender.UNKNOWN && r.gender() == gender;
    return person || r.kind() == Kind.GROUP || agrees || number == Number.UNKNOWN;
  }

  /** "they" is somebody of whom no one knows whether it is a man or a woman, or several. */
  private static boolean fitsThey(Referent r) {
    return r.kind() != Kind.DOCUMENT && !(r.kind() == Kind.PERSON && r.seemsGendered());
  }

  private static List<Referent> last(List<Mention> near) {
    return near.isEmpty() ? List.of() : near.get(0).referents();
  }

  /**
   * @param near the fitting mentions, last first
   */
  private static List<Referent> mostProminent(List<Mention> near, int sentence) {
    if (near.isEmpty()) {
      return List.of();
    }
    int nearest = near.get(0).sentence();
    List<Mention> inNearest = near.stream().filter(m -> m.sentence() == nearest).toList();
    Prominence top =
        inNearest.stream().map(Mention::prominence).min(Comparator.naturalOrder()).orElseThrow();
    if (top == Prominence.OTHER) {
      List<Mention> speaking =
          near.stream()
              .filter(m -> m.prominence() == Prominence.SPEAKER)
              .filter(m -> m.sentence() >= sentence - SPEAKING)
              .limit(1)
              .toList();
      if (!speaking.isEmpty()) {
        return speaking.get(0).referents();
      }
    }
    Set<Referent> found = new LinkedHashSet<>();
    inNearest.stream()
        .filter(m -> m.prominence() == top)
        .limit(top == Prominence.SPEAKER ? 1 : Integer.MAX_VALUE)
        .forEach(m -> found.addAll(m.referents()));
    return List.copyOf(found);
  }
}
