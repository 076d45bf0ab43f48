package org.guillemet.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.NameFinder.Name;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Span;

/**
 * Tells which names in the words of a source are the speaker's own, and which only say whose voice,
 * brother or book it is. Used for one article; not thread-safe.
 */
final class SourceNames {

  private final Context context;
  private final Genders genders;
  private final Namesakes namesakes;
  private final Map<Integer, List<Name>> bySentence;

  SourceNames(
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
  List<Name> people(int index, Span source, Optional<Node> head) {
    Sentence sentence = context.sentences().get(index);
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> source.contains(n.span()) && isPerson(n))
        .filter(n -> isPrincipal(sentence, source, n, head))
        .toList();
  }

  /** The body or place that the source names as its speaker. */
  Optional<Name> body(int index, Span source, Token head) {
    Sentence sentence = context.sentences().get(index);
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> source.contains(n.span()) && !namesakes.of(n).isEmpty())
        .filter(n -> isPrincipal(sentence, source, n, Optional.of(new Node(sentence, head))))
        .filter(n -> namesIt(head, n) || head.pos().equals("PROPN") && isWhole(sentence, n))
        .findFirst();
  }

  /** "Lea Brun, an aide who said": the person that the head only describes. */
  Optional<Name> described(int index, Token head) {
    return bySentence.getOrDefault(index, List.of()).stream()
        .filter(n -> head.is("appos") && n.from() <= head.head() && head.head() < n.to())
        .filter(this::isPerson)
        .findFirst();
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
            && Set.of("'s", "’s", "'").contains(sentence.token(name.to()).text())
            && sentence.token(name.to()).span().end() < source.end();
    return !governed
        && !possessive
        && !isModifier(sentence, source, name)
        && head.filter(h -> isInClause(sentence, h.token(), name)).isEmpty();
  }

  /** "a group that hopes to defeat Lea Brun": the name belongs to a verb behind the head. */
  private static boolean isInClause(Sentence sentence, Token head, Name name) {
    int from = Math.min(head.index() + 1, name.from());
    return sentence.tokens().subList(from, name.from()).stream()
        .filter(t -> t.isVerbal() && !t.is("amod"))
        .filter(
            t ->
                t.index() < name.from() - 1
                    || t.morphology().mood() != Mood.PAST_PARTICIPLE) // "le président élu Sy"
        .anyMatch(t -> sentence.dominates(t, sentence.token(name.to() - 1)));
  }

  /** "the Brun administration", "the Ohio senator": the name stands before the noun. */
  private static boolean isModifier(Sentence sentence, Span source, Name name) {
    Token last = sentence.token(name.to() - 1);
    return last.is("compound")
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

  /** Whether two or more people speak together: "Sy et Brun". */
  boolean areJoined(int index, List<Name> people) {
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
