package org.guillemet.attribution.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Tells which names in the words of a source are the speaker's own, and which only say whose voice,
 * brother or book it is. Used for one article; not thread-safe.
 */
public final class SourceNames {

  /** The name stands among the first words of an apposition. */
  private static final int APPOSITION = 5;

  private final Context context;
  private final Genders genders;
  private final Namesakes namesakes;
  private final Map<Integer, List<Name>> bySentence;

  public SourceNames(
      Context context,
      Genders genders,
      Namesakes namesakes,
      Map<Integer, List<Name>> namesBySentence) {
    this.context = context;
    this.genders = genders;
    this.namesakes = namesakes;
    this.bySentence = namesBySentence;
  }

  /** The people that the source names as its speakers, in text order. */
  public List<Name> people(int index, Span source, Optional<Node> head) {
    Sentence sentence = context.sentences().get(index);
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> source.contains(n.span()) && isPerson(n))
        .filter(n -> isPrincipal(sentence, source, n, head))
        .toList();
  }

  /** The body or place that the source names as its speaker. */
  public Optional<Name> body(int index, Span source, Token head) {
    Sentence sentence = context.sentences().get(index);
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> source.contains(n.span()) && !namesakes.of(n).isEmpty())
        .filter(n -> isPrincipal(sentence, source, n, Optional.of(new Node(sentence, head))))
        .filter(
            n ->
                namesIt(head, n)
                    || isOfKind(head, n)
                    || isApposed(sentence, head, n)
                    || head.pos().equals("PROPN") && isWhole(sentence, n))
        .findFirst();
  }

  /** "Lea Brun, an aide who said": the person that the head only describes. */
  public Optional<Name> described(int index, Token head) {
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> head.is("appos") && n.from() <= head.head() && head.head() < n.to())
        .filter(this::isPerson)
        .findFirst();
  }

  /** A name that the words of the source are only a part of: "J." of "J.-P. Brun". */
  public Optional<Name> around(int index, Span source) {
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> n.span().contains(source) && n.span().length() > source.length())
        .filter(this::isPerson)
        .findFirst();
  }

  /** "In a speech to farmers Omar Sy said": the person before the cue, not the speech. */
  public Optional<Name> behindPhrase(int index, Draft draft) {
    Sentence sentence = context.sentences().get(index);
    Span source = draft.source().get(0);
    boolean phrase =
        draft
            .sourceHead()
            .filter(h -> h.token().pos().equals("NOUN"))
            .flatMap(h -> sentence.child(h.token(), "case"))
            .filter(c -> c.span().end() <= source.start() && c.index() == 0)
            .filter(c -> sentence.isA(c, WordClass.PLACING))
            .isPresent();
    if (!phrase || draft.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = draft.cue().get(0);
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> n.span().start() >= source.start() && n.span().end() <= cue.start())
        .filter(n -> isPerson(n) && isBefore(sentence, n, cue))
        .filter(n -> n.from() == 0 || !sentence.token(n.from() - 1).pos().equals("ADP"))
        .findFirst();
  }

  /** Whether nothing but punctuation and auxiliaries stands between the name and the cue. */
  private static boolean isBefore(Sentence sentence, Name name, Span cue) {
    return sentence.tokens().subList(name.to(), sentence.size()).stream()
        .takeWhile(t -> t.span().start() < cue.start())
        .allMatch(t -> t.isPunctuation() || t.pos().equals("AUX") || t.pos().equals("ADV"));
  }

  private boolean isPerson(Name name) {
    List<Referent> referents = namesakes.of(name);
    return !referents.isEmpty() && referents.get(0).kind() == Kind.PERSON;
  }

  /** Whether no further word of a name follows that the recogniser has missed. */
  private static boolean isWhole(Sentence sentence, Name name) {
    return name.to() == sentence.size()
        || !Character.isUpperCase(sentence.token(name.to()).text().codePointAt(0));
  }

  private boolean isPrincipal(Sentence sentence, Span source, Name name, Optional<Node> head) {
    int before = name.from() - 1;
    while (before >= 0 && isBesideName(sentence.token(before), name, head)) {
      before--;
    }
    boolean inside = before >= 0 && sentence.token(before).span().start() >= source.start();
    boolean governed = inside && sentence.token(before).pos().equals("ADP");
    boolean possessive =
        name.to() < sentence.size()
            && sentence.isA(sentence.token(name.to()), WordClass.POSSESSIVE_MARK)
            && sentence.token(name.to()).span().end() < source.end();
    return !governed
        && !possessive
        && !isModifier(sentence, source, name)
        && head.filter(h -> isInClause(sentence, h.token(), name)).isEmpty();
  }

  /**
   * "a group that hopes to defeat Lea Brun", "the union, whose president, Lea Brun, resigned": the
   * name belongs to a verb behind the head.
   */
  private static boolean isInClause(Sentence sentence, Token head, Name name) {
    int from = Math.min(head.index() + 1, name.from());
    Token last = sentence.token(name.to() - 1);
    return hasVerb(sentence, sentence.tokens().subList(from, name.from()), name)
        || sentence.children(head).stream()
            .filter(t -> t.isVerbal() && t.relation().startsWith("acl") && t.index() > name.from())
            .anyMatch(t -> sentence.dominates(t, last));
  }

  private static boolean hasVerb(Sentence sentence, List<Token> between, Name name) {
    return between.stream()
        .filter(t -> t.isVerbal() && !t.is("amod"))
        .filter(
            t ->
                t.index() < name.from() - 1
                    || t.morphology().mood() != Mood.PAST_PARTICIPLE) // "le président élu Sy"
        .anyMatch(t -> sentence.dominates(t, sentence.token(name.to() - 1)));
  }

  /** "the Brun administration", "the Ohio senator": the name stands before the noun. */
  private boolean isModifier(Sentence sentence, Span source, Name name) {
    Token last = sentence.token(name.to() - 1);
    return !(last.head() >= name.to() && isOfKind(sentence.token(last.head()), name))
        && last.is("compound")
        && last.head() >= name.to()
        && source.contains(sentence.token(last.head()).span());
  }

  private boolean isBesideName(Token token, Name name, Optional<Node> head) {
    boolean above = token.head() >= name.from() && token.head() < name.to();
    boolean compound = token.pos().equals("PROPN") && above;
    // "le frère de Léa Brun": the noun between is no part of the name.
    boolean title =
        token.pos().equals("NOUN")
            && token.index() == name.from() - 1
            && head.filter(h -> h.token().equals(token)).isEmpty();
    return compound
        || title
        || genders.isTitle(token)
        || Set.of("DET", "ADJ").contains(token.pos());
  }

  /** Whether the name is the head's own: the head stands in it or right before it. */
  private boolean namesIt(Token head, Name name) {
    boolean own = name.span().contains(head.span());
    boolean beside = name.from() - head.index() <= 2 && name.from() > head.index();
    boolean body = context.cues().speaker(head).contains("organization");
    return own || beside && body;
  }

  /** "the owner, the Greek company Lorna Lines": a body, said again by its name. */
  private boolean isApposed(Sentence sentence, Token head, Name name) {
    int comma = head.index() + 1;
    return context.cues().speaker(head).contains("organization")
        && comma < name.from()
        && name.from() - comma <= APPOSITION
        && sentence.token(comma).text().equals(",")
        && sentence.tokens().subList(comma + 1, name.from()).stream()
            .allMatch(t -> Set.of("DET", "ADJ", "NOUN").contains(t.pos()));
  }

  /** "the Hydrell company" is Hydrell, where the article names it elsewhere. */
  private boolean isOfKind(Token head, Name name) {
    return name.to() == head.index()
        && name.type() == NameType.ORGANIZATION
        && context.cues().speaker(head).contains("kind")
        && namesakes.isBodyElsewhere(name);
  }

  /** Whether two or more people speak together: "Sy et Brun". */
  public boolean areJoined(int index, List<Name> people) {
    if (people.size() < 2) {
      return false;
    }
    Sentence sentence = context.sentences().get(index);
    for (int i = people.get(0).to(); i < people.get(1).from(); i++) {
      if (sentence.token(i).pos().equals("CCONJ")) {
        return true;
      }
    }
    return false;
  }
}
