package org.guillemet.attribution.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.BodyNames;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.JointSpeakers;
import org.guillemet.attribution.people.Referent;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.ClosedClasses;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.NumberWords;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Finds whom a definite noun takes up without being their function: "la romancière", "the Ohio
 * senator", "the two candidates", "the agency" are whoever has just been spoken of. Used for one
 * article; not thread-safe.
 */
final class DefiniteReferences {

  /** "51-year-old": a number, and what makes an age of it. */
  private static final Pattern YEARS_OLD = Pattern.compile("\\b\\d+(-[\\p{L}-]+)");

  private static final String AGAIN = "again";
  private static final String COMPANY = "company";

  /** Who stands trial, or brings a case: while one person alone is named, it is that person. */
  private static final String PARTY = "party";

  private static final String OUTLETS = "outlet-words";
  private static final String NOUNS = "speaker-nouns";

  private final Context context;
  private final Genders genders;
  private final Lexicon lexicon;
  private final JointSpeakers joints;

  /** Words of names of bodies that are no companies, and of outlets. */
  private final Set<String> bodies;

  private final Set<String> outletWords;

  DefiniteReferences(Context context, Genders genders, JointSpeakers joints) {
    this.joints = joints;
    this.context = context;
    this.genders = genders;
    this.lexicon = context.analysis().lexicon();
    this.bodies = folded(NOUNS, c -> c.contains("organization") && !c.contains(COMPANY));
    this.outletWords = folded(OUTLETS, c -> c.contains("part"));
  }

  /** The person that the noun takes up; none when it may be somebody new, or two fit. */
  List<Referent> person(Node node, int sentence, Antecedents before) {
    Token noun = node.token();
    Gender gender = genders.ofNoun(node.sentence(), noun);
    if (hasArticle(node) && lexicon.has(NOUNS, noun.lemma(), PARTY)) {
      return before.onlyPerson(gender);
    }
    if (!isPointed(node) && (!hasArticle(node) || !takesUp(node))) {
      return List.of();
    }
    return before.person(gender, noun, sentence).stream().filter(r -> !isPartOf(node, r)).toList();
  }

  /** "cette commerçante", "this driver": whoever has just been spoken of. */
  private boolean isPointed(Node node) {
    Token noun = node.token();
    return noun.morphology().number() != Number.PLURAL
        && context.cues().speaker(noun).contains("person")
        && node.sentence()
            .children(noun, "det")
            .anyMatch(
                d ->
                    node.sentence().isA(d, WordClass.POINTING)
                        && !node.sentence().isA(d, WordClass.THAT));
  }

  private boolean takesUp(Node node) {
    Token noun = node.token();
    Sentence sentence = node.sentence();
    boolean person = context.cues().speaker(noun).contains("person");
    boolean past =
        sentence.children(noun, "amod").anyMatch(a -> lexicon.has("functions", a.lemma(), "past"));
    boolean local =
        sentence.children(noun, "compound", "nmod").anyMatch(t -> t.name() == NameType.LOCATION);
    boolean further =
        sentence
            .children(noun, "nmod", "nmod:poss")
            .anyMatch(t -> t.name() != NameType.LOCATION && !t.pos().equals("NUM"));
    return person
        && (past
            || isAged(sentence, noun)
            || !further && (local || lexicon.has(NOUNS, noun.lemma(), AGAIN)));
  }

  /** "the 51-year-old said": the age alone takes up somebody just named. */
  boolean isAge(Node node) {
    Token head = node.token();
    return head.pos().equals("ADJ") && hasArticle(node) && isAged(node.sentence(), head);
  }

  /** "the 61-year-old swimmer", "l'homme de 34 ans": told of somebody just named. */
  private boolean isAged(Sentence sentence, Token noun) {
    int from =
        sentence.children(noun).stream()
            .mapToInt(t -> t.span().start())
            .min()
            .orElse(noun.span().start());
    String before =
        new Span(Math.min(from, noun.span().start()), noun.span().end()).of(context.text());
    ClosedClasses words = ClosedClasses.of(sentence.language());
    return YEARS_OLD.matcher(before).results().anyMatch(m -> words.has(m.group(1), WordClass.AGE))
        || sentence
            .children(noun, "nmod")
            .filter(n -> sentence.isA(n, WordClass.AGE))
            .anyMatch(n -> sentence.child(n, "nummod").isPresent());
  }

  /** "Brun's rival" is not Brun. */
  private boolean isPartOf(Node node, Referent referent) {
    Span phrase = new SourcePhrases(context).phrase(node);
    return referent.mentions().stream().anyMatch(m -> phrase.contains(m) && !phrase.equals(m));
  }

  /** Whom a noun in the plural takes up: people who have spoken together. */
  List<Referent> together(Node node, int sentence, Antecedents before) {
    Token noun = node.token();
    if (!context.cues().speaker(noun).contains("person")) {
      return List.of();
    }
    boolean pointed =
        lexicon.has(NOUNS, noun.lemma(), AGAIN)
            || node.sentence()
                .children(noun, "det")
                .anyMatch(d -> node.sentence().isA(d, WordClass.POINTING));
    Gender gender = genders.ofEach(node.sentence(), noun);
    boolean two = node.sentence().children(noun, "nummod").anyMatch(this::isTwo);
    List<Referent> pair = two ? pair(noun, gender, sentence, before) : List.of();
    return !pair.isEmpty()
        ? pair
        : before.joint(noun, gender, sentence).stream()
            .filter(r -> !two || r.members().size() == 2)
            .filter(r -> pointed || r.roleLemmas().contains(noun.lemma()))
            .toList();
  }

  private boolean isTwo(Token number) {
    return NumberWords.of(lexicon.language())
        .longest(List.of(number.lemma()))
        .filter(n -> n.value() == 2)
        .isPresent();
  }

  /**
   * "the two presidents", "les deux hommes": the two that the noun fits in the nearest sentence
   * that names anybody whom it fits.
   */
  private List<Referent> pair(Token noun, Gender gender, int sentence, Antecedents before) {
    List<Referent> people = before.people(noun, gender, sentence);
    boolean theirs =
        lexicon.has(NOUNS, noun.lemma(), AGAIN)
            || people.stream().anyMatch(r -> r.roleLemmas().contains(noun.lemma()));
    return people.size() == 2 && theirs ? List.of(joints.of(people)) : List.of();
  }

  /**
   * The body that the noun takes up: one whose name has the noun's words, the last one, or, of a
   * company, the one that the article names most often.
   *
   * @param isDescribed whether the article speaks of a body of that kind that it gives no name: "a
   *     group of parents"
   */
  List<Referent> body(
      Node node,
      Span span,
      BodyNames named,
      int sentence,
      Antecedents before,
      boolean isDescribed) {
    Token noun = node.token();
    if (!hasArticle(node) || node.sentence().child(noun, "nmod:poss").isPresent()) {
      return List.of();
    }
    Set<String> words = new HashSet<>();
    for (Token t : node.sentence().tokens()) {
      if (span.contains(t.span()) && Set.of("NOUN", "ADJ", "PROPN").contains(t.pos())) {
        words.add(named.stem(Referent.fold(t.text())));
      }
    }
    List<Referent> sameWords =
        named.withMoreThan(words).stream().filter(r -> r.isMentionedBefore(span.start())).toList();
    boolean bare = words.size() == 1 && lexicon.has(NOUNS, noun.lemma(), AGAIN);
    if (!sameWords.isEmpty() || !bare) {
      return sameWords;
    }
    List<Referent> near = before.body(noun, sentence);
    if (lexicon.has(OUTLETS, noun.lemma(), "own")) {
      return near.stream().filter(this::isOutlet).toList();
    }
    if (!isCompany(noun.lemma()) || isDescribed || near.stream().anyMatch(this::mayBeCompany)) {
      return near;
    }
    return named
        .main(
            r -> r.isMentionedBefore(span.start()) && mayBeCompany(r),
            r -> r.roleLemmas().stream().anyMatch(this::isCompany))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether no word of its name says that it is another kind of body: a union, a court. */
  private boolean mayBeCompany(Referent body) {
    return !isOutlet(body) && body.words().stream().noneMatch(bodies::contains);
  }

  private boolean isOutlet(Referent body) {
    return lexicon.words("outlets").contains(body.name())
        || body.words().stream().anyMatch(outletWords::contains);
  }

  /** The entries of a list that have a class, as the words of names are: folded. */
  private Set<String> folded(String list, Predicate<Set<String>> wanted) {
    return lexicon.classes(list).entrySet().stream()
        .filter(e -> wanted.test(e.getValue()))
        .map(e -> Referent.fold(e.getKey()))
        .collect(Collectors.toSet());
  }

  private boolean isCompany(String noun) {
    return lexicon.has(NOUNS, noun, COMPANY);
  }

  boolean hasArticle(Node node) {
    Sentence sentence = node.sentence();
    int index = node.token().index();
    return node.token().morphology().number() != Number.PLURAL
        && (sentence.children(node.token(), "det").anyMatch(d -> sentence.isA(d, WordClass.ARTICLE))
            || index > 0 && sentence.isA(sentence.token(index - 1), WordClass.ARTICLE));
  }
}
