package org.guillemet.attribution.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.text.Span;

/**
 * Somebody or something that an article speaks of, while its mentions are being gathered. Used for
 * one article; not thread-safe.
 */
public final class Referent {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAP = Pattern.compile("[\\s'-]+");
  private static final String JOINT = " & ";

  private final String name;
  private final List<String> words;
  private final Kind kind;
  private Gender gender;
  private Gender suggested = Gender.UNKNOWN;
  private final Number number;
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> roleLemmas = new LinkedHashSet<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<Span> mentions = new TreeSet<>();
  private final List<Referent> members = new ArrayList<>();
  private boolean speaks = true;

  public Referent(String name, Kind kind, Gender gender, Number number) {
    this.name = name;
    this.words = List.copyOf(words(name));
    this.kind = kind;
    this.gender = gender;
    this.number = number;
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  public Gender gender() {
    return gender;
  }

  Number number() {
    return number;
  }

  public Set<String> roles() {
    return roles;
  }

  /** The head nouns of its roles. */
  public Set<String> roleLemmas() {
    return roleLemmas;
  }

  public Set<Span> mentions() {
    return mentions;
  }

  /** Marks what no pronoun for speakers points to: "the old nets", "the question". */
  public void markThing() {
    speaks = false;
  }

  /** Whether it is somebody, or a body, group or document, as speakers are. */
  public boolean speaks() {
    return speaks;
  }

  /** Takes a gender that the text tells, unless one is known. */
  public void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  /** What a first name suggests; it settles nothing by itself. */
  void suggest(Gender told) {
    if (suggested == Gender.UNKNOWN) {
      suggested = told;
    }
  }

  /** Whether all that is known or suggested speaks against the gender. */
  public boolean isUnlikely(Gender wanted) {
    Gender best = gender == Gender.UNKNOWN ? suggested : gender;
    return wanted != Gender.UNKNOWN && best != Gender.UNKNOWN && best != wanted;
  }

  /** Whether a gender is known or suggested. */
  public boolean seemsGendered() {
    return gender != Gender.UNKNOWN || suggested != Gender.UNKNOWN;
  }

  /** Several people who speak together. */
  static Referent joint(List<Referent> people) {
    String name = people.stream().map(Referent::name).collect(Collectors.joining(JOINT));
    Referent joint = new Referent(name, Kind.GROUP, Gender.UNKNOWN, Number.PLURAL);
    people.forEach(p -> joint.roleLemmas.addAll(p.roleLemmas));
    joint.members.addAll(people);
    return joint;
  }

  public boolean isJoint() {
    return !members.isEmpty();
  }

  /** Those who speak together; none for others. */
  public List<Referent> members() {
    return members;
  }

  void addRole(Role role) {
    roles.add(role.words());
    roleLemmas.add(role.lemma());
    learn(role.gender());
  }

  public void addMention(Span span) {
    mentions.add(span);
  }

  /** Whether a mention of it ends at the offset or before. */
  public boolean isMentionedBefore(int offset) {
    return mentions.stream().takeWhile(m -> m.start() < offset).anyMatch(m -> m.end() <= offset);
  }

  public void removeMention(Span span) {
    mentions.remove(span);
  }

  void addAlias(String alias) {
    if (!alias.equals(name)) {
      aliases.add(alias);
    }
  }

  /** Whether a pronoun or a description with this gender and number may stand for it. */
  public boolean fits(Gender wanted, Number howMany) {
    boolean sameNumber = howMany == Number.UNKNOWN || number == Number.UNKNOWN || howMany == number;
    boolean sameGender = wanted == Gender.UNKNOWN || gender == Gender.UNKNOWN || wanted == gender;
    return sameNumber && sameGender;
  }

  /** The words of the name, folded. */
  public List<String> words() {
    return words;
  }

  /** Lower case without accents, one entry a word. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(fold(name))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Lower case without accents, with straight apostrophes; unlike those of several articles, whom
   * {@link org.guillemet.text.Folding#fold} compares, the names of one keep their ligatures.
   */
  public static String fold(String words) {
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  public Entity toEntity(String id) {
    return new Entity(
        id,
        name,
        kind,
        gender,
        number,
        List.copyOf(roles),
        List.copyOf(aliases),
        List.copyOf(mentions));
  }
}
