package org.guillemet.attribution.cues;

import static org.guillemet.linguistics.Grammar.subtree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Candidate;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.LanguageTraits.Trait;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation.Use;

/** Proposes the subject, names and objects of a verb as what it attributes. */
final class PhraseReadings {

  /** What a term that somebody has a name for is worth at least. */
  private static final double TERM = 0.5;

  private final Context context;
  private final CandidateMaker maker;
  private final SourceFinder sources;

  PhraseReadings(Context context, CandidateMaker maker) {
    this.context = context;
    this.maker = maker;
    this.sources = new SourceFinder(context);
  }

  /** All of them, in a fixed order. */
  Stream<Candidate> find(Cue cue) {
    return Stream.of(subjectOfPassive(cue), naming(cue), object(cue), described(cue), pronoun(cue))
        .flatMap(Optional::stream);
  }

  /** "The plan is backed by Brun": what a passive verb is about. */
  private Optional<Candidate> subjectOfPassive(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!cue.has("object") && sources.ofVerb(sentence, cue.verb()).isNone()) {
      return Optional.empty();
    }
    return maker
        .passiveSubject(cue)
        .flatMap(
            t ->
                maker.candidate(
                    cue,
                    cue.contentOf(subtree(sentence, t)),
                    Optional.of(t),
                    FoundBy.SUBJECT_OF_PASSIVE));
  }

  /** "called it a “fiasco”", "qualifié de « fiasco »". */
  private Optional<Candidate> naming(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> name =
        sentence
            .children(cue.verb(), "xcomp", "obl", "advcl")
            .filter(c -> c.index() > cue.verb().index())
            .filter(c -> isName(sentence, c) || isSelf(cue, c))
            .findFirst();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = subtree(sentence, name.get());
    sentence
        .child(cue.verb(), "obj")
        .filter(o -> o.index() > cue.verb().index())
        .ifPresent(o -> content.or(subtree(sentence, o)));
    maker.withRaisedSubject(cue, content);
    FoundBy frame = cue.has("raising") ? maker.frame(cue, "naming") : FoundBy.NAMING_BY_VERB;
    return maker
        .candidate(cue, cue.contentOf(content), name, frame)
        .map(c -> maker.isTerm(cue, c) ? c.atLeast(TERM) : c);
  }

  /** "se dit épuisée": a participle, too. */
  private static boolean isSelf(Cue cue, Token t) {
    return cue.has("self") && t.is("xcomp") && t.morphology().mood() == Mood.PAST_PARTICIPLE;
  }

  private static boolean isName(Sentence sentence, Token t) {
    boolean predicate = t.is("xcomp") && !Grammar.isInfinitive(sentence, t) && !t.isVerbal();
    return predicate
        || sentence.children(t, "case", "mark").anyMatch(m -> sentence.isA(m, WordClass.NAMING));
  }

  /** "rejected the accusations", "accused Sy of fraud". */
  private Optional<Candidate> object(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> object =
        sentence
            .children(cue.verb(), "obj")
            .filter(t -> t.isNominal() && !t.pos().equals("PRON"))
            .filter(t -> t.index() > cue.verb().index() && !cue.words().get(t.index()))
            .findFirst();
    if (object.isEmpty()) {
      return quotedObject(cue).or(() -> lostObject(cue));
    }
    BitSet content = subtree(sentence, object.get());
    cue.grounds().forEach(t -> content.or(subtree(sentence, t)));
    extend(cue, content);
    return maker
        .candidate(cue, cue.contentOf(content), object, FoundBy.OBJECT_OF_VERB)
        .map(c -> maker.isTerm(cue, c) ? c.atLeast(TERM) : c);
  }

  /** "by portraying Sy as a liar": the parser takes the verb for what describes its object. */
  private Optional<Candidate> described(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Token> noun =
        sentence
            .head(cue.verb())
            .filter(n -> cue.verb().is("amod") && n.isNominal())
            .filter(n -> n.index() > cue.verb().index());
    return noun.flatMap(
        n -> {
          BitSet content = subtree(sentence, n);
          content.clear(0, cue.verb().index() + 1);
          extend(cue, content);
          return maker.candidate(cue, cue.contentOf(content), noun, FoundBy.NOUN_OF_VERB);
        });
  }

  /** "echoed that comment": a noun phrase right behind the verb that the parser hangs elsewhere. */
  private Optional<Candidate> lostObject(Cue cue) {
    Sentence sentence = cue.sentence();
    int from = Grammar.end(cue.words());
    boolean open =
        context.has(Trait.TRAINED)
            && from > cue.verb().index()
            && !sentence.isA(cue.verb(), WordClass.BE)
            && !context.cues().isPassive(sentence, cue.verb())
            && sentence
                .children(cue.verb(), "obj", "ccomp", "xcomp")
                .noneMatch(t -> t.index() > cue.verb().index() && t.isNominal());
    int end = from;
    while (open && end < sentence.size() && isInNoun(sentence, sentence.token(end))) {
      end++;
    }
    if (end == from
        || !Set.of("NOUN", "PROPN").contains(sentence.token(end - 1).pos())
        || end < sentence.size() && sentence.token(end).isVerbal()) {
      return Optional.empty();
    }
    return maker.candidate(
        cue,
        cue.contentOf(Grammar.range(from, end)),
        Optional.of(sentence.token(end - 1)),
        FoundBy.OBJECT_OF_VERB);
  }

  private boolean isInNoun(Sentence sentence, Token t) {
    return Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN").contains(t.pos()) || t.is("nmod:poss")
        ? !context.cues().link(t).equals("moment")
        : sentence.isA(t, WordClass.THAT) && t.is("obj");
  }

  /** "a rejeté dans un communiqué « toute idée de fusion »": the parser hangs it on the noun. */
  private Optional<Candidate> quotedObject(Cue cue) {
    Sentence sentence = cue.sentence();
    int i = cue.verb().index() + 1;
    if (!cue.has("object")
        || cue.isQuoted()
        || i >= sentence.size()
        || !sentence.token(i).pos().equals("ADP")) {
      return Optional.empty();
    }
    while (i < sentence.size()
        && !context.isQuoted(sentence.token(i))
        && !sentence.token(i).isPunctuation()
        && !sentence.token(i).isVerbal()) {
      i++;
    }
    return i < sentence.size() && !sentence.token(i - 1).pos().equals("ADP")
        ? context
            .quotationAround(sentence.token(i).span())
            .filter(q -> q.use() != Use.TITLE)
            .flatMap(
                q ->
                    maker.candidate(
                        cue, List.of(q.span()), Optional.empty(), FoundBy.OBJECT_OF_VERB))
        : Optional.empty();
  }

  /** "attacked them", "what Brun hopes": where a pronoun may be a content. */
  private Optional<Candidate> pronoun(Cue cue) {
    Sentence sentence = cue.sentence();
    if (!context.has(Trait.PRONOUN_CONTENTS)) {
      return Optional.empty();
    }
    return sentence
        .children(cue.verb(), "obj")
        .filter(t -> t.pos().equals("PRON") && !cue.words().get(t.index()))
        .findFirst()
        .flatMap(
            t ->
                maker.candidate(
                    cue,
                    cue.contentOf(subtree(sentence, t)),
                    Optional.of(t),
                    t.index() > cue.verb().index()
                        ? FoundBy.PRONOUN_OF_VERB
                        : FoundBy.RELATIVE_OF_VERB));
  }

  /**
   * Takes in what follows the object in the verb's own clause: the parser hangs many a complement
   * of the noun on the verb.
   */
  private static void extend(Cue cue, BitSet content) {
    Sentence sentence = cue.sentence();
    BitSet clause = subtree(sentence, cue.verb());
    sentence
        .children(cue.verb(), "conj", "advcl", "parataxis", "cc", "nsubj")
        .filter(t -> !content.get(t.index()))
        .forEach(t -> clause.andNot(subtree(sentence, t)));
    int i = Grammar.end(content);
    while (i < sentence.size() && clause.get(i) && !sentence.token(i).isPunctuation()) {
      content.set(i++);
    }
  }
}
