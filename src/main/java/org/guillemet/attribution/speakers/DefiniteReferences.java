package org.guillemet.attribution.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final String NOUNS = "speaker-nouns";

  private final Context context;
  private final Genders genders;
  private final Lexicon lexicon;
  private final JointSpeakers joints;

  DefiniteReferences(Context context, Genders genders, JointSpeakers joints) {
    this.joints = joints;
    this.context = context;
    this.genders = genders;
    this.lexicon = context.analysis().lexicon();
  }

  /** The person that the noun takes up; none when it may be somebody new, or two fit. */
  List<Referent> person(Node node, int sentence, Antecedents before) {
    Token noun = node.token();
    if (!isPointed(node) && (!hasArticle(node) || !takesUp(node))) {
      return List.of();
    }
    Gender gender = genders.ofNoun(node.sentence(), noun);
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

  /** The body that the noun takes up: one whose name has the noun's words, or the last one. */
  List<Referent> body(Node node, Span span, BodyNames named, int sentence, Antecedents before) {
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
    return !sameWords.isEmpty() ? sameWords : bare ? before.body(noun, sentence) : List.of();
  }

  boolean hasArticle(Node node) {
    Sentence sentence = node.sentence();
    int index = node.token().index();
    return node.token().morphology().number() != Number.PLURAL
        && (sentence.children(node.token(), "det").anyMatch(d -> sentence.isA(d, WordClass.ARTICLE))
            || index > 0 && sentence.isA(sentence.token(index - 1), WordClass.ARTICLE));
  }
}
