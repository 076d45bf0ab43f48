package org.guillemet.attribution.speakers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.BodyNames;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.JointSpeakers;
import org.guillemet.attribution.people.MentionPlaces;
import org.guillemet.attribution.people.Referent;
import org.guillemet.attribution.people.RoleHolders;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Finds whom a common noun stands for: "le politologue" is whoever the article has introduced as
 * one; "la lettre" is the letter spoken of before; "des riverains" are a group of their own. Used
 * for one article; not thread-safe.
 */
final class Descriptions {

  private static final String SYNONYMS = "role-synonyms";
  private static final String ANONYMITY = "anonymity";

  private final Context context;
  private final Genders genders;
  private final Lexicon lexicon;
  private final DefiniteReferences references;
  private final RoleHolders holders;
  private final MentionPlaces mentions = new MentionPlaces();
  private final BodyNames bodies;
  private final DescribedReferents described;

  /** The last words of the names of all but places. */
  private final Set<String> lastWords = new HashSet<>();

  /** What says that a name is withheld: folded, and whether it may stand anywhere. */
  private final Map<String, Boolean> anonymity = new LinkedHashMap<>();

  Descriptions(Context context, Genders genders, List<Referent> named, JointSpeakers joints) {
    this.context = context;
    this.genders = genders;
    this.lexicon = context.analysis().lexicon();
    this.references = new DefiniteReferences(context, genders, joints);
    this.holders = new RoleHolders(named);
    this.described = new DescribedReferents(context, genders);
    this.bodies =
        new BodyNames(
            named.stream().filter(r -> r.kind() == Kind.ORGANIZATION).toList(),
            ClosedClasses.of(context.analysis().language()));
    named.forEach(r -> r.mentions().forEach(m -> mentions.add(r, m)));
    named.stream().filter(r -> r.kind() != Kind.PLACE).forEach(r -> addLastWords(r.name()));
    lexicon
        .classes(ANONYMITY)
        .forEach((w, classes) -> anonymity.put(Referent.fold(w), classes.contains("sentence")));
  }

  private void addLastWords(String name) {
    lastWords.add(name);
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      lastWords.add(name.substring(space + 1));
    }
  }

  /** Takes in that words stand for somebody, which counts for those whom the article names. */
  void learn(Referent referent, Span mention) {
    if (holders.knows(referent)) {
      mentions.add(referent, mention);
    }
  }

  /** The referents that have no name, in the order in which they were asked for. */
  List<Referent> referents() {
    return described.all();
  }

  /**
   * Whom the noun phrase stands for: one, or several when it fits them equally well.
   *
   * @param node its head noun
   * @param span the whole phrase
   * @param sentence the index of its sentence
   * @param before whom the article has spoken of up to here
   */
  List<Referent> resolve(Node node, Span span, int sentence, Antecedents before) {
    Token head = node.token();
    Set<String> classes = context.cues().speaker(head);
    boolean plural = head.morphology().number() == Number.PLURAL;
    boolean definite = isDefinite(node);
    if (definite && !isUnnamed(node, span) && !isOwnedBody(node, classes)) {
      List<Referent> known =
          plural
              ? references.together(node, sentence, before)
              : known(node, span, classes, sentence, before);
      if (known.size() == 1 || !plural && !known.isEmpty()) {
        return known;
      }
    }
    Kind kind = kind(node, span, classes, plural, definite);
    return List.of(described.of(node, span, kind, definite, owned(node, sentence, before)));
  }

  /** "son cabinet", "her party": another one than the body of that kind that has been named. */
  private boolean isOwnedBody(Node node, Set<String> classes) {
    return classes.contains("organization")
        && node.sentence()
            .children(node.token(), "det", "nmod:poss")
            .anyMatch(d -> node.sentence().isA(d, WordClass.HIS));
  }

  /** What belongs to one whom the article names: "her campaign" is the Brun campaign. */
  private Optional<String> owned(Node node, int sentence, Antecedents before) {
    Sentence words = node.sentence();
    Set<String> classes = context.cues().speaker(node.token());
    if (!classes.contains("organization") && !classes.contains("group")) {
      return Optional.empty();
    }
    return words
        .children(node.token(), "nmod:poss", "compound")
        .map(
            t ->
                genders.pronounClasses(t).isEmpty()
                    ? mentions.around(t.span())
                    : before.of(t, sentence))
        .filter(owners -> owners.size() == 1 && owners.get(0).kind() == Kind.PERSON)
        .map(owners -> owners.get(0).name() + " " + node.token().lemma())
        .findFirst();
  }

  private List<Referent> known(
      Node node, Span span, Set<String> classes, int sentence, Antecedents before) {
    boolean body = classes.contains("organization");
    List<Referent> fits = byRole(node, span, body ? Kind.ORGANIZATION : Kind.PERSON);
    if (fits.size() == 1 || !body && described.has(node)) {
      return fits;
    }
    List<Referent> again =
        body
            ? references.body(node, span, bodies, sentence, before, described.has(node))
            : references.person(node, sentence, before);
    if (again.size() != 1 || !(fits.isEmpty() || fits.containsAll(again))) {
      return fits;
    }
    if (!body && !lexicon.has("speaker-nouns", node.token().lemma(), "again")) {
      holders.learn(again.get(0), node.token().lemma());
    }
    return again;
  }

  /** The people with a name whose function the noun is. */
  List<Referent> people(Node node, Span span) {
    return isUnnamed(node, span) ? List.of() : byRole(node, span, Kind.PERSON);
  }

  private List<Referent> byRole(Node node, Span span, Kind kind) {
    Token head = node.token();
    Gender gender = genders.ofNoun(node.sentence(), head);
    Set<String> lemmas = synonyms(node);
    String phrase = Referent.fold(span.of(context.text()));
    boolean headline = context.isHeadline(span);
    List<Referent> fits =
        holders.find(lemmas, phrase).stream()
            .filter(r -> r.kind() == kind && r.fits(gender, Number.SINGULAR))
            .filter(r -> kind != Kind.PERSON || !headline || HeadlineRoles.holds(r, node, span))
            .toList();
    fits = preferring(fits, r -> r.isMentionedBefore(span.start()));
    fits = preferring(fits, r -> r.roleLemmas().contains(head.lemma()));
    return preferring(
        fits, r -> r.roles().stream().anyMatch(role -> phrase.contains(Referent.fold(role))));
  }

  private static List<Referent> preferring(
      List<Referent> fits, java.util.function.Predicate<Referent> wanted) {
    List<Referent> better = fits.stream().filter(wanted).toList();
    return better.isEmpty() ? fits : better;
  }

  /** The noun and those that a newspaper puts in its place: "l'édile" for "le maire". */
  private Set<String> synonyms(Node node) {
    Token head = node.token();
    Map<String, Set<String>> listed = lexicon.classes(SYNONYMS);
    if (head.index() > 0) {
      // "le premier magistrat" is a mayor, not a judge.
      String two = node.sentence().token(head.index() - 1).lemma() + " " + head.lemma();
      if (listed.containsKey(two)) {
        return listed.get(two);
      }
    }
    Set<String> all = new HashSet<>(Set.of(head.lemma()));
    all.add(head.text().toLowerCase(Locale.ROOT));
    all.addAll(listed.getOrDefault(head.lemma(), Set.of()));
    return all;
  }

  /** Whether the phrase has an article or possessive that points to somebody known. */
  boolean isDefinite(Node node) {
    Sentence sentence = node.sentence();
    int index = node.token().index();
    return sentence
            .children(node.token(), "det", "nmod:poss", "poss")
            .anyMatch(d -> sentence.isA(d, WordClass.DEFINITE))
        || index > 0 && sentence.isA(sentence.token(index - 1), WordClass.ARTICLE);
  }

  /** Whether the word alone takes up a person: "the Texan", "the 51-year-old". */
  boolean takesUpPerson(Node node) {
    return isDemonym(node) || references.isAge(node);
  }

  /** "le Chilien", "the Texan": an inhabitant's name with an article stands for a person. */
  private boolean isDemonym(Node node) {
    String word = node.token().text();
    return Character.isUpperCase(word.codePointAt(0))
        && references.hasArticle(node)
        && node.token().name() != NameType.ORGANIZATION
        && !isNameOfBody(word)
        && lexicon.words("demonym-endings").stream().anyMatch(word::endsWith);
  }

  /** "the Guardian", "le Parisien", "the Vatican": a paper, a power or a body that is named so. */
  private boolean isNameOfBody(String word) {
    return lexicon.words("outlets").contains(word)
        || lexicon.words("metonyms").contains(word)
        || lastWords.contains(word);
  }

  private boolean isUnnamed(Node node, Span span) {
    String phrase = Referent.fold(span.of(context.text()));
    String sentence = Referent.fold(node.sentence().span().of(context.text()));
    return lexicon.has("speaker-nouns", node.token().lemma(), "withheld")
        || anonymity.entrySet().stream()
            .anyMatch(e -> (e.getValue() ? sentence : phrase).contains(e.getKey()));
  }

  private Kind kind(Node node, Span span, Set<String> classes, boolean plural, boolean definite) {
    if (isUnnamed(node, span)) {
      return Kind.UNNAMED;
    }
    if (classes.contains("group") || plural && classes.contains("person")) {
      return Kind.GROUP;
    }
    if (classes.contains("document") && !classes.contains("person")) {
      return Kind.DOCUMENT;
    }
    if (classes.contains("organization")) {
      return Kind.ORGANIZATION;
    }
    if (classes.contains("person")) {
      return definite || lexicon.has("speaker-nouns", node.token().lemma(), "voice")
          ? Kind.PERSON
          : Kind.UNNAMED;
    }
    return plural ? Kind.GROUP : definite ? Kind.ORGANIZATION : Kind.UNNAMED;
  }
}
