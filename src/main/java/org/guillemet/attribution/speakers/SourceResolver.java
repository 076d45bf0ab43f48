package org.guillemet.attribution.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.Initials;
import org.guillemet.attribution.people.JointSpeakers;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.attribution.people.Namesakes;
import org.guillemet.attribution.people.Referent;
import org.guillemet.attribution.people.SourceNames;
import org.guillemet.attribution.people.WordIndex;
import org.guillemet.attribution.sources.SourcePhrases;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * Tells whom the words of one source stand for: whom they name, describe or take up with a pronoun.
 * Used for one article; not thread-safe.
 */
final class SourceResolver {

  private final Context context;
  private final Genders genders;
  private final Namesakes namesakes;
  private final Descriptions descriptions;
  private final JointSpeakers joints;
  private final Antecedents antecedents;
  private final SourceNames names;
  private final WordIndex byWords;

  /** Names that the recogniser has missed. */
  private final List<Referent> unlisted = new ArrayList<>();

  /**
   * @param antecedents whom the article has spoken of before the source
   */
  SourceResolver(
      Context context,
      Genders genders,
      Namesakes namesakes,
      Descriptions descriptions,
      JointSpeakers joints,
      Antecedents antecedents,
      SourceNames names) {
    this.context = context;
    this.genders = genders;
    this.namesakes = namesakes;
    this.descriptions = descriptions;
    this.joints = joints;
    this.antecedents = antecedents;
    this.names = names;
    this.byWords =
        new WordIndex(
            List.of(namesakes.referents(), descriptions.referents(), joints.all(), unlisted));
  }

  /** The referents whose names the recogniser has missed, in the order of their sources. */
  List<Referent> unlisted() {
    return unlisted;
  }

  /**
   * Whom the source of a draft stands for.
   *
   * @param index of the sentence in which the source stands
   */
  Resolution resolve(int index, Draft draft) {
    Span span = draft.source().get(0);
    ResolvedBy byName =
        draft.foundBy() == FoundBy.SIGNATURE
            ? ResolvedBy.SIGNATURE
            : draft.foundBy() == FoundBy.TURN ? ResolvedBy.INTERVIEW : ResolvedBy.NAME;
    List<Referent> initials =
        draft.foundBy() == FoundBy.TURN
            ? Initials.of(span.of(context.text()), namesakes.referents())
            : List.of();
    if (initials.size() == 1) {
      return Resolution.of(initials, byName);
    }
    List<Name> people = names.people(index, span, draft.sourceHead());
    if (names.areJoined(index, people)) {
      return Resolution.of(List.of(together(people)), byName);
    }
    if (!people.isEmpty()) {
      return Resolution.of(namesakes.of(people.get(0)), byName);
    }
    Optional<Name> other = names.behindPhrase(index, draft).or(() -> names.around(index, span));
    if (other.isPresent()) {
      return Resolution.of(namesakes.of(other.get()), byName);
    }
    Optional<Node> head = draft.sourceHead();
    if (head.isEmpty()) {
      return unlisted(span, byName);
    }
    Token token = head.get().token();
    if (descriptions.takesUpPerson(head.get())) {
      return Resolution.of(
          antecedents.person(Gender.UNKNOWN, token, index), ResolvedBy.DESCRIPTION);
    }
    Optional<Name> body = names.body(index, span, token).or(() -> names.described(index, token));
    if (body.isPresent()) {
      return Resolution.of(namesakes.of(body.get()), byName);
    }
    return common(index, head.get(), span, byName);
  }

  /** A source without a name in it. */
  private Resolution common(int index, Node head, Span span, ResolvedBy byName) {
    Token token = head.token();
    if (!genders.pronounClasses(token).isEmpty() && !token.pos().equals("NOUN")) {
      return Resolution.of(antecedents.of(token, index), ResolvedBy.PRONOUN);
    }
    if (token.pos().equals("NOUN") || !context.cues().speaker(token).isEmpty()) {
      // "the board, which said …": the words are those of the board.
      Span words = span.contains(token.span()) ? span : new SourcePhrases(context).phrase(head);
      return Resolution.of(
          descriptions.resolve(head, words, index, antecedents), ResolvedBy.DESCRIPTION);
    }
    if (token.pos().equals("PRON") || token.pos().equals("DET") || token.pos().equals("ADJ")) {
      return token.morphology().number() == Number.PLURAL
              && !context.cues().isRelative(token)
              && !isFirstOrSecondPerson(head)
          ? Resolution.of(
              descriptions.resolve(head, span, index, antecedents), ResolvedBy.DESCRIPTION)
          : new Resolution(List.of(), Optional.empty(), ResolvedBy.PRONOUN);
    }
    return unlisted(span, byName);
  }

  private static boolean isFirstOrSecondPerson(Node pronoun) {
    return pronoun.isA(WordClass.WE) || pronoun.isA(WordClass.YOU);
  }

  /** A name that the recogniser has missed; somebody's, when no article stands before it. */
  private Resolution unlisted(Span span, ResolvedBy by) {
    String name = span.of(context.text()).replaceAll("\\s+", " ");
    String first = name.replaceFirst("(?<=.)\\s*[,(].*", "");
    List<String> words = Referent.words(first);
    List<Referent> known = byWords.find(words);
    if (!known.isEmpty() && !words.isEmpty()) {
      return Resolution.of(known, by);
    }
    boolean somebody = Character.isUpperCase(first.codePointAt(0)) || first.startsWith("@");
    Referent referent =
        new Referent(
            first, somebody ? Kind.PERSON : Kind.ORGANIZATION, Gender.UNKNOWN, Number.UNKNOWN);
    referent.addMention(span);
    unlisted.add(referent);
    return Resolution.of(List.of(referent), by);
  }

  private Referent together(List<Name> people) {
    Referent referent = joints.of(people.stream().map(n -> namesakes.of(n).get(0)).toList());
    if (referent.mentions().isEmpty()) {
      people.forEach(n -> referent.addMention(n.span()));
    }
    return referent;
  }
}
